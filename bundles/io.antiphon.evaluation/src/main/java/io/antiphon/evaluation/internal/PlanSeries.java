package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a test plan compares of an indicator, period by period: measured earlier than its baseline, in it, in the follow-up, and in the scope
 * that is set beside. Periods without observations are left out, and those of both windows in which nothing can be set beside.
 */
record PlanSeries(
		Indicator.Kind kind,
		List<Measurement> earlier,
		List<Measurement> before,
		List<Measurement> after,
		List<Measurement> beside) {

	/** Of the follow-up only periods that are {@code over}. */
	static PlanSeries of(TestPlan plan, Period baseline, Period followUp, Measured measured, Predicate<Period> over) {
		var grain = plan.terms().grain();
		var earlier = measured.span().map(span -> grain.before(baseline, span.from())).orElse(List.of());
		var before = grain.pieces(baseline);
		var after = grain.pieces(followUp).stream().filter(over).toList();
		var comparison = plan.terms().comparison();
		var all = Stream.of(earlier, before, after).flatMap(List::stream).toList();
		var beside = comparison == null ? List.<Measurement>of() : measured(measured.series(comparison, all));
		return new PlanSeries(
				measured.indicator().kind(),
				measured(measured.series(earlier)),
				Methods.shared(measured(measured.series(before)), beside),
				Methods.shared(measured(measured.series(after)), beside),
				beside);
	}

	private static List<Measurement> measured(List<Measurement> series) {
		return series.stream().filter(measurement -> measurement.n() > 0).toList();
	}

	/** At least one period must lie before. */
	Question question(TestPlan plan) {
		return new Question(kind, earlier, before, after, beside, plan.errorRate(), plan.terms().looks());
	}
}
