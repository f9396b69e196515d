package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.proposing.Drafting;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes forms of what can be changed; what can be chosen in them is read once for all of them. For one thread. */
final class Forms {

	/** In place of a revision: as it is stored now. */
	static final int NEWEST = -1;
	static final String DECISION = "decision-";

	private static final String PLAN = "#plan";

	private final DocumentPlans plans;
	private final Chain chain;
	private final Scorings scorings;
	private final Drafting drafting;
	private final Wording wording;
	private @Nullable Choices choices;

	Forms(DocumentPlans plans, Chain chain, Scorings scorings, Drafting drafting, Wording wording) {
		this.plans = plans;
		this.chain = chain;
		this.scorings = scorings;
		this.drafting = drafting;
		this.wording = wording;
	}

	/** Of what is there, or of something new: what has an id that nothing has. As it was on a revision, where it is known from then. */
	Optional<Form> of(String subject, int on) {
		if (subject.endsWith(PLAN)) {
			return improvement(subject.substring(0, subject.length() - PLAN.length()), on).map(this::plan);
		}
		if (subject.startsWith(DECISION)) {
			return decision(subject, on);
		}
		var slash = subject.indexOf('/');
		if (slash >= 0) {
			return action(subject.substring(0, slash), subject.substring(slash + 1), on);
		}
		if (subject.startsWith("goal-")) {
			var found = seen(DocumentPlans.GOAL, subject, Goal.class, on);
			var revision = found.map(Revised::revision).orElseGet(() -> plans.revisions().history(DocumentPlans.GOAL, subject).size());
			var frozen = plans.improvements().stream().filter(one -> one.goal().equals(subject) && !one.plan().isDraft()).toList();
			return Optional.of(new GoalForm(subject, found.isEmpty() ? null : found.get().document(), revision, frozen, chain, wording));
		}
		return Optional.of(new ImprovementForm(improvement(subject, on).orElseGet(() -> blank(subject)), choices(), wording));
	}

	/** A decision, or with a slash one of its options. */
	private Optional<Form> decision(String subject, int on) {
		var slash = subject.indexOf('/');
		if (slash < 0) {
			var found = seen(DocumentPlans.DECISION, subject, Decision.class, on);
			return Optional.of(new DecisionForm(found.orElseGet(() -> undecided(subject)), chain, scorings, wording));
		}
		var id = subject.substring(slash + 1);
		return seen(DocumentPlans.DECISION, subject.substring(0, slash), Decision.class, on)
				.filter(found -> id.isEmpty() || found.document().option(id).isPresent())
				.map(found -> new OptionForm(found, id, chain, scorings, wording));
	}

	private Revised<Decision> undecided(String id) {
		var title = Phrase.valueOf(Texts.of(Forms.class, wording.locale()).get("new.decision"));
		var blank = new Decision(id, title, List.of(), Phrase.valueOf(""), List.of(), "-", Instant.EPOCH)
				.between(List.of(), "", Map.of());
		return new Revised<>(blank, plans.revisions().history(DocumentPlans.DECISION, id).size());
	}

	private Form plan(Revised<Improvement> found) {
		return new PlanForm(found, plans.goal(found.document().goal()).orElse(null), chain, drafting, wording);
	}

	private Optional<Form> action(String improvement, String id, int on) {
		return improvement(improvement, on)
				.filter(found -> id.isEmpty() || found.document().actions().stream().anyMatch(one -> one.id().equals(id)))
				.map(found -> new ActionForm(found, id, choices(), wording));
	}

	private Optional<Revised<Improvement>> improvement(String id, int on) {
		return seen(DocumentPlans.IMPROVEMENT, id, Improvement.class, on);
	}

	private <T extends Record> Optional<Revised<T>> seen(String kind, String id, Class<T> type, int on) {
		var now = plans.revisions().find(kind, id, type);
		return on == NEWEST || now.isEmpty() || now.get().revision() == on
				? now
				: plans.revisions().at(kind, id, type, on).map(then -> new Revised<>(then, on));
	}

	/** On the revision that it was taken out by, where it was there before. */
	private Revised<Improvement> blank(String id) {
		var plan = TestPlan.draft("", Scope.ALL, null, null, "", 0, 0.05);
		var title = Phrase.valueOf(Texts.of(Forms.class, wording.locale()).get("new.improvement"));
		return new Revised<>(
				new Improvement(
						id, title, "", "", null, new Schedule(null, null), null, List.of(), plan, null,
						Entry.of(State.PLANNED, Origin.PERSON)),
				plans.revisions().history(DocumentPlans.IMPROVEMENT, id).size());
	}

	private Choices choices() {
		var known = choices;
		if (known == null) {
			known = new Choices(plans, chain, wording);
			choices = known;
		}
		return known;
	}
}
