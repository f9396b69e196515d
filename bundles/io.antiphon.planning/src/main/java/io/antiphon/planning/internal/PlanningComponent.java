package io.antiphon.planning.internal;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.store.Documents;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps goals, decisions and improvements. What is frozen is never written again. */
@Component(service = {Plans.class, PlanningComponent.class})
public final class PlanningComponent implements Plans {

	private static final String GOAL = "planning.goal";
	private static final String DECISION = "planning.decision";
	private static final String IMPROVEMENT = "planning.improvement";

	private final Documents documents;

	@Activate
	public PlanningComponent(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public List<Goal> goals() {
		return documents.all(GOAL, Goal.class);
	}

	@Override
	public List<Decision> decisions() {
		return documents.all(DECISION, Decision.class);
	}

	@Override
	public List<Improvement> improvements() {
		return documents.all(IMPROVEMENT, Improvement.class);
	}

	void keep(Goal goal, String author) {
		documents.put(GOAL, goal.id(), goal, author);
	}

	void keep(Decision decision, String author) {
		documents.put(DECISION, decision.id(), decision, author);
	}

	void keep(Improvement improvement, String author) {
		documents.put(IMPROVEMENT, improvement.id(), improvement, author);
	}
}
