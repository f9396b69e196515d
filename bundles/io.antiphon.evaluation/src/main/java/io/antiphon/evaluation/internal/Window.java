package io.antiphon.evaluation.internal;

import io.antiphon.loop.Measurement;
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

	static Verdict.Effect effect(WindowRatio before, WindowRatio after, WindowDifference difference) {
		var interval = difference.interval();
		return new Verdict.Effect(
				difference.value(), interval.low(), interval.high(), Math.round(before.n() + after.n()));
	}
}
