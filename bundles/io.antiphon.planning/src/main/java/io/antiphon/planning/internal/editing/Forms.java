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
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of whatever can be typed, by its subject: what is stored, as it is or as it was at a revision, or blank where nothing is. */
final class Forms {

	static final int NEWEST = -1;
	static final String DECISION = "decision-";

	private static final String PLAN = "#plan";

	private final DocumentPlans plans;
	private final Chain chain;
	private final Scorings scorings;
	private final Vocabularies vocabularies;
	private final Clock clock;

	Forms(DocumentPlans plans, Chain chain, Scorings scorings, Vocabularies vocabularies, Clock clock) {
		this.plans = plans;
		this.chain = chain;
		this.scorings = scorings;
		this.vocabularies = vocabularies;
		this.clock = clock;
	}

	/** Of what is there, or of something new: what has an id that nothing has. */
	Optional<Form> of(String subject, int on, Locale locale) {
		var wording = vocabularies.wording(locale);
		if (subject.endsWith(PLAN)) {
			return improvement(subject.substring(0, subject.length() - PLAN.length()), on)
					.map(found -> new PlanForm(found, goal(found.document()), chain, drafting(), wording));
		}
		var slash = subject.indexOf('/');
		if (slash >= 0 && !subject.startsWith(DECISION)) {
			var id = subject.substring(slash + 1);
			return improvement(subject.substring(0, slash), on)
					.filter(found -> id.isEmpty() || found.document().actions().stream().anyMatch(one -> one.id().equals(id)))
					.map(found -> new ActionForm(found, id, choices(wording), wording));
		}
		if (subject.startsWith(DECISION)) {
			return decision(subject, on, wording);
		}
		if (subject.startsWith("goal-")) {
			var found = seen(DocumentPlans.GOAL, subject, Goal.class, on);
			var revision = found.map(Revised::revision).orElseGet(() -> number(DocumentPlans.GOAL, subject));
			return Optional.of(new GoalForm(subject, found.isEmpty() ? null : found.get().document(), revision, chain, wording));
		}
		return Optional.of(new ImprovementForm(
				improvement(subject, on).orElseGet(() -> blank(subject, wording)), choices(wording), wording));
	}

	/** A decision, or with a slash one of its options. */
	private Optional<Form> decision(String subject, int on, Wording wording) {
		var slash = subject.indexOf('/');
		if (slash < 0) {
			var found = seen(DocumentPlans.DECISION, subject, Decision.class, on);
			return Optional.of(new DecisionForm(found.orElseGet(() -> undecided(subject, wording)), chain, scorings, wording));
		}
		var id = subject.substring(slash + 1);
		return seen(DocumentPlans.DECISION, subject.substring(0, slash), Decision.class, on)
				.filter(found -> id.isEmpty() || found.document().option(id).isPresent())
				.map(found -> new OptionForm(found, id, chain, scorings, wording));
	}

	private Revised<Decision> undecided(String id, Wording wording) {
		var title = Phrase.valueOf(Texts.of(Forms.class, wording.locale()).get("new.decision"));
		var blank = new Decision(id, title, List.of(), Phrase.valueOf(""), List.of(), "-", Instant.EPOCH)
				.between(List.of(), "", Map.of());
		return new Revised<>(blank, number(DocumentPlans.DECISION, id));
	}

	/** How often it was changed: of what is gone, so that it can be made again. */
	int number(String kind, String id) {
		return plans.revisions().history(kind, id).size();
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

	private @Nullable Goal goal(Improvement improvement) {
		return plans.goal(improvement.goal()).orElse(null);
	}

	private Revised<Improvement> blank(String id, Wording wording) {
		var plan = TestPlan.draft("", Scope.ALL, null, null, "", 0, 0.05);
		var title = Phrase.valueOf(Texts.of(Forms.class, wording.locale()).get("new.improvement"));
		return new Revised<>(
				new Improvement(
						id, title, "", "", null, new Schedule(null, null), null, List.of(), plan, null, Entry.of(State.PLANNED, Origin.PERSON)),
				number(DocumentPlans.IMPROVEMENT, id));
	}

	private Choices choices(Wording wording) {
		return new Choices(plans, chain, wording);
	}

	Drafting drafting() {
		return new Drafting(chain, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
	}
}
