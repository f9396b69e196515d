package io.antiphon.statistics.windows;

import io.antiphon.statistics.internal.Check;

/**
 * A number over a window of time: the ratio Σnx/Σn over its periods, with the variance that their scatter about it gives
 * (Cochran, Sampling Techniques, 1977, §6.3, with the factor that makes it unbiased for binomial and Poisson counts). Whatever
 * makes all of a period alike is in it. Periods of unequal n count for fewer: their effective number is (Σn)²/Σn² (Kish,
 * Survey Sampling, 1965), and the degrees of freedom are one less.
 *
 * @param value in the unit of the periods' values
 * @param n observations of all periods together (for a rate: their volume)
 * @param variance of the value; infinite for a single period, exactly 0 for periods that are all alike
 * @param freedom degrees of freedom of the variance, 0 for a single period
 */
public record WindowRatio(double value, double n, double variance, double freedom) {

	/**
	 * Of periods with these values, each weighing by its n.
	 *
	 * @throws IllegalArgumentException if there is none, a value is not finite, or an n is not above 0
	 */
	public static WindowRatio of(double[] values, double[] sizes) {
		Check.sample(values, 1, "values");
		Check.sameLength(values.length, sizes.length, "values and sizes");
		double n = 0;
		double sum = 0;
		double squares = 0;
		for (int period = 0; period < values.length; period++) {
			Check.positive(sizes[period], "size");
			n += sizes[period];
			sum += sizes[period] * values[period];
			squares += sizes[period] * sizes[period];
		}
		double effective = n * n / squares;
		var alone = values.length == 1;
		return new WindowRatio(
				sum / n,
				n,
				alone ? Double.POSITIVE_INFINITY : variance(values, sizes, sum / n, n, effective),
				alone ? 0 : effective - 1);
	}

	private static double variance(double[] values, double[] sizes, double value, double n, double effective) {
		if (Check.constant(values)) {
			return 0;
		}
		double scatter = 0;
		for (int period = 0; period < values.length; period++) {
			double deviation = (values[period] - value) * sizes[period] / n;
			scatter += deviation * deviation;
		}
		return scatter * effective / (effective - 1);
	}

	/** The value times n: hits of a share, events of a rate. */
	public double count() {
		return value * n;
	}
}
