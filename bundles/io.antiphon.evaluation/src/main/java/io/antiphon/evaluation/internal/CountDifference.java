package io.antiphon.evaluation.internal;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Assumption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two shares or of two rates of events, each with its score interval, joined as Newcombe does (Statistics in
 * Medicine 17 (1998) 873–890, method 10; for any intervals Zou and Donner, ibid. 27 (2008) 1693–1702). Where the periods
 * scatter more than binomial or Poisson chance explains, the normal quantile z gives way to t·√φ: φ is the dispersion of the
 * periods (quasi-likelihood: McCullagh and Nelder, Generalized Linear Models, 1989, §4.5; Rao and Scott, Biometrics 48 (1992)
 * 577–585), t has their degrees of freedom.
 */
final class CountDifference implements EvaluationMethod {

	static final String SHARES = "share.newcombe";
	static final String RATES = "rate.score";

	private static final double LEAST_COUNT = 5;
	private static final double EVEN = 0.95;

	private final String id;
	private final Kind kind;
	/** Where single observations have the variance v − kv²: 1 for shares, 0 for rates. */
	private final int k;

	private CountDifference(String id, Kind kind, int k) {
		this.id = id;
		this.kind = kind;
		this.k = k;
	}

	static EvaluationMethod shares() {
		return new CountDifference(SHARES, Kind.SHARE, 1);
	}

	static EvaluationMethod rates() {
		return new CountDifference(RATES, Kind.RATE, 0);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public boolean compares(Indicator.Kind other) {
		return other == kind;
	}

	@Override
	public Comparison compare(List<Measurement> baseline, List<Measurement> followUp, double errorRate) {
		var before = WindowRatio.of(baseline);
		var after = WindowRatio.of(followUp);
		var scatter = scatter(before, after);
		var quantile = scatter.quantile(errorRate);
		var was = score(before, quantile);
		var is = score(after, quantile);
		var value = after.value() - before.value();
		var below = Math.hypot(after.value() - is.low(), was.high() - before.value());
		var above = Math.hypot(is.high() - after.value(), before.value() - was.low());
		var effect = new Verdict.Effect(value, value - below, value + above, Math.round(before.n() + after.n()));
		return new Comparison(effect, List.of(enough(before, after), scatter.even()));
	}

	private Assumption enough(WindowRatio before, WindowRatio after) {
		var least = Math.round(Math.min(rarer(before), rarer(after)));
		return new Assumption("enough-counts", least >= LEAST_COUNT, String.valueOf(least));
	}

	private double rarer(WindowRatio window) {
		return k == 0 ? window.count() : Math.min(window.count(), window.n() - window.count());
	}

	/** The values whose distance from the observed one is {@code quantile} of their own standard errors: Wilson's for shares. */
	private Bounds score(WindowRatio window, double quantile) {
		var value = window.value();
		var step = quantile * quantile / window.n();
		if (!Double.isFinite(step)) {
			return new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
		}
		var scale = 1 + k * step;
		var high = (2 * value + step + Math.sqrt(step * (step + 4 * value * (1 - k * value)))) / (2 * scale);
		return new Bounds(value * value / (scale * high), k == 0 ? high : Math.min(1, high));
	}

	/**
	 * The common dispersion of the periods about their own windows, each window weighing by its degrees of freedom; infinite
	 * where each has a single period, which may be unlike any other for all we can see.
	 */
	private Scatter scatter(WindowRatio before, WindowRatio after) {
		double freedom = 0;
		double sum = 0;
		for (var window : List.of(before, after)) {
			var chance = window.value() * (1 - k * window.value()) / window.n();
			if (chance > 0 && window.freedom() > 0) {
				freedom += window.freedom();
				sum += window.freedom() * window.variance() / chance;
			}
		}
		if (freedom > 0) {
			return new Scatter(sum / freedom, freedom);
		}
		var single = before.freedom() + after.freedom() == 0;
		return new Scatter(single ? Double.POSITIVE_INFINITY : 1, 0);
	}

	private record Bounds(double low, double high) {}

	/** φ and its degrees of freedom: none where all or nothing was so, or where it may be anything. */
	private record Scatter(double dispersion, double freedom) {

		double quantile(double errorRate) {
			var z = NormalDistribution.of(0, 1).inverseSurvivalProbability(errorRate / 2);
			var t = freedom == 0 ? z : TDistribution.of(freedom).inverseSurvivalProbability(errorRate / 2);
			return Math.max(z, t * Math.sqrt(dispersion));
		}

		Assumption even() {
			var even = freedom > 0
					&& dispersion * freedom <= ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(EVEN);
			var seen = freedom == 0 ? "df = 0" : String.format(Locale.ROOT, "φ = %.2f, df = %.1f", dispersion, freedom);
			return new Assumption("even-scatter", even, seen);
		}
	}
}
