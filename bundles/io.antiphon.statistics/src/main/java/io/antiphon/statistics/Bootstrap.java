package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/**
 * A statistic of a sample, what it was in many samples drawn from it with replacement, and the intervals that follow: for any
 * statistic, without supposing a distribution. Immutable; made once, asked for as many intervals as wanted. Making it calls the
 * statistic once per resample and once per value, on the calling thread. At least 2,000 resamples are usual for 95 %.
 */
public final class Bootstrap {

	private final double value;
	private final int n;
	private final double[] replicates;
	private final double biasCorrection;
	private final double acceleration;

	private Bootstrap(double value, int n, double[] replicates, double acceleration) {
		this.value = value;
		this.n = n;
		this.replicates = replicates;
		this.acceleration = acceleration;
		double below = Arrays.stream(replicates).filter(replicate -> replicate < value).count();
		biasCorrection = Quantiles.NORMAL.inverseCumulativeProbability(below / replicates.length);
		Arrays.sort(replicates);
	}

	/**
	 * Resamples by a generator that gives the same resamples for the same seed on any machine.
	 *
	 * @param sample at least two finite values
	 * @param statistic gets an array of its own, which it may reorder but not keep
	 * @param resamples at least 2
	 * @throws IllegalArgumentException if the sample has fewer than two values or one is not finite, there are fewer than two
	 *     resamples, or the statistic is not finite for a resample or with a value left out
	 */
	public static Bootstrap of(double[] sample, ToDoubleFunction<double[]> statistic, int resamples, long seed) {
		Check.sample(sample, 2, "sample");
		Check.atLeast(2, resamples, "number of resamples");
		var random = new SplittableRandom(seed);
		double[] drawn = new double[sample.length];
		double[] replicates = new double[resamples];
		for (int r = 0; r < resamples; r++) {
			Arrays.setAll(drawn, i -> sample[random.nextInt(sample.length)]);
			replicates[r] = finite(statistic, drawn);
		}
		return of(sample, statistic, replicates);
	}

	/**
	 * Takes the resamples as given: one row each, with the 0-based indices of the values drawn, as many as the sample has values.
	 *
	 * @throws IllegalArgumentException as the other, or if a row has another length or an index is out of range
	 */
	public static Bootstrap of(double[] sample, ToDoubleFunction<double[]> statistic, int[][] indices) {
		Check.sample(sample, 2, "sample");
		Check.atLeast(2, indices.length, "number of resamples");
		double[] replicates = new double[indices.length];
		for (int r = 0; r < indices.length; r++) {
			replicates[r] = finite(statistic, drawn(sample, indices[r]));
		}
		return of(sample, statistic, replicates);
	}

	private static Bootstrap of(double[] sample, ToDoubleFunction<double[]> statistic, double[] replicates) {
		double value = finite(statistic, sample.clone());
		return new Bootstrap(value, sample.length, replicates, acceleration(sample, statistic));
	}

	private static double[] drawn(double[] sample, int[] indices) {
		Check.sameLength(sample.length, indices.length, "values of the sample and indices of a resample");
		double[] drawn = new double[indices.length];
		for (int i = 0; i < indices.length; i++) {
			if (indices[i] < 0 || indices[i] >= sample.length) {
				throw new IllegalArgumentException("No value has the index " + indices[i] + " among " + sample.length + ".");
			}
			drawn[i] = sample[indices[i]];
		}
		return drawn;
	}

	private static double finite(ToDoubleFunction<double[]> statistic, double[] values) {
		double value = statistic.applyAsDouble(values);
		Check.finite(value, "statistic of every resample");
		return value;
	}

	/** Efron's a from the values left out one at a time; 0 where leaving one out changes nothing. */
	private static double acceleration(double[] sample, ToDoubleFunction<double[]> statistic) {
		double[] without = new double[sample.length];
		for (int i = 0; i < sample.length; i++) {
			double[] rest = new double[sample.length - 1];
			System.arraycopy(sample, 0, rest, 0, i);
			System.arraycopy(sample, i + 1, rest, i, rest.length - i);
			without[i] = finite(statistic, rest);
		}
		double mean = Means.mean(without);
		double squares = Arrays.stream(without).map(one -> (mean - one) * (mean - one)).sum();
		double cubes = Arrays.stream(without).map(one -> Math.pow(mean - one, 3)).sum();
		return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
	}

	/** The statistic of the sample itself, in its own unit. */
	public double value() {
		return value;
	}

	/** Mean of the resamples less the value: what the statistic is estimated to be off by. */
	public double bias() {
		return Means.mean(replicates) - value;
	}

	/** Standard deviation over the resamples, the standard error of the statistic. */
	public double standardError() {
		return StandardDeviation.of(replicates).getAsDouble();
	}

	/**
	 * Efron's z₀: the normal quantile of the share of resamples strictly below the value, 0 for none biased, infinite where all or
	 * none are below.
	 */
	public double biasCorrection() {
		return biasCorrection;
	}

	/** Efron's a: how fast the standard error changes with the value, from leaving out each observation in turn. */
	public double acceleration() {
		return acceleration;
	}

	/** The value between the quantiles (type 7) of the resamples. Method {@code bootstrap-percentile}. */
	public Estimate percentile(double level) {
		Check.level(level);
		return between((1 - level) / 2, (1 + level) / 2, level, "bootstrap-percentile");
	}

	/** The value with the quantiles of the resamples mirrored at it. Method {@code bootstrap-basic}. */
	public Estimate basic(double level) {
		Interval percentile = percentile(level).interval();
		var mirrored = new Interval(2 * value - percentile.high(), 2 * value - percentile.low(), level);
		return new Estimate(value, mirrored, n, "bootstrap-basic");
	}

	/**
	 * The value with the bias-corrected and accelerated interval, the one to prefer. Method {@code bootstrap-bca}. Where it does not
	 * exist (all resamples on one side of the value, or a runaway acceleration) the percentile interval stands in and the method
	 * says {@code bootstrap-percentile}.
	 *
	 * <p>Efron, J. Am. Stat. Assoc. 82 (1987) 171–185; quantiles of type 7 of Hyndman and Fan (1996).
	 *
	 * @throws IllegalArgumentException if the level is not between 0 and 1
	 */
	public Estimate bca(double level) {
		Check.level(level);
		double low = tail(-Quantiles.z(level));
		double high = tail(Quantiles.z(level));
		boolean exists = low <= high; // not where one is NaN, nor where the acceleration turned them round
		return exists ? between(low, high, level, "bootstrap-bca") : percentile(level);
	}

	/** The share of resamples below which the end of the BCa interval for a normal quantile lies; NaN for an infinite bias. */
	double tail(double z) {
		double shifted = biasCorrection + z;
		return Quantiles.NORMAL.cumulativeProbability(biasCorrection + shifted / (1 - acceleration * shifted));
	}

	private Estimate between(double low, double high, double level, String method) {
		var interval = new Interval(Quantiles.ofSorted(replicates, low), Quantiles.ofSorted(replicates, high), level);
		return new Estimate(value, interval, n, method);
	}
}
