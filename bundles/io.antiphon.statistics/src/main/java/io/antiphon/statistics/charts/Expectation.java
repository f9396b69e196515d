package io.antiphon.statistics.charts;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the points of a stage should keep to, on the scale on which they are judged.
 *
 * @param values the points, the last ones of the stage's samples (moving ranges are one fewer)
 * @param used how many of them the centre is computed from
 * @param sigma one for each value; none where no spread can be computed
 * @param dispersion as in {@link Stage}
 * @param least what no point can be below
 * @param most what no point can be above
 * @param shown from that scale to that of the chart
 */
record Expectation(
		double[] values, int used, double centre, double[] sigma, double dispersion, double least, double most,
		DoubleUnaryOperator shown) {

	/** On the scale of the chart and without bounds. */
	static Expectation unbounded(double[] values, int used, double centre, double[] sigma) {
		return new Expectation(
				values, used, centre, sigma, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, value -> value);
	}

	/** Cut at 0, unless a value of the stage lies below it: then there is something below. */
	Expectation cut() {
		return Arrays.stream(values).allMatch(value -> value >= 0) ? within(0, Double.POSITIVE_INFINITY) : this;
	}

	Expectation within(double lowest, double highest) {
		return new Expectation(values, used, centre, sigma, dispersion, lowest, highest, shown);
	}

	Expectation dispersed(double laney) {
		return new Expectation(values, used, centre, sigma, laney, least, most, shown);
	}

	Expectation shown(DoubleUnaryOperator scale) {
		return new Expectation(values, used, centre, sigma, dispersion, least, most, scale);
	}

	/** The same sigma at each point; none for NaN. */
	static double[] everywhere(double sigma, int points) {
		double[] sigmas = new double[Double.isNaN(sigma) ? 0 : points];
		Arrays.fill(sigmas, sigma);
		return sigmas;
	}

	@Nullable
	Limits limits(int at) {
		return sigma.length == 0 ? null : new Limits(edge(at, -3), edge(at, -2), edge(at, 2), edge(at, 3));
	}

	private double edge(int at, int sigmas) {
		return shown.applyAsDouble(Math.clamp(centre + sigmas * sigma[at], least, most));
	}

	/** The sigma of all points; NaN where they differ, there is none, or the chart has another scale. */
	double oneSigma() {
		boolean one = sigma.length > 0 && Arrays.stream(sigma).allMatch(each -> each == sigma[0]);
		return one && shown.applyAsDouble(2) == 2 ? sigma[0] : Double.NaN;
	}
}
