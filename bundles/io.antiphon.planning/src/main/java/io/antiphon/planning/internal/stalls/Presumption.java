package io.antiphon.planning.internal.stalls;

import io.antiphon.loop.Action;
import io.antiphon.loop.Action.State;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.planning.internal.adjusting.Iteration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why an action is taken as begun on its day although nobody has said a word about it: the workbench proposed it for the day from which
 * on the effect is measured, and nothing is overdue of which the effect is there to be seen.
 */
public enum Presumption {
	/** There is a verdict on its effect. */
	JUDGED,
	/** The time in which its effect is measured is over. */
	MEASURED,
	/** The run of the loop that proposed it was told that the change began on that day. */
	TOLD;

	/** Empty where somebody has said something of it, and where its day is still to come. */
	static Optional<Presumption> of(Iteration iteration, Action action, LocalDate today) {
		var improvement = iteration.improvement();
		var start = action.start();
		if (improvement.entry().origin() == Origin.PERSON || !untouched(action) || improvement.plan().isDraft() || start == null
				|| start.isAfter(today)) {
			return Optional.empty();
		}
		if (iteration.settled().isPresent()) {
			return Optional.of(JUDGED);
		}
		var followUp = improvement.plan().followUp();
		if (followUp != null && !followUp.to().isAfter(today)) {
			return Optional.of(MEASURED);
		}
		return improvement.entry().origin() == Origin.RUN ? Optional.of(TOLD) : Optional.empty();
	}

	/** Whether nobody has said anything of it since it was proposed; freezing the plan says its day for a promise. */
	private static boolean untouched(Action action) {
		var promised = action.promised();
		return action.state() == State.OPEN
				&& (promised == null || promised.equals(action.due()))
				&& action.owner() == null
				&& action.department() == null
				&& action.effort() == null
				&& action.cost() == null
				&& action.blocker() == null
				&& action.after().isEmpty()
				&& action.checklist().isEmpty();
	}
}
