package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.Methods.Answered;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Carries out a test plan: measures both windows, compares them by the plan's method, and applies the verdict rule. */
final class Judge {

	private final Methods methods;
	private final Function<String, Optional<Measured>> indicators;
	private final LocalDate today;

	/** {@code indicators}: by their ids, empty where nobody measures one any more. */
	Judge(Methods methods, Function<String, Optional<Measured>> indicators, LocalDate today) {
		this.methods = methods;
		this.indicators = indicators;
		this.today = today;
	}

	/** The verdict, if the improvement's test plan is worth something. */
	Verdict judge(Improvement improvement, TestPlan.Standing standing) {
		var measured = indicators.apply(improvement.plan().indicator());
		var pronouncement = new Pronouncement(
				improvement, measured.map(found -> found.indicator().unit()).orElse(""));
		return switch (standing) {
			case DRAFT -> pronouncement.open("not-frozen");
			case UNSEALED -> pronouncement.open("unsealed-plan");
			case CHANGED -> pronouncement.open("changed-plan");
			case FROZEN -> measured.map(found -> judge(pronouncement, found))
					.orElseGet(() -> pronouncement.open("no-indicator"));
		};
	}

	private Verdict judge(Pronouncement pronouncement, Measured measured) {
		var plan = pronouncement.plan();
		var baseline = plan.baseline();
		var followUp = plan.followUp();
		if (baseline == null || followUp == null) {
			return pronouncement.open("no-dates");
		}
		if (unsound(plan) || baseline.overlaps(followUp)) {
			return pronouncement.open("unsound-plan");
		}
		boolean early = !over(measured, followUp);
		boolean each = plan.terms().looks() == Looks.EACH;
		Predicate<Period> looked = each ? piece -> over(measured, piece) : piece -> true;
		var series = PlanSeries.of(plan, baseline, followUp, measured, looked);
		if (series.before().isEmpty() || plan.terms().comparison() != null && series.beside().isEmpty()) {
			return pronouncement.open("no-baseline");
		}
		if (early && !(each && !series.after().isEmpty())) {
			return pronouncement.open(Verdict.TOO_EARLY);
		}
		if (series.after().isEmpty()) {
			return pronouncement.open("no-follow-up");
		}
		return judge(pronouncement, series, early);
	}

	private Verdict judge(Pronouncement pronouncement, PlanSeries series, boolean early) {
		var plan = pronouncement.plan();
		var here = methods.version(plan.method(), series.kind());
		if (here.isPresent() && !here.get().equals(plan.terms().version())) {
			return pronouncement.open("other-version");
		}
		var question = series.question(plan);
		return switch (methods.compare(plan.method(), question)) {
			case Answered.Compared(var looks) -> {
				int answered = VerdictRule.answered(looks, effect -> VerdictRule.decide(effect, plan));
				var seen = looks.size() == 1 ? question : question.after(answered + 1);
				var beside = new Surroundings(methods, indicators, plan, seen);
				yield pronouncement.decide(looks.get(answered), early, beside);
			}
			case Answered.Missing() -> pronouncement.open("no-method");
			case Answered.Failed() -> pronouncement.open("method-failed");
		};
	}

	/** Whether it names no effect to decide by. */
	private static boolean unsound(TestPlan plan) {
		return plan.leastEffect() == 0;
	}

	/** Whether the days are past, or measured to the end: a verdict asked for again and again until it pleases has no error rate. */
	private boolean over(Measured measured, Period days) {
		var measuredUntil = measured.span().map(Period::to);
		return !today.isBefore(days.to()) || measuredUntil.filter(until -> !until.isBefore(days.to())).isPresent();
	}
}
