package io.antiphon.evaluation.internal.methods;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.statistics.windows.WindowDifference;
import io.antiphon.statistics.windows.WindowDifference.Scatter;
import io.antiphon.statistics.windows.WindowRatio;
import java.util.List;
import java.util.Locale;

/**
 * The difference of two shares or of two rates of events by {@link WindowDifference}, with what it takes for granted: counts that
 * are not small, and periods that scatter no more than chance explains (where they do, the interval is wider).
 */
public final class CountDifference implements EvaluationMethod {

	public static final String SHARES = "share.newcombe";
	public static final String RATES = "rate.score";

	private static final double LEAST_COUNT = 5;

	private final String id;
	private final Kind kind;

	private CountDifference(String id, Kind kind) {
		this.id = id;
		this.kind = kind;
	}

	public static EvaluationMethod shares() {
		return new CountDifference(SHARES, Kind.SHARE);
	}

	public static EvaluationMethod rates() {
		return new CountDifference(RATES, Kind.RATE);
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
	public Comparison compare(Question question) {
		var before = Window.of(question.baseline());
		var after = Window.of(question.followUp());
		var difference = kind == Kind.SHARE
				? WindowDifference.shares(before, after, 1 - question.errorRate())
				: WindowDifference.rates(before, after, 1 - question.errorRate());
		return new Comparison(
				Window.effect(question, before, after, difference), List.of(enough(before, after), even(difference.scatter())));
	}

	private Assumption enough(WindowRatio before, WindowRatio after) {
		var least = Math.round(Math.min(rarer(before), rarer(after)));
		return new Assumption("enough-counts", least >= LEAST_COUNT, String.valueOf(least));
	}

	private double rarer(WindowRatio window) {
		return kind == Kind.RATE ? window.count() : Math.min(window.count(), window.n() - window.count());
	}

	private static Assumption even(Scatter scatter) {
		var seen = scatter.freedom() == 0
				? "df = 0"
				: String.format(Locale.ROOT, "φ = %.2f, df = %.1f", scatter.dispersion(), scatter.freedom());
		return new Assumption("even-scatter", scatter.even(), seen);
	}
}
