package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.stream.IntStream;

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

	/**
	 * By what the level is divided for tests of counts, many of which can never be significant, however their few events fall: the
	 * least number k such that no more than k tests can reach {@code level} / k. Whichever tests have a p-value of at most
	 * {@code level} / k, the chance of even one false one among them stays below the level, as by Bonferroni's division by all.
	 *
	 * <p>Tarone, Biometrics 46 (1990) 515–522.
	 *
	 * @param least the least p-value that each test can have, 0 to 1; it must not depend on how the events fell
	 * @param tests how many tests each of these stands for
	 * @throws IllegalArgumentException if a p-value or the level is out of range
	 */
	public static long tarone(double[] least, long[] tests, double level) {
		Check.level(level);
		Check.sameLength(least.length, tests.length, "least p-values and their tests");
		Arrays.stream(least).forEach(p -> Check.fraction(p, "p-value"));
		long low = 1;
		long high = Math.max(1, Arrays.stream(tests).sum());
		while (low < high) { // fewer can reach a stricter level, so what holds for k holds above
			long middle = (low + high) / 2;
			if (reaching(least, tests, level / middle) <= middle) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private static long reaching(double[] least, long[] tests, double level) {
		return IntStream.range(0, least.length).filter(i -> least[i] <= level).mapToLong(i -> tests[i]).sum();
	}
}
