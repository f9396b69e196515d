package io.antiphon.statistics;

/**
 * The method of variance estimates recovery: the interval of a difference from those of its two sides, without assuming them
 * symmetric. Zou and Donner, Statistics in Medicine 27 (2008) 1693–1702; Newcombe's method 10 is the case of two Wilson intervals.
 */
public final class Mover {

	private Mover() {
	}

	/** First minus second; both intervals must have one level. */
	public static Estimate difference(Estimate first, Estimate second, String method) {
		var interval = difference(first.value(), first.interval(), second.value(), second.interval());
		return new Estimate(first.value() - second.value(), interval, first.n() + second.n(), method);
	}

	/** The interval of {@code first − second} from those of the two. */
	public static Interval difference(double first, Interval ofFirst, double second, Interval ofSecond) {
		double value = first - second;
		double below = Math.hypot(first - ofFirst.low(), ofSecond.high() - second);
		double above = Math.hypot(ofFirst.high() - first, second - ofSecond.low());
		return new Interval(value - below, value + above, ofFirst.level());
	}
}
