package io.antiphon.evaluation.internal;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Assumption;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means, or of an amount's means per day, with Welch's interval (Biometrika 34 (1947) 28–35), made from the scatter of the periods: so what
 * makes whole weeks alike is in the interval, and no spread within a period is needed. Periods weigh by their n; where all
 * have the same n it is Welch's interval of the periods' values.
 */
final class MeanDifference implements EvaluationMethod {

	static final String ID = "mean.welch";

	private static final int LEAST_PERIODS = 4;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean compares(Indicator.Kind kind) {
		return kind == Indicator.Kind.MEAN || kind == Indicator.Kind.VOLUME;
	}

	/** Unbounded where a window has a single period, or nothing shows how far the periods spread. */
	@Override
	public Comparison compare(List<Measurement> baseline, List<Measurement> followUp, double errorRate) {
		var before = WindowRatio.of(baseline);
		var after = WindowRatio.of(followUp);
		var value = after.value() - before.value();
		var half = half(before, after, errorRate);
		var effect = new Verdict.Effect(value, value - half, value + half, Math.round(before.n() + after.n()));
		var periods = Math.min(baseline.size(), followUp.size());
		var enough = new Assumption("enough-periods", periods >= LEAST_PERIODS, String.valueOf(periods));
		return new Comparison(effect, List.of(enough));
	}

	private static double half(WindowRatio before, WindowRatio after, double errorRate) {
		var variance = before.variance() + after.variance();
		if (variance == 0 || !Double.isFinite(variance)) {
			return Double.POSITIVE_INFINITY;
		}
		var freedom = variance * variance / (weakness(before) + weakness(after));
		return TDistribution.of(freedom).inverseSurvivalProbability(errorRate / 2) * Math.sqrt(variance);
	}

	/** A window's part in Satterthwaite's degrees of freedom. */
	private static double weakness(WindowRatio window) {
		return window.variance() * window.variance() / window.freedom();
	}
}
