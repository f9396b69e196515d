package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Many tests at once, judged so that the expected share of false ones among those called significant stays below a rate. For no
 * false one at all see {@link FamilyWise}.
 */
public final class FalseDiscovery {

	private FalseDiscovery() {
	}

	/**
	 * Adjusted p-values by Benjamini and Hochberg, in the order given: compare each with the wanted rate. For tests that are
	 * independent or positively dependent. No tests, no values.
	 *
	 * <p>Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995) 289–300.
	 *
	 * @param pValues each 0 to 1
	 * @throws IllegalArgumentException if one is not between 0 and 1
	 */
	public static double[] adjust(double[] pValues) {
		return stepUp(pValues, rank -> (double) pValues.length / rank);
	}

	/**
	 * As {@link #adjust}, for tests that depend on each other in any way, and accordingly stricter.
	 *
	 * <p>Benjamini and Yekutieli, Ann. Stat. 29 (2001) 1165–1188.
	 */
	public static double[] adjustDependent(double[] pValues) {
		double harmonic = IntStream.rangeClosed(1, pValues.length).mapToDouble(rank -> 1.0 / rank).sum();
		return stepUp(pValues, rank -> harmonic * pValues.length / rank);
	}

	/**
	 * Indices, rising, of the tests that {@link #adjust} calls significant.
	 *
	 * @param rate the false discovery rate allowed, above 0 and below 1
	 * @throws IllegalArgumentException if a p-value or the rate is out of range
	 */
	public static int[] significant(double[] pValues, double rate) {
		if (!(rate > 0 && rate < 1)) {
			throw new IllegalArgumentException("A false discovery rate lies between 0 and 1, not at " + rate + ".");
		}
		double[] adjusted = adjust(pValues);
		return IntStream.range(0, adjusted.length).filter(i -> adjusted[i] <= rate).toArray();
	}

	/** From the greatest p-value down, each times the factor of its rank (1 for the least), none above those before it. */
	static double[] stepUp(double[] pValues, IntToDoubleFunction factor) {
		int[] order = ascending(pValues);
		double[] adjusted = new double[pValues.length];
		double least = 1;
		for (int i = order.length - 1; i >= 0; i--) {
			least = Math.min(least, factor.applyAsDouble(i + 1) * pValues[order[i]]);
			adjusted[order[i]] = least;
		}
		return adjusted;
	}

	/** From the least p-value up, each times the factor of its rank, none below those before it. */
	static double[] stepDown(double[] pValues, IntToDoubleFunction factor) {
		int[] order = ascending(pValues);
		double[] adjusted = new double[pValues.length];
		double greatest = 0;
		for (int i = 0; i < order.length; i++) {
			greatest = Math.max(greatest, Math.min(1, factor.applyAsDouble(i + 1) * pValues[order[i]]));
			adjusted[order[i]] = greatest;
		}
		return adjusted;
	}

	private static int[] ascending(double[] pValues) {
		Arrays.stream(pValues).forEach(p -> Check.fraction(p, "p-value"));
		return IntStream.range(0, pValues.length)
				.boxed()
				.sorted(Comparator.comparingDouble(i -> pValues[i]))
				.mapToInt(Integer::intValue)
				.toArray();
	}
}
