package io.antiphon.planning.internal;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.store.Documents;
import java.util.List;

/**
 * The continual improvement register: goals, decisions and improvements as documents. What is in it is not written over, least
 * of all a frozen test plan.
 */
class DocumentPlans implements Plans {

	private static final String GOAL = "planning.goal";
	private static final String DECISION = "planning.decision";
	private static final String IMPROVEMENT = "planning.improvement";
	private static final String REFUSAL = "planning.refusal";

	private final Documents documents;

	DocumentPlans(Documents documents) {
		this.documents = documents;
	}

	@Override
	public final List<Goal> goals() {
		return documents.all(GOAL, Goal.class);
	}

	@Override
	public final List<Decision> decisions() {
		return documents.all(DECISION, Decision.class);
	}

	@Override
	public final List<Improvement> improvements() {
		return documents.all(IMPROVEMENT, Improvement.class);
	}

	/** What the last turn planned nothing for. */
	final List<Refusal> refusals() {
		return documents.all(REFUSAL, Refusal.class);
	}

	final void add(Goal goal, String author) {
		add(GOAL, goal.id(), goal, author);
	}

	final void add(Decision decision, String author) {
		add(DECISION, decision.id(), decision, author);
	}

	final void add(Improvement improvement, String author) {
		add(IMPROVEMENT, improvement.id(), improvement, author);
	}

	final void refuse(Refusal refusal, String author) {
		documents.put(REFUSAL, id(refusal), refusal, author);
	}

	final void forgetRefusals() {
		refusals().forEach(refusal -> documents.remove(REFUSAL, id(refusal)));
	}

	/** The ids of findings may be longer than those of documents. */
	private static String id(Refusal refusal) {
		return Digest.sha256(refusal.finding());
	}

	private synchronized void add(String kind, String id, Record document, String author) {
		if (documents.find(kind, id, document.getClass()).isEmpty()) {
			documents.put(kind, id, document, author);
		}
	}
}
