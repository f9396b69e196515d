package io.antiphon.statistics.windows;

import io.antiphon.statistics.Interval;
import io.antiphon.statistics.Mover;
import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import io.antiphon.statistics.internal.Score;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * What a number did from one window of time to another: follow-up minus baseline, with an interval made from how far the periods
 * of each window scatter. Called by whoever judges a change.
 *
 * @param value after minus before, in the unit of the windows' values
 * @param interval around the value; unbounded where nothing shows how far the periods spread
 * @param scatter of the counts about what chance alone explains; of means, which have no such measure, {@link Scatter#NONE}
 */
public record WindowDifference(double value, Interval interval, Scatter scatter) {

	/**
	 * φ, the dispersion of the periods of both windows, and its degrees of freedom: none where all or nothing was so; infinite
	 * where each window has a single period, which may be unlike any other for all we can see.
	 */
	public record Scatter(double dispersion, double freedom) {

		/** Nothing was seen that could scatter. */
		public static final Scatter NONE = new Scatter(1, 0);

		private static final double EVEN = 0.95;

		/** Whether binomial or Poisson chance explains it (chi-squared, one-sided, 5 %); never where there is nothing to see. */
		public boolean even() {
			return freedom > 0
					&& dispersion * freedom <= ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(EVEN);
		}

		private double quantile(double level) {
			double z = Quantiles.z(level);
			double t = freedom == 0 ? z : Quantiles.t(level, freedom);
			return Math.max(z, t * Math.sqrt(dispersion));
		}
	}

	/**
	 * Of two shares, each with its score interval, joined as Newcombe does (Statistics in Medicine 17 (1998) 873–890, method 10).
	 * Where the periods scatter more than binomial chance explains, the normal quantile z gives way to t·√φ (quasi-likelihood:
	 * McCullagh and Nelder, Generalized Linear Models, 1989, §4.5; Rao and Scott, Biometrics 48 (1992) 577–585); t has their
	 * degrees of freedom.
	 */
	public static WindowDifference shares(WindowRatio before, WindowRatio after, double level) {
		return counts(before, after, 1, level);
	}

	/** Of two rates of events: as {@link #shares} with Poisson chance, joined by {@link Mover}. */
	public static WindowDifference rates(WindowRatio before, WindowRatio after, double level) {
		return counts(before, after, 0, level);
	}

	private static WindowDifference counts(WindowRatio before, WindowRatio after, int k, double level) {
		Check.level(level);
		var scatter = scatter(before, after, k);
		double quantile = scatter.quantile(level);
		var interval = Mover.difference(
				after.value(), score(after, quantile, k, level), before.value(), score(before, quantile, k, level));
		return new WindowDifference(after.value() - before.value(), interval, scatter);
	}

	private static Interval score(WindowRatio window, double quantile, int k, double level) {
		if (!Double.isFinite(quantile * quantile / window.n())) {
			return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level);
		}
		double low = Score.low(window.value(), window.n(), quantile, k);
		double high = Score.high(window.value(), window.n(), quantile, k);
		return new Interval(Math.min(low, window.value()), Math.max(high, window.value()), level);
	}

	/** The dispersion of the periods about their own windows, each window weighing by its degrees of freedom. */
	private static Scatter scatter(WindowRatio before, WindowRatio after, int k) {
		double freedom = 0;
		double sum = 0;
		for (var window : List.of(before, after)) {
			double chance = window.value() * (1 - k * window.value()) / window.n();
			if (chance > 0 && window.freedom() > 0) {
				freedom += window.freedom();
				sum += window.freedom() * window.variance() / chance;
			}
		}
		if (freedom > 0) {
			return new Scatter(sum / freedom, freedom);
		}
		var single = before.freedom() + after.freedom() == 0;
		return single ? new Scatter(Double.POSITIVE_INFINITY, 0) : Scatter.NONE;
	}

	/**
	 * Of two means, with Welch's interval (Biometrika 34 (1947) 28–35) from the scatter of the periods: what makes whole weeks
	 * alike is in it, and no spread within a period is needed. Where all periods have one n it is Welch's interval of the
	 * periods' values. Unbounded where a window has a single period, or all of them are alike.
	 */
	public static WindowDifference means(WindowRatio before, WindowRatio after, double level) {
		Check.level(level);
		double value = after.value() - before.value();
		double variance = before.variance() + after.variance();
		double half = variance == 0 || !Double.isFinite(variance)
				? Double.POSITIVE_INFINITY
				: Quantiles.t(level, variance * variance / (weakness(before) + weakness(after))) * Math.sqrt(variance);
		return new WindowDifference(value, new Interval(value - half, value + half, level), Scatter.NONE);
	}

	/** A window's part in Satterthwaite's degrees of freedom. */
	private static double weakness(WindowRatio window) {
		return window.variance() * window.variance() / window.freedom();
	}
}
