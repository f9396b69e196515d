package io.antiphon.statistics;

/**
 * The method of variance estimates recovery: the interval of a difference from those of its two sides, without assuming them
 * symmetric. Zou and Donner, Statistics in Medicine 27 (2008) 1693–1702; Newcombe's method 10 is the case of two Wilson intervals.
 */
final class Mover {

	private Mover() {
	}

	/** First minus second; both intervals must have one level. */
	static Estimate difference(Estimate first, Estimate second, String method) {
		Interval a = first.interval();
		Interval b = second.interval();
		double value = first.value() - second.value();
		double below = Math.hypot(first.value() - a.low(), b.high() - second.value());
		double above = Math.hypot(a.high() - first.value(), second.value() - b.low());
		return new Estimate(value, new Interval(value - below, value + above, a.level()), first.n() + second.n(), method);
	}
}
