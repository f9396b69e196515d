package io.antiphon.planning.internal.plans;

import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.State;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Revision;
import java.util.List;
import java.util.Set;

/** Whether people had a hand in what is in the register, which its revisions tell. */
final class Touch {

	private static final Set<String> MACHINE = Set.of(Acts.PROPOSE, Acts.RUN);

	private final Revisions revisions;

	Touch(Revisions revisions) {
		this.revisions = revisions;
	}

	/** Whether somebody wrote it, changed it, its goal or its decision, said yes to it or brought it back. */
	boolean on(Improvement improvement) {
		return ofPeople(improvement)
				|| on(DocumentPlans.IMPROVEMENT, improvement.id())
				|| on(DocumentPlans.GOAL, improvement.goal())
				|| on(DocumentPlans.DECISION, improvement.decision());
	}

	/** What it says itself: one from before there were revisions has none. */
	private static boolean ofPeople(Improvement improvement) {
		var entry = improvement.entry();
		return entry.origin() == Origin.PERSON
				|| entry.state() != State.PROPOSED && entry.origin() != Origin.RUN
				|| improvement.actions().stream().anyMatch(action -> action.state() != Action.State.OPEN);
	}

	/** Since it was made last: what was thrown away before that is nobody's work any more. */
	boolean on(String kind, String id) {
		var history = revisions.history(kind, id);
		return history.subList(made(history), history.size()).stream()
				.anyMatch(one -> one.undoes() != null || !MACHINE.contains(one.act()));
	}

	private static int made(List<Revision> history) {
		for (int at = history.size() - 1; at > 0; at--) {
			if (history.get(at).steps().stream().anyMatch(step -> step.path().equals("id") && step.from() == null)) {
				return at;
			}
		}
		return 0;
	}
}
