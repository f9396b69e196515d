package io.antiphon.evaluation.internal;

import io.antiphon.evaluation.internal.VerdictRule.Decided;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verdict on one improvement, once it is known what to say. */
record Pronouncement(Improvement improvement, String unit) {

	private static final Decided OPEN = new Decided(Outcome.NOT_ENOUGH_DATA, false);

	TestPlan plan() {
		return improvement.plan();
	}

	/** {@code early}: asked for before the follow-up is over. */
	Verdict decide(Comparison comparison, boolean early, Surroundings beside) {
		var found = comparison.effect();
		var effect = bounded(found) ? found : null;
		var decided = effect == null ? OPEN : VerdictRule.decide(effect, plan());
		boolean open = decided.outcome() == Outcome.NOT_ENOUGH_DATA;
		var reason = !open ? "" : early ? Verdict.TOO_EARLY : effect == null ? "unbounded" : "interval-too-wide";
		return say(
				decided,
				effect,
				assumptions(comparison, beside.until()),
				reason,
				open && effect != null ? VerdictRule.needs(comparison, better(), Math.abs(plan().leastEffect())) : null,
				open ? null : beside.until(),
				beside);
	}

	/** With whether there are data up to the last week (in a short window: day) of the follow-up, or at least it was waited for. */
	private List<Assumption> assumptions(Comparison comparison, LocalDate until) {
		var assumptions = new ArrayList<>(comparison.assumptions());
		var followUp = plan().followUp();
		if (followUp != null && plan().terms().looks() == TestPlan.Looks.ONCE) {
			assumptions.add(new Assumption("whole-follow-up", !until.isBefore(followUp.to()), until.minusDays(1).toString()));
		}
		return assumptions;
	}

	private Direction better() {
		return plan().leastEffect() < 0 ? Direction.DOWN : Direction.UP;
	}

	static boolean bounded(Effect effect) {
		return Double.isFinite(effect.low()) && Double.isFinite(effect.high());
	}

	/** That there is none, for this reason. */
	Verdict open(String reason) {
		return say(OPEN, null, List.of(), reason, null, null, null);
	}

	private Verdict say(
			Decided decided,
			@Nullable Effect effect,
			List<Assumption> assumptions,
			String reason,
			@Nullable Integer needs,
			@Nullable LocalDate decidedOn,
			@Nullable Surroundings beside) {
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
				reason,
				plan().terms().aim(),
				needs,
				decidedOn,
				beside == null ? List.of() : beside.companions(),
				beside == null ? List.of() : beside.course());
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
