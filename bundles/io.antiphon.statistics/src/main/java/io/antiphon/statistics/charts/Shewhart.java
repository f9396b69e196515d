package io.antiphon.statistics.charts;

import io.antiphon.statistics.Means;
import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Shewhart's control charts with limits three sigma from the centre, by ISO 7870-2. Called by whoever watches an indicator. The
 * factors are exact (d₂ = 2/√π = 1.12838…, d₃ = √(2 − 4/π) = 0.85250…), not the rounded 2.66 and 3.267 of printed tables, so limits
 * may differ from these in the fourth digit.
 */
public final class Shewhart {

	/** Mean of the range of two standard normal values. */
	static final double D2 = 2 / Math.sqrt(Math.PI);

	/** Standard deviation of the range of two standard normal values. */
	static final double D3 = Math.sqrt(2 - 4 / Math.PI);

	private Shewhart() {
	}

	/**
	 * Both charts of single values in the order of time: the individuals, with sigma from the mean moving range, and the moving
	 * ranges.
	 *
	 * <p>Wheeler and Chambers, Understanding Statistical Process Control (1992); ISO 7870-2. Values that are all alike in the
	 * baseline make limits of width 0, and any other value is beyond them.
	 *
	 * @param values at least two finite values in one unit
	 * @param baseline at least two points
	 * @param rules what to raise on the individuals; the ranges are only compared with their upper limit, if
	 *     {@link NelsonRule#BEYOND_LIMITS} is among the rules
	 * @throws IllegalArgumentException if there are fewer values, one is not finite, or the baseline does not lie among them
	 */
	public static Xmr xmr(double[] values, Baseline baseline, Set<NelsonRule> rules) {
		Check.sample(values, 2, "series");
		Baseline points = baseline.in(values.length, 2);
		double[] ranges = ranges(values, 0, values.length);
		double meanRange = Means.mean(ranges(values, points.from(), points.to()));
		double centre = Means.mean(Arrays.copyOfRange(values, points.from(), points.to()));
		var individuals = unbounded(centre, meanRange / D2);
		var moving = new Limits(meanRange, meanRange * D3 / D2, 0, Double.POSITIVE_INFINITY);
		var onRanges = NelsonRule.only(rules, NelsonRule.BEYOND_LIMITS);
		return new Xmr(
				individuals.chart(ControlChart.Kind.INDIVIDUALS, values, i -> 1, 1, rules),
				moving.chart(ControlChart.Kind.MOVING_RANGE, ranges, i -> 1, 1, onRanges));
	}

	/**
	 * The two charts of {@link #xmr}.
	 *
	 * @param individuals one point per value
	 * @param ranges one point fewer: point i is the step from value i to value i + 1; its centre is the mean moving range of the
	 *     baseline
	 */
	public record Xmr(ControlChart individuals, ControlChart ranges) {
	}

	/**
	 * The chart of single values against a centre and a sigma that are given, such as those of an earlier stage.
	 *
	 * @param values at least one finite value
	 * @param centre in the unit of the values
	 * @param sigma of a single value, above 0
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static ControlChart individuals(double[] values, double centre, double sigma, Set<NelsonRule> rules) {
		Check.sample(values, 1, "series");
		Check.finite(centre, "centre");
		Check.positive(sigma, "sigma");
		return unbounded(centre, sigma).chart(ControlChart.Kind.INDIVIDUALS, values, i -> 1, 1, rules);
	}

	private static Limits unbounded(double centre, double sigma) {
		return new Limits(centre, sigma, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
	}

	/**
	 * Shares in samples of unequal size, with binomial limits, cut to 0 to 1.
	 *
	 * <p>Right where the samples come from one urn; with large samples the share usually wanders by itself and {@link #pLaney} is
	 * the one to use. ISO 7870-2.
	 *
	 * @param counts 0 to the size of the sample each
	 * @param sizes at least 1 each: leave periods without observations out
	 * @param baseline at least one point
	 * @throws IllegalArgumentException if the arrays do not pair up, a count is not among its size, or the baseline does not lie
	 *     among the points
	 */
	public static ControlChart p(long[] counts, long[] sizes, Baseline baseline, Set<NelsonRule> rules) {
		return shares(counts, sizes, baseline.in(sizes.length, 1), rules, false);
	}

	/**
	 * Laney's p′ chart: as {@link #p}, with the limits widened (or narrowed) to the spread that the shares really have from point
	 * to point.
	 *
	 * <p>Laney, Quality Engineering 14 (2002) 531–537.
	 *
	 * @param baseline at least two points
	 */
	public static ControlChart pLaney(long[] counts, long[] sizes, Baseline baseline, Set<NelsonRule> rules) {
		return shares(counts, sizes, baseline.in(sizes.length, 2), rules, true);
	}

	/**
	 * Rates of events per unit of exposure, with Poisson limits, cut at 0. The rate is in events per unit in which the exposure is
	 * given. ISO 7870-2.
	 *
	 * @param counts 0 or above each
	 * @param exposures above 0 each: leave periods without exposure out
	 * @param baseline at least one point
	 * @throws IllegalArgumentException if the arrays do not pair up, a count is negative, an exposure is not above 0 and finite,
	 *     or the baseline does not lie among the points
	 */
	public static ControlChart u(long[] counts, double[] exposures, Baseline baseline, Set<NelsonRule> rules) {
		return rates(counts, exposures, baseline.in(exposures.length, 1), rules, false);
	}

	/**
	 * Laney's u′ chart: as {@link #u}, with the limits widened (or narrowed) to the spread that the rates really have from point to
	 * point.
	 *
	 * <p>Laney, Quality Engineering 14 (2002) 531–537.
	 *
	 * @param baseline at least two points
	 */
	public static ControlChart uLaney(long[] counts, double[] exposures, Baseline baseline, Set<NelsonRule> rules) {
		return rates(counts, exposures, baseline.in(exposures.length, 2), rules, true);
	}

	private static ControlChart shares(
			long[] counts, long[] sizes, Baseline points, Set<NelsonRule> rules, boolean laney) {
		Check.sameLength(counts.length, sizes.length, "counts and sizes");
		IntStream.range(0, counts.length).forEach(i -> Check.part(counts[i], sizes[i], "counted"));
		double centre = ratio(counts, i -> sizes[i], points);
		var limits = new Limits(centre, Math.sqrt(centre * (1 - centre)), 0, 1);
		var kind = laney ? ControlChart.Kind.P_LANEY : ControlChart.Kind.P;
		return attributes(kind, limits, counts, i -> sizes[i], points, rules);
	}

	private static ControlChart rates(
			long[] counts, double[] exposures, Baseline points, Set<NelsonRule> rules, boolean laney) {
		Check.sameLength(counts.length, exposures.length, "counts and exposures");
		Arrays.stream(counts).forEach(count -> Check.atLeast(0, count, "count"));
		Arrays.stream(exposures).forEach(exposure -> Check.positive(exposure, "exposure"));
		double centre = ratio(counts, i -> exposures[i], points);
		var limits = new Limits(centre, Math.sqrt(centre), 0, Double.POSITIVE_INFINITY);
		var kind = laney ? ControlChart.Kind.U_LANEY : ControlChart.Kind.U;
		return attributes(kind, limits, counts, i -> exposures[i], points, rules);
	}

	/** Sigma at each point is the common one over the root of the point's size. */
	private static ControlChart attributes(
			ControlChart.Kind kind, Limits limits, long[] counts, IntToDoubleFunction size, Baseline points,
			Set<NelsonRule> rules) {
		double[] values = IntStream.range(0, counts.length).mapToDouble(i -> counts[i] / size.applyAsDouble(i)).toArray();
		IntToDoubleFunction scale = i -> 1 / Math.sqrt(size.applyAsDouble(i));
		boolean laney = kind == ControlChart.Kind.P_LANEY || kind == ControlChart.Kind.U_LANEY;
		return limits.chart(kind, values, scale, laney ? limits.dispersion(values, scale, points) : 1, rules);
	}

	private static double ratio(long[] counts, IntToDoubleFunction size, Baseline points) {
		double counted = IntStream.range(points.from(), points.to()).mapToDouble(i -> counts[i]).sum();
		return counted / IntStream.range(points.from(), points.to()).mapToDouble(size).sum();
	}

	/** Sizes of the steps between the points from {@code from} to before {@code to}. */
	static double[] ranges(double[] values, int from, int to) {
		return IntStream.range(from + 1, to).mapToDouble(i -> Math.abs(values[i] - values[i - 1])).toArray();
	}
}
