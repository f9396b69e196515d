package io.antiphon.planning.internal.plans;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.State;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Revised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saying yes to an improvement: its goal is set, its decision made where it leaves nothing open, and its days promised by it. */
public final class Confirming {

	private final DocumentPlans plans;
	private final String by;
	private final Instant at;

	public Confirming(DocumentPlans plans, String by, Instant at) {
		this.plans = plans;
		this.by = by;
		this.at = at;
	}

	/** What it takes: the improvement as it is given, and what is only proposed of that which it rests on. */
	public List<Edit> edits(Revised<Improvement> given) {
		var improvement = given.document();
		var edits = new ArrayList<Edit>();
		edits.add(new Edit(DocumentPlans.IMPROVEMENT, improvement.id(), planned(improvement), given.revision()));
		if (improvement.proposed()) {
			var revisions = plans.revisions();
			revisions.find(DocumentPlans.GOAL, improvement.goal(), Goal.class)
					.filter(goal -> goal.document().proposed())
					.map(goal -> new Edit(
							DocumentPlans.GOAL, goal.document().id(), goal.document().proposed(false), goal.revision()))
					.ifPresent(edits::add);
			revisions.find(DocumentPlans.DECISION, improvement.decision(), Decision.class)
					.flatMap(found -> decided(found.document())
							.map(decision -> new Edit(DocumentPlans.DECISION, decision.id(), decision, found.revision())))
					.ifPresent(edits::add);
		}
		return List.copyOf(edits);
	}

	/** By the one option but to do nothing; where there are several, somebody has to choose. */
	private Optional<Decision> decided(Decision decision) {
		var ways = decision.options().stream().map(Decision.Option::id).filter(id -> !id.equals(Decision.NOTHING)).toList();
		return decision.state() == Decision.State.PROPOSED && ways.size() == 1
				? Optional.of(decision.choosing(ways.getFirst(), decision.rationale(), by, at))
				: Optional.empty();
	}

	/** The days of what is planned are those that were promised. */
	public static Improvement planned(Improvement improvement) {
		var entry = improvement.proposed() ? improvement.entry().in(State.PLANNED) : improvement.entry();
		var promised = improvement.actions().stream()
				.map(action -> action.promised() == null ? action.promised(action.due()) : action)
				.toList();
		return improvement.with(entry).with(promised);
	}
}
