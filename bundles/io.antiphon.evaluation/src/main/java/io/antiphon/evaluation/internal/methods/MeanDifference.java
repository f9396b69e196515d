package io.antiphon.evaluation.internal.methods;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.statistics.windows.WindowDifference;
import java.util.List;

/** The difference of two means, or of an amount's means per day, by {@link WindowDifference}; it wants a few periods in each window. */
public final class MeanDifference implements EvaluationMethod {

	public static final String ID = "mean.welch";

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
	public Comparison compare(Question question) {
		var before = Window.of(question.baseline());
		var after = Window.of(question.followUp());
		var difference = WindowDifference.means(before, after, 1 - question.errorRate());
		var periods = Math.min(question.baseline().size(), question.followUp().size());
		var enough = new Assumption("enough-periods", periods >= LEAST_PERIODS, String.valueOf(periods));
		return new Comparison(Window.effect(question, before, after, difference), List.of(enough));
	}
}
