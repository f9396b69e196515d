package io.antiphon.statistics.charts;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Control charts with a memory, which find small lasting shifts sooner than {@link Shewhart}'s. Centre and sigma are given, usually
 * those of an {@link Shewhart#xmr} chart's baseline.
 */
public final class TimeWeighted {

	private TimeWeighted() {
	}

	/**
	 * The exponentially weighted moving average, started at the centre, with the exact limits of each point. Points beyond them
	 * raise {@link NelsonRule#BEYOND_LIMITS}.
	 *
	 * <p>Roberts, Technometrics 1 (1959) 239–250.
	 *
	 * @param values at least one finite value, in the order of time
	 * @param centre in the unit of the values
	 * @param sigma of a single value, above 0
	 * @param weight of the newest value, above 0 and at most 1; 0.2 is usual
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static ControlChart ewma(double[] values, double centre, double sigma, double weight) {
		Check.sample(values, 1, "series");
		Check.finite(centre, "centre");
		Check.positive(sigma, "sigma");
		Check.positive(weight, "weight");
		Check.fraction(weight, "weight");
		double[] averages = new double[values.length];
		double average = centre;
		for (int i = 0; i < values.length; i++) {
			average = weight * values[i] + (1 - weight) * average;
			averages[i] = average;
		}
		var limits = new Limits(centre, sigma, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
		return limits.chart(
				ControlChart.Kind.EWMA,
				averages,
				i -> Math.sqrt(weight / (2 - weight) * (1 - Math.pow(1 - weight, 2 * (i + 1)))),
				1,
				Set.of(NelsonRule.BEYOND_LIMITS));
	}

	/**
	 * The two-sided tabular cumulative sum, not reset after an alarm. Its points, in sigmas, raise
	 * {@link NelsonRule#BEYOND_LIMITS} above the threshold.
	 *
	 * <p>Page, Biometrika 41 (1954) 100–115; Montgomery, Introduction to Statistical Quality Control (2013) §9.1.
	 *
	 * @param values at least one finite value, in the order of time
	 * @param centre in the unit of the values
	 * @param sigma of a single value, above 0
	 * @param slack in sigmas, half the shift to be found, 0 or above; 0.5 is usual
	 * @param threshold in sigmas, above 0; 5 is usual with it
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static Cusum cusum(double[] values, double centre, double sigma, double slack, double threshold) {
		Check.sample(values, 1, "series");
		Check.finite(centre, "centre");
		Check.positive(sigma, "sigma");
		Check.positive(threshold, "threshold");
		if (!(slack >= 0)) {
			throw new IllegalArgumentException("The slack is 0 or above, not " + slack + ".");
		}
		double[] above = Arrays.stream(values).map(value -> (value - centre) / sigma).toArray();
		double[] below = Arrays.stream(above).map(z -> -z).toArray();
		return new Cusum(
				sums(ControlChart.Kind.CUSUM_RISE, above, slack, threshold),
				sums(ControlChart.Kind.CUSUM_FALL, below, slack, threshold));
	}

	/**
	 * The two sides of {@link #cusum}, in sigmas, with centre and lower limit 0 and the threshold as upper limit.
	 *
	 * @param rise what the values gather above the centre
	 * @param fall what they gather below it, counted upwards
	 */
	public record Cusum(ControlChart rise, ControlChart fall) {
	}

	private static ControlChart sums(ControlChart.Kind kind, double[] deviations, double slack, double threshold) {
		double[] sums = new double[deviations.length];
		double sum = 0;
		for (int i = 0; i < deviations.length; i++) {
			sum = Math.max(0, sum + deviations[i] - slack);
			sums[i] = sum;
		}
		List<Signal> signals = IntStream.range(0, sums.length)
				.filter(i -> sums[i] > threshold)
				.mapToObj(i -> new Signal(NelsonRule.BEYOND_LIMITS, i))
				.toList();
		return new ControlChart(
				kind, 0, 1, sums, filled(sums.length, 1), filled(sums.length, 0), filled(sums.length, threshold), signals);
	}

	private static double[] filled(int length, double value) {
		double[] array = new double[length];
		Arrays.fill(array, value);
		return array;
	}
}
