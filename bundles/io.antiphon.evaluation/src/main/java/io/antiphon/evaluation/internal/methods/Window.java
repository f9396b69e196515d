package io.antiphon.evaluation.internal.methods;

import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.Verdict;
import io.antiphon.statistics.windows.WindowDifference;
import io.antiphon.statistics.windows.WindowRatio;
import java.util.List;

/** Between measurements and the formulas of statistics. */
final class Window {

	private Window() {}

	/** {@code series} holds at least one measurement, each with n above 0. */
	static WindowRatio of(List<Measurement> series) {
		return WindowRatio.of(
				series.stream().mapToDouble(Measurement::value).toArray(),
				series.stream().mapToDouble(Measurement::n).toArray());
	}

	/** Unbounded where somebody looks again and again: an interval of two windows holds at one look. */
	static Verdict.Effect effect(Question question, WindowRatio before, WindowRatio after, WindowDifference difference) {
		var interval = difference.interval();
		var once = question.looks() == Looks.ONCE;
		return new Verdict.Effect(
				difference.value(),
				once ? interval.low() : Double.NEGATIVE_INFINITY,
				once ? interval.high() : Double.POSITIVE_INFINITY,
				Math.round(before.n() + after.n()));
	}
}
