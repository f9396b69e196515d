package io.antiphon.statistics.charts;

import java.util.OptionalDouble;

/**
 * A stretch of a chart with a centre and limits of its own. 0-based indices of points; ends are exclusive.
 *
 * @param from first point
 * @param to after the last one
 * @param used how many points the centre and the limits are computed from
 * @param centre in the unit of the points
 * @param sigma standard deviation of a point, in its unit, where all points of the stage have the same; else NaN
 * @param dispersion Laney's σ<sub>z</sub>: how many times wider the limits are than binomial or Poisson counts explain; NaN where
 *     the chart does not correct for it
 */
public record Stage(int from, int to, int used, double centre, double sigma, double dispersion) {

	/** The one sigma of the stage; empty where each point has its own, or none exists. */
	public OptionalDouble oneSigma() {
		return Double.isNaN(sigma) ? OptionalDouble.empty() : OptionalDouble.of(sigma);
	}

	/** Laney's sigma of standardised points; empty where the chart has none. */
	public OptionalDouble laney() {
		return Double.isNaN(dispersion) ? OptionalDouble.empty() : OptionalDouble.of(dispersion);
	}
}
