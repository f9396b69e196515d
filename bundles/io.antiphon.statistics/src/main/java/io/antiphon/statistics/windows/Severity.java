package io.antiphon.statistics.windows;

import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Interval;
import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;

/**
 * The product of a share and a difference of mean ratings: what a topic costs the score, 0 to 1. Ratings are shares of their
 * scales. Called by whoever ranks what hurts.
 */
public final class Severity {

	private Severity() {
	}

	/** How many ratings there are, at least 2, with their mean and variance. */
	public record Sample(long n, double mean, double variance) {

		public Sample {
			Check.atLeast(2, n, "ratings");
			Check.finite(mean, "mean");
			Check.finite(variance, "variance");
		}
	}

	/**
	 * With an interval by the delta method (Oehlert, American Statistician 46 (1992) 27–29), share and means taken as independent.
	 * Value and ends are 0 at the least: what rates no worse than the rest costs nothing. Method {@code delta}.
	 *
	 * @param about of {@code all} are negative about the topic; {@code worse} are their ratings, {@code rest} the others'
	 */
	public static Estimate of(long about, long all, Sample rest, Sample worse, double level) {
		Check.part(about, all, "pieces");
		Check.level(level);
		double share = (double) about / all;
		double gap = rest.mean() - worse.mean();
		double ofShare = share * (1 - share) / all;
		double ofGap = rest.variance() / rest.n() + worse.variance() / worse.n();
		double error = Quantiles.z(level) * Math.sqrt(gap * gap * ofShare + share * share * ofGap);
		double value = share * gap;
		var interval = new Interval(value - error, value + error, level).within(0, 1);
		return new Estimate(Math.clamp(value, 0, 1), interval, all, "delta");
	}
}
