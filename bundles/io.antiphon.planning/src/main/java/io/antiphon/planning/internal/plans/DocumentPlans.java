package io.antiphon.planning.internal.plans;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.State;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Plans;
import io.antiphon.loop.TestPlan;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.Freezing.Reason;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.store.Documents;
import java.util.List;
import java.util.Optional;

/**
 * The continual improvement register: goals, decisions, improvements and what was chosen after verdicts as documents. What is in
 * it is not written over, but for the draft of a test plan that is frozen.
 */
public class DocumentPlans implements Plans, FrozenRecords {

	private static final String GOAL = "planning.goal";
	private static final String DECISION = "planning.decision";
	private static final String IMPROVEMENT = "planning.improvement";
	private static final String ADJUSTMENT = "planning.adjustment";
	private static final String REFUSAL = "planning.refusal";

	private final Documents documents;
	private final Freezer freezer;

	public DocumentPlans(Documents documents, Freezer freezer) {
		this.documents = documents;
		this.freezer = freezer;
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

	@Override
	public final List<Adjustment> adjustments() {
		return documents.all(ADJUSTMENT, Adjustment.class);
	}

	@Override
	public final TestPlan.Standing standing(Improvement improvement) {
		return freezer.standing(improvement);
	}

	@Override
	public final String kind() {
		return Freezer.KIND;
	}

	@Override
	public final List<Frozen> frozen() {
		return improvements().stream().flatMap(improvement -> Freezer.frozen(improvement).stream()).toList();
	}

	final Optional<Improvement> improvement(String id) {
		return documents.find(IMPROVEMENT, id, Improvement.class);
	}

	/** Why the test plan of an improvement cannot be frozen; empty where it can. */
	public final Optional<Reason> objection(String id) {
		return improvement(id).map(freezer::objection).orElse(Optional.of(Reason.UNKNOWN));
	}

	/** Freezes a test plan; the only thing that is ever written over an improvement. */
	public final synchronized Freezing freeze(String id, Access access) {
		var found = improvement(id);
		if (found.isEmpty()) {
			return new Freezing.Refused(Reason.UNKNOWN);
		}
		var freezing = freezer.freeze(found.get(), access);
		if (freezing instanceof Freezing.Frozen(var plan)) {
			documents.put(IMPROVEMENT, id, found.get().with(plan), access.actor());
		}
		return freezing;
	}

	/** What the last turn planned nothing for. */
	public final List<Unplanned> refusals() {
		return documents.all(REFUSAL, Unplanned.class);
	}

	public final void add(Goal goal, String author) {
		add(GOAL, goal.id(), goal, author);
	}

	public final void add(Decision decision, String author) {
		add(DECISION, decision.id(), decision, author);
	}

	/** Writes what was decided over the proposal of it; what was decided before stays as it is. */
	public final synchronized void decide(Decision decision, String author) {
		if (documents.find(DECISION, decision.id(), Decision.class).filter(one -> one.state() == State.PROPOSED).isPresent()) {
			documents.put(DECISION, decision.id(), decision, author);
		}
	}

	public final void add(Improvement improvement, String author) {
		add(IMPROVEMENT, improvement.id(), improvement, author);
	}

	public final void add(Adjustment adjustment, String author) {
		add(ADJUSTMENT, adjustment.id(), adjustment, author);
	}

	/** Takes a draft out, with the goal and the decision that it alone rests on, unless somebody chose between options by that. */
	public final synchronized void withdraw(Improvement draft) {
		if (!draft.plan().isDraft()) {
			throw new IllegalArgumentException("its test plan is frozen: " + draft.id());
		}
		documents.remove(IMPROVEMENT, draft.id());
		if (improvements().stream().noneMatch(other -> other.goal().equals(draft.goal()))) {
			documents.remove(GOAL, draft.goal());
		}
		var chosen = documents.find(DECISION, draft.decision(), Decision.class).filter(one -> one.chosenOption() != null);
		if (chosen.isEmpty() && improvements().stream().noneMatch(other -> other.decision().equals(draft.decision()))) {
			documents.remove(DECISION, draft.decision());
		}
	}

	public final void refuse(Unplanned refusal, String author) {
		documents.put(REFUSAL, id(refusal), refusal, author);
	}

	public final void forgetRefusals() {
		refusals().forEach(refusal -> documents.remove(REFUSAL, id(refusal)));
	}

	/** The ids of findings may be longer than those of documents. */
	private static String id(Unplanned refusal) {
		return Digest.sha256(refusal.finding());
	}

	private synchronized void add(String kind, String id, Record document, String author) {
		if (documents.find(kind, id, document.getClass()).isEmpty()) {
			documents.put(kind, id, document, author);
		}
	}
}
