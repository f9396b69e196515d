package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.Methods.Answered;
import io.antiphon.evaluation.internal.VerdictRule.Decided;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Action;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out a test plan: measures both windows, compares them by the plan's method, and applies the verdict rule. */
final class Judge {

	/** The reason of a verdict that is asked for before the follow-up is over. */
	static final String TOO_EARLY = Verdict.TOO_EARLY;

	private final Methods methods;
	private final LocalDate today;

	Judge(Methods methods, LocalDate today) {
		this.methods = methods;
		this.today = today;
	}

	/**
	 * The verdict, if the improvement's test plan is worth something; {@code measured} is empty where nobody measures the plan's
	 * indicator any more.
	 */
	Verdict judge(Improvement improvement, TestPlan.Standing standing, Optional<Measured> measured) {
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
		var grain = plan.terms().grain();
		var earlier = measured.span().map(span -> grain.before(baseline, span.from())).orElse(List.of());
		var comparison = plan.terms().comparison();
		var beside = comparison == null
				? List.<Measurement>of()
				: measured(measured.series(comparison, all(earlier, grain.pieces(baseline), grain.pieces(followUp))));
		var before = Methods.shared(series(measured, grain.pieces(baseline)), beside);
		var after = Methods.shared(series(measured, grain.pieces(followUp)), beside);
		if (before.isEmpty() || comparison != null && beside.isEmpty()) {
			return pronouncement.open("no-baseline");
		}
		if (underWay(measured, followUp)) {
			return pronouncement.open(TOO_EARLY);
		}
		if (after.isEmpty()) {
			return pronouncement.open("no-follow-up");
		}
		var question = new Question(
				measured.indicator().kind(), series(measured, earlier), before, after, beside, plan.errorRate(), Question.Looks.ONCE);
		return switch (methods.compare(plan.method(), question)) {
			case Answered.Compared(var looks) ->
				pronouncement.decide(looks.getLast(), whole(after.getLast().period(), followUp));
			case Answered.Missing() -> pronouncement.open("no-method");
			case Answered.Failed() -> pronouncement.open("method-failed");
		};
	}

	/** Whether it names no effect to decide by. */
	private static boolean unsound(TestPlan plan) {
		return plan.leastEffect() == 0;
	}

	private static List<Measurement> series(Measured measured, List<Period> pieces) {
		return measured(measured.series(pieces));
	}

	private static List<Measurement> measured(List<Measurement> series) {
		return series.stream().filter(measurement -> measurement.n() > 0).toList();
	}

	@SafeVarargs
	private static List<Period> all(List<Period>... pieces) {
		return Stream.of(pieces).flatMap(List::stream).toList();
	}

	/** Whether the window is not over: a verdict asked for again and again until it pleases has no error rate. */
	private boolean underWay(Measured measured, Period followUp) {
		var measuredUntil = measured.span().map(Period::to);
		return today.isBefore(followUp.to())
				&& measuredUntil.filter(until -> !until.isBefore(followUp.to())).isEmpty();
	}

	/** Whether there are data up to the last week (in a short window: day) of the follow-up, or at least it was waited for. */
	private static Verdict.Assumption whole(@Nullable Period last, Period followUp) {
		var until = last == null ? followUp.to() : last.to();
		return new Verdict.Assumption(
				"whole-follow-up", !until.isBefore(followUp.to()), until.minusDays(1).toString());
	}

	/** The verdict on one improvement, once it is known what to say. */
	private record Pronouncement(Improvement improvement, String unit) {

		TestPlan plan() {
			return improvement.plan();
		}

		Verdict decide(Comparison comparison, Verdict.Assumption whole) {
			var effect = comparison.effect();
			if (!Double.isFinite(effect.low()) || !Double.isFinite(effect.high())) {
				return open("unbounded");
			}
			var decided = VerdictRule.decide(
					effect, plan().leastEffect() < 0 ? Direction.DOWN : Direction.UP, Math.abs(plan().leastEffect()));
			var reason = decided.outcome() == Outcome.NOT_ENOUGH_DATA ? "interval-too-wide" : "";
			var assumptions = Stream.concat(comparison.assumptions().stream(), Stream.of(whole)).toList();
			return say(decided, effect, assumptions, reason);
		}

		Verdict open(String reason) {
			return say(new Decided(Outcome.NOT_ENOUGH_DATA, false), null, List.of(), reason);
		}

		private Verdict say(
				Decided decided, Verdict.@Nullable Effect effect, List<Verdict.Assumption> assumptions, String reason) {
			return new Verdict(
					improvement.id(),
					decided.outcome(),
					decided.tooSmall(),
					retrospective(),
					plan().indicator(),
					unit,
					effect,
					plan().leastEffect(),
					plan().method(),
					new Verdict.Compared(plan().baseline(), plan().followUp()),
					assumptions,
					reason);
		}

		/** Whether the plan was frozen on the day on which the improvement or its follow-up began, or later. */
		private boolean retrospective() {
			var followUp = plan().followUp();
			var at = plan().frozenAt();
			if (at == null) {
				return false;
			}
			var frozen = at.atZone(ZoneOffset.UTC).toLocalDate();
			var starts = Stream.concat(
					Stream.of(improvement.schedule().start(), followUp == null ? null : followUp.from()),
					improvement.actions().stream()
							.filter(action -> action.state() != Action.State.DROPPED)
							.map(Action::start));
			return starts.filter(Objects::nonNull).anyMatch(start -> !frozen.isBefore(start));
		}
	}
}
