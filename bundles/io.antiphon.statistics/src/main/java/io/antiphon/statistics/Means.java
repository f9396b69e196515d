package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.hipparchus.special.Gamma;

/** Means and their differences, in the unit of the values. Called by whoever shows or compares an average. */
public final class Means {

	private Means() {
	}

	/**
	 * Whether a t interval can be made: at least two values that are not all alike. Values that are all alike say nothing about
	 * their spread, so {@link #interval} refuses them rather than claim an error of 0.
	 */
	public static boolean estimable(double[] values) {
		return values.length > 1 && !Check.constant(values);
	}

	/**
	 * The mean with Student's t interval. Method {@code t}.
	 *
	 * <p>Student, Biometrika 6 (1908) 1–25. The interval supposes independent values and, for small samples, a shape near the
	 * normal; for skewed ones see {@link Bootstrap}.
	 *
	 * @throws IllegalArgumentException if the values are not {@link #estimable}, one is not finite, or the level is not between
	 *     0 and 1
	 */
	public static Estimate interval(double[] values, double level) {
		Check.level(level);
		sample(values, "sample");
		if (!estimable(values)) {
			throw new IllegalArgumentException("The values are all alike: they do not show how far they spread.");
		}
		double mean = mean(values);
		double half = Quantiles.t(level, values.length - 1) * Math.sqrt(variance(values) / values.length);
		return new Estimate(mean, new Interval(mean - half, mean + half, level), values.length, "t");
	}

	/**
	 * First mean minus second with Welch's interval, which does not suppose equal variances. Method {@code welch-t}; n is that of
	 * both samples together.
	 *
	 * <p>Welch, Biometrika 34 (1947) 28–35.
	 *
	 * @throws IllegalArgumentException as {@link #welch}
	 */
	public static Estimate difference(double[] first, double[] second, double level) {
		return welch(first, second, level).difference();
	}

	/**
	 * Welch's two-sided test of equal means, with the difference and its size in standard deviations.
	 *
	 * <p>Welch, Biometrika 34 (1947) 28–35; Cohen, Statistical Power Analysis (1988); Hedges, J. Educ. Stat. 6 (1981) 107–128, with
	 * the exact correction.
	 *
	 * @throws IllegalArgumentException if a sample has fewer than two values, one is not finite, both samples are constant, or the
	 *     level is not between 0 and 1
	 */
	public static Welch welch(double[] first, double[] second, double level) {
		Check.level(level);
		sample(first, "first sample");
		sample(second, "second sample");
		if (Check.constant(first) && Check.constant(second)) {
			throw new IllegalArgumentException("Both samples are constant: they do not show how far they spread.");
		}
		var test = TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(first, second);
		double difference = mean(first) - mean(second);
		double error = Math.sqrt(variance(first) / first.length + variance(second) / second.length);
		double half = Quantiles.t(level, test.getDegreesOfFreedom()) * error;
		var interval = new Interval(difference - half, difference + half, level);
		return new Welch(
				test.getStatistic(),
				test.getDegreesOfFreedom(),
				test.getPValue(),
				new Estimate(difference, interval, (long) first.length + second.length, "welch-t"),
				difference / pooledDeviation(first, second),
				hedgesCorrection(first.length + second.length - 2));
	}

	/**
	 * Outcome of {@link #welch}.
	 *
	 * @param t difference over its standard error
	 * @param degreesOfFreedom by Welch and Satterthwaite, above 0, not an integer
	 * @param pValue two-sided, 0 to 1
	 * @param difference first mean minus second, in the unit of the values
	 * @param cohenD the difference in pooled standard deviations
	 * @param correction what takes Cohen's d to Hedges' g, below 1
	 */
	public record Welch(
			double t, double degreesOfFreedom, double pValue, Estimate difference, double cohenD, double correction) {

		/** The difference in pooled standard deviations, without the bias that d has in small samples. */
		public double hedgesG() {
			return cohenD * correction;
		}
	}

	public static double mean(double[] values) {
		return Mean.of(values).getAsDouble();
	}

	/** Sample variance, n − 1 in the denominator. */
	public static double variance(double[] values) {
		return Variance.of(values).getAsDouble();
	}

	private static void sample(double[] values, String name) {
		Check.sample(values, 2, name);
	}

	private static double pooledDeviation(double[] first, double[] second) {
		double squares = (first.length - 1) * variance(first) + (second.length - 1) * variance(second);
		return Math.sqrt(squares / (first.length + second.length - 2));
	}

	private static double hedgesCorrection(double degreesOfFreedom) {
		return Math.exp(Gamma.logGamma(degreesOfFreedom / 2) - Gamma.logGamma((degreesOfFreedom - 1) / 2))
				/ Math.sqrt(degreesOfFreedom / 2);
	}
}
