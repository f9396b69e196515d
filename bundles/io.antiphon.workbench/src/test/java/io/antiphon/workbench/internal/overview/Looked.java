package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Improvements on the complaints about a shop's delivery, eight weeks before and eight after they began. */
final class Looked {

	static final LocalDate ACTION = LocalDate.of(2026, 3, 30);
	static final Period BASELINE = new Period(ACTION.minusWeeks(8), ACTION);
	static final Period FOLLOW_UP = new Period(ACTION, ACTION.plusWeeks(8));

	private Looked() {}

	static Improvement improvement(String id, boolean draft) {
		var scope = Scope.ALL.withService("Shop").withTouchpoint("delivery");
		var plan = TestPlan.draft("complaints/Shop/delivery", scope, BASELINE, FOLLOW_UP, "m", -0.05, 0.05);
		return new Improvement(
				id, Phrase.valueOf(id), "decision-" + id, "goal-" + id, "mei", new Schedule(ACTION, null), null, List.of(),
				draft ? plan : plan.frozen(Instant.EPOCH, "seal"), null, Entry.of(State.PLANNED, Origin.PERSON));
	}

	static Improvement following(String other, Improvement one) {
		return new Improvement(
				one.id(), one.title(), one.decision(), one.goal(), one.owner(), one.schedule(), one.budget(), one.actions(), one.plan(),
				other,
				one.entry());
	}

	static Improvement of(String service, Improvement one) {
		var plan = one.plan();
		return one.with(TestPlan.draft(
				plan.indicator(), plan.scope().withService(service), plan.baseline(), plan.followUp(), plan.method(), plan.leastEffect(),
				plan.errorRate()));
	}

	/** Nine points fewer, whatever that is called. */
	static Verdict verdict(Improvement one, Verdict.Outcome outcome) {
		return new Verdict(
				one.id(), outcome, false, false, one.plan().indicator(), "share", new Verdict.Effect(-0.09, -0.12, -0.06, 1_204), -0.05,
				"m",
				new Verdict.Compared(BASELINE, FOLLOW_UP), List.of(), "");
	}
}
