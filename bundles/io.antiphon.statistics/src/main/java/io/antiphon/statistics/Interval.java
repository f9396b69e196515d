package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;

/**
 * A confidence interval, both ends included, in the unit of what it is about. An end may be infinite where the data do not bound
 * that side (an odds ratio with an empty cell).
 *
 * @param low lower end, not above {@code high}
 * @param high upper end
 * @param level confidence level, above 0 and below 1: 0.95 for 95 %
 */
public record Interval(double low, double high, double level) {

	public Interval {
		if (!(low <= high)) {
			throw new IllegalArgumentException("An interval cannot run from " + low + " to " + high + ".");
		}
		Check.level(level);
	}

	/** Whether {@code value} lies in the interval, ends included; never for NaN. */
	public boolean contains(double value) {
		return low <= value && value <= high;
	}

	/** Distance between the ends; may be infinite. */
	public double width() {
		return high - low;
	}

	/** This interval cut to what the scale allows. */
	public Interval within(double least, double most) {
		return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most), level);
	}
}
