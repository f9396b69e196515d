package io.antiphon.statistics.charts;

/**
 * What was observed at one time, to be charted.
 *
 * @param value what {@link Kind} says of it: a value, a count of events, a mean, a standard deviation, a time
 * @param size how many or how much it was observed in (n, exposure); NaN where the kind needs none
 * @param spread standard deviation within the sample; NaN where the kind needs none
 */
public record Sample(double value, double size, double spread) {

	/** A value by itself. */
	public static Sample of(double value) {
		return new Sample(value, Double.NaN, Double.NaN);
	}

	/** A value or count with its size. */
	public static Sample of(double value, double size) {
		return new Sample(value, size, Double.NaN);
	}
}
