package io.antiphon.analytics.internal.review;

import io.antiphon.loop.Measure;

/**
 * The product of a share and a difference of mean ratings, with a 95 % interval by the delta method (Oehlert, American
 * Statistician 46 (1992) 27–29), share and means taken as independent. Value and ends are 0 at the least: feedback that rates
 * no worse than the rest costs nothing.
 */
final class Severity {

	private static final double Z = 1.959963984540054;

	private Severity() {}

	/** {@code about} of {@code all} are negative about the topic; {@code worse} are their ratings, {@code rest} the others'. */
	static Measure of(long about, long all, Ratings rest, Ratings worse) {
		var share = (double) about / all;
		var gap = rest.mean() - worse.mean();
		var ofShare = share * (1 - share) / all;
		var ofGap = rest.variance() / rest.n() + worse.variance() / worse.n();
		var error = Z * Math.sqrt(gap * gap * ofShare + share * share * ofGap);
		var value = share * gap;
		return new Measure(
				"severity", costing(value), costing(value - error), costing(value + error), all, "delta");
	}

	private static double costing(double value) {
		return Math.clamp(value, 0, 1);
	}
}
