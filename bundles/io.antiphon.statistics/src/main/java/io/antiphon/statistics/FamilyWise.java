package io.antiphon.statistics;

/**
 * Many tests at once, judged so that the chance of even one false one among those called significant stays below a level. Where a
 * share of false ones can be borne, {@link FalseDiscovery} finds more.
 */
public final class FamilyWise {

	private FamilyWise() {
	}

	/**
	 * Adjusted p-values by Holm, in the order given, for tests that depend on each other in any way. No tests, no values.
	 *
	 * <p>Holm, Scand. J. Stat. 6 (1979) 65–70.
	 *
	 * @param pValues each 0 to 1
	 * @throws IllegalArgumentException if one is not between 0 and 1
	 */
	public static double[] holm(double[] pValues) {
		return FalseDiscovery.stepDown(pValues, rank -> pValues.length - rank + 1);
	}

	/**
	 * As {@link #holm}, for tests that are independent or positively dependent; never greater than Holm's.
	 *
	 * <p>Hochberg, Biometrika 75 (1988) 800–802.
	 */
	public static double[] hochberg(double[] pValues) {
		return FalseDiscovery.stepUp(pValues, rank -> pValues.length - rank + 1);
	}
}
