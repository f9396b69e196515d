package io.antiphon.planning.internal.plans;

import io.antiphon.loop.Decision;
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
import io.antiphon.store.changes.Json;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Outcome;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.store.changes.Revisions.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The continual improvement register: goals, decisions, improvements and what was chosen after verdicts as documents. Whatever is changed in it
 * is a revision with its author and time; what was chosen after verdicts is never changed.
 */
public class DocumentPlans implements Plans, FrozenRecords {

	/** The kinds of what people change. */
	public static final String GOAL = "planning.goal";
	public static final String DECISION = "planning.decision";
	public static final String IMPROVEMENT = "planning.improvement";
	public static final String PERSON = "planning.person";

	private static final String ADJUSTMENT = "planning.adjustment";
	private static final String REFUSAL = "planning.refusal";

	private final Documents documents;
	private final Revisions revisions;
	private final Freezer freezer;
	private final Touch touch;

	public DocumentPlans(Documents documents, Revisions revisions, Freezer freezer) {
		this.documents = documents;
		this.revisions = revisions;
		this.freezer = freezer;
		this.touch = new Touch(revisions);
	}

	/** What is changed in it, and what was. */
	public final Revisions revisions() {
		return revisions;
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

	/** Those whose names somebody noted. */
	public final List<People.Person> people() {
		return documents.all(PERSON, People.Person.class);
	}

	@Override
	public final TestPlan.Standing standing(Improvement improvement) {
		return freezer.standing(improvement, this::brokenOff);
	}

	@Override
	public final String kind() {
		return Freezer.KIND;
	}

	@Override
	public final List<Frozen> frozen() {
		return improvements().stream().flatMap(improvement -> Freezer.frozen(improvement).stream()).toList();
	}

	/**
	 * The revisions know every state that it had. What was there before there were any may have been frozen without one of them; so it is
	 * only where it is frozen under another seal now that this one is of no state.
	 */
	@Override
	public final boolean brokenOff(String id, String seal) {
		var history = revisions.history(IMPROVEMENT, id);
		var now = legible(id).map(Improvement::plan).filter(plan -> !plan.isDraft());
		var had = now.filter(plan -> plan.digest().equals(seal)).isPresent() || history.stream().anyMatch(one -> names(one, seal));
		return !had && (now.isPresent() || whole(id, history));
	}

	private static boolean names(Revision revision, String seal) {
		var said = "\"" + seal + "\"";
		return revision.steps().stream()
				.anyMatch(step -> step.path().equals("plan/digest") && (said.equals(step.from()) || said.equals(step.to())));
	}

	/** Whether nothing is missing: they begin with its making, and it is there, or end with its being taken away. */
	private boolean whole(String id, List<Revision> history) {
		return !history.isEmpty()
				&& history.getFirst().steps().stream().anyMatch(step -> step.path().equals("id") && step.from() == null)
				&& (legible(id).isPresent()
						|| history.getLast().steps().stream().anyMatch(step -> step.path().equals("id") && step.to() == null));
	}

	/** All of the register, not only what may be frozen. */
	@Override
	public final List<Unread> unreadable() {
		return Stream.of(
				unread(GOAL, Goal.class), unread(DECISION, Decision.class), unread(IMPROVEMENT, Improvement.class),
				unread(ADJUSTMENT, Adjustment.class), unread(PERSON, People.Person.class))
				.flatMap(one -> one)
				.toList();
	}

	private <T extends Record> Stream<Unread> unread(String kind, Class<T> type) {
		return documents.unreadable(kind, type).stream().map(id -> new Unread(kind, id));
	}

	/** The same as {@link #improvement}, where it can be read. */
	public final Optional<Improvement> legible(String id) {
		return improvements().stream().filter(one -> one.id().equals(id)).findFirst();
	}

	public final Optional<Improvement> improvement(String id) {
		return documents.find(IMPROVEMENT, id, Improvement.class);
	}

	public final Optional<Goal> goal(String id) {
		return documents.find(GOAL, id, Goal.class);
	}

	public final Optional<Decision> decision(String id) {
		return documents.find(DECISION, id, Decision.class);
	}

	/** Why the test plan of an improvement cannot be frozen; empty where it can. */
	public final Optional<Reason> objection(String id) {
		return improvement(id).map(freezer::objection).orElse(Optional.of(Reason.UNKNOWN));
	}

	/** Freezes a test plan, which says yes to what was only proposed. */
	public final synchronized Freezing freeze(String id, Access access) {
		var found = revisions.find(IMPROVEMENT, id, Improvement.class);
		if (found.isEmpty()) {
			return new Freezing.Refused(Reason.UNKNOWN);
		}
		var freezing = freezer.freeze(found.get().document(), access);
		if (freezing instanceof Freezing.Frozen(var plan)) {
			var edits = new Confirming(this, access.actor(), freezer.now())
					.edits(new Revised<>(found.get().document().with(plan), found.get().revision()));
			if (revisions.write(new Change(Acts.FREEZE, access.actor(), edits)) instanceof Outcome.Stale) {
				return new Freezing.Refused(Reason.MEANWHILE);
			}
		}
		return freezing;
	}

	/**
	 * Puts other words into the improvements whose frozen plans name somebody, and seals these anew; how many. One that is not as it was
	 * frozen stays so.
	 */
	public final synchronized long reword(UnaryOperator<String> words, Access access) {
		return revisions.all(IMPROVEMENT, Improvement.class).stream()
				.filter(found -> reword(found, words, access))
				.count();
	}

	private boolean reword(Revised<Improvement> found, UnaryOperator<String> words, Access access) {
		var improvement = found.document();
		var written = Json.write(improvement);
		var said = Json.reworded(written, words);
		if (said.equals(written) || standing(improvement) != TestPlan.Standing.FROZEN) {
			return false;
		}
		var reworded = Json.read(said, Improvement.class);
		var edit = new Edit(IMPROVEMENT, improvement.id(), reworded.with(freezer.reworded(reworded, access)), found.revision());
		return revisions.write(new Change(Acts.REWORD, access.actor(), List.of(edit))) instanceof Outcome.Written;
	}

	/** What the last turn planned nothing for. */
	public final List<Unplanned> refusals() {
		return documents.all(REFUSAL, Unplanned.class);
	}

	/** Keeps a goal that is not there yet. */
	public final void add(Goal goal, String act, String author) {
		add(GOAL, goal.id(), goal, act, author);
	}

	/** Keeps a decision that is not there yet. */
	public final void add(Decision decision, String act, String author) {
		add(DECISION, decision.id(), decision, act, author);
	}

	/** Writes what was decided over the proposal of it; what was decided before stays as it is. */
	public final void decide(Decision decision, String act, String author) {
		revisions.find(DECISION, decision.id(), Decision.class)
				.filter(found -> found.document().state() == Decision.State.PROPOSED)
				.ifPresent(found -> revisions.write(
						new Change(act, author, List.of(new Edit(DECISION, decision.id(), decision, found.revision())))));
	}

	/** Keeps an improvement that is not there yet. */
	public final void add(Improvement improvement, String act, String author) {
		add(IMPROVEMENT, improvement.id(), improvement, act, author);
	}

	private void add(String kind, String id, Record document, String act, String author) {
		if (documents.find(kind, id, document.getClass()).isEmpty()) {
			var on = revisions.history(kind, id).size();
			revisions.write(new Change(act, author, List.of(new Edit(kind, id, document, on))));
		}
	}

	public final void add(Adjustment adjustment, String author) {
		documents.put(ADJUSTMENT, adjustment.id(), adjustment, author);
	}

	/** Whether people wrote an improvement, or changed it, its goal or its decision, or said yes to it. */
	public final boolean touched(Improvement improvement) {
		return touch.on(improvement);
	}

	/** Whether people wrote a decision or changed the proposal of it. */
	public final boolean touched(Decision decision) {
		return touch.on(DECISION, decision.id());
	}

	/**
	 * Takes a draft out that nobody had a hand in, with the goal and the decision that are proposed for it alone; false where somebody had,
	 * be it just now: then it stays.
	 */
	public final boolean withdraw(Improvement draft, String author) {
		if (!draft.plan().isDraft()) {
			throw new IllegalArgumentException("its test plan is frozen: " + draft.id());
		}
		var found = revisions.find(IMPROVEMENT, draft.id(), Improvement.class);
		if (found.isEmpty()) {
			return true;
		}
		var edits = discarding(found.get()); // as seen before it is asked who touched it
		return !touched(found.get().document())
				&& revisions.write(new Change(Acts.DISCARD, author, edits)) instanceof Outcome.Written;
	}

	/** What takes an improvement out, with the goal and the decision that it alone rests on, unless somebody chose between options by that. */
	public final List<Edit> discarding(Revised<Improvement> found) {
		var draft = found.document();
		var edits = new ArrayList<Edit>();
		edits.add(new Edit(IMPROVEMENT, draft.id(), null, found.revision()));
		var others = improvements().stream().filter(other -> !other.id().equals(draft.id())).toList();
		if (others.stream().noneMatch(other -> other.goal().equals(draft.goal()))) {
			gone(GOAL, draft.goal(), Goal.class).ifPresent(edits::add);
		}
		var chosen = decision(draft.decision()).filter(one -> one.chosenOption() != null);
		if (chosen.isEmpty() && others.stream().noneMatch(other -> other.decision().equals(draft.decision()))) {
			gone(DECISION, draft.decision(), Decision.class).ifPresent(edits::add);
		}
		return List.copyOf(edits);
	}

	private <T extends Record> Optional<Edit> gone(String kind, String id, Class<T> type) {
		return revisions.find(kind, id, type).map(found -> new Edit(kind, id, null, found.revision()));
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
}
