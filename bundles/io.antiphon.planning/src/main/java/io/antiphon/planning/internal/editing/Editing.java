package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.change.Outcome;
import io.antiphon.loop.change.Planning;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.People.Person;
import io.antiphon.planning.internal.proposing.Drafting;
import io.antiphon.privacy.Access;
import io.antiphon.store.Drafts;
import io.antiphon.store.Drafts.Draft;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Newer;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Editor} over the register: sheets are made of forms, and saved as commands. */
public final class Editing implements Editor {

	private static final String PLAN = "#plan";
	private static final String DRAFT = "planning ";
	private static final int NEWEST = -1;

	private final DocumentPlans plans;
	private final Drafts drafts;
	private final Planning planning;
	private final Chain chain;
	private final Vocabularies vocabularies;
	private final Clock clock;

	public Editing(
			DocumentPlans plans, Drafts drafts, Planning planning, Chain chain, Vocabularies vocabularies, Clock clock) {
		this.plans = plans;
		this.drafts = drafts;
		this.planning = planning;
		this.chain = chain;
		this.vocabularies = vocabularies;
		this.clock = clock;
	}

	@Override
	public Sheet begin(New what, Access access, Locale locale) {
		var id = switch (what) {
			case GOAL -> "goal-";
			case IMPROVEMENT -> "improvement-";
		} + UUID.randomUUID().toString().substring(0, 13);
		return open(id, access, locale).orElseThrow();
	}

	@Override
	public Sheet beginAction(String improvement, Access access, Locale locale) {
		return open(improvement + "/", access, locale).orElseThrow();
	}

	/** With a draft from before somebody else changed it, it is as it was then: what differs is told when it is saved. */
	@Override
	public Optional<Sheet> open(String subject, Access access, Locale locale) {
		var draft = drafts.find(access.actor(), DRAFT + subject).orElse(null);
		return form(subject, draft == null ? NEWEST : draft.on(), locale).map(form -> sheet(subject, form, draft));
	}

	private static Sheet sheet(String subject, Form form, @Nullable Draft draft) {
		var stored = form.stored();
		var typed = new LinkedHashMap<>(stored);
		if (draft != null) {
			typed.putAll(draft.typed());
			typed.keySet().retainAll(stored.keySet());
		}
		return new Sheet(subject, form.title(), form.fields(), stored, typed, form.on(), form.state(), form::problems);
	}

	private Optional<Form> form(String subject, Locale locale) {
		return form(subject, NEWEST, locale);
	}

	/** Of what is there, or of something new: what has an id that nothing has. */
	private Optional<Form> form(String subject, int on, Locale locale) {
		var wording = vocabularies.wording(locale);
		if (subject.endsWith(PLAN)) {
			return improvement(subject.substring(0, subject.length() - PLAN.length()), on)
					.map(found -> new PlanForm(found, goal(found.document()), chain, drafting(), wording));
		}
		var slash = subject.indexOf('/');
		if (slash >= 0) {
			var id = subject.substring(slash + 1);
			return improvement(subject.substring(0, slash), on)
					.filter(found -> id.isEmpty() || found.document().actions().stream().anyMatch(one -> one.id().equals(id)))
					.map(found -> new ActionForm(found, id, choices(wording), wording));
		}
		if (subject.startsWith("goal-")) {
			var found = seen(DocumentPlans.GOAL, subject, Goal.class, on);
			var revision = found.map(Revised::revision).orElseGet(() -> number(DocumentPlans.GOAL, subject));
			return Optional.of(new GoalForm(subject, found.isEmpty() ? null : found.get().document(), revision, chain, wording));
		}
		return Optional.of(new ImprovementForm(
				improvement(subject, on).orElseGet(() -> blank(subject, wording)), choices(wording), wording));
	}

	/** How often it was changed: of what is gone, so that it can be made again. */
	private int number(String kind, String id) {
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
		var title = Phrase.valueOf(Texts.of(Editing.class, wording.locale()).get("new.improvement"));
		return new Revised<>(
				new Improvement(
						id, title, "", "", null, new Schedule(null, null), null, List.of(), plan, null, Entry.of(State.PLANNED, Origin.PERSON)),
				number(DocumentPlans.IMPROVEMENT, id));
	}

	private Choices choices(Wording wording) {
		return new Choices(plans, chain, wording);
	}

	private Drafting drafting() {
		return new Drafting(chain, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
	}

	@Override
	public void keep(String subject, int on, Map<String, String> typed, Access access) {
		drafts.keep(access.actor(), DRAFT + subject, on, typed);
	}

	@Override
	public void forget(String subject, Access access) {
		drafts.forget(access.actor(), DRAFT + subject);
	}

	@Override
	public List<Unsaved> unsaved(Access access, Locale locale) {
		return drafts.all(access.actor()).stream()
				.filter(draft -> draft.subject().startsWith(DRAFT))
				.flatMap(draft -> unsaved(draft, locale).stream())
				.toList();
	}

	/** Nothing where what it is about is gone, or where nothing differs any more. */
	private Optional<Unsaved> unsaved(Draft draft, Locale locale) {
		var subject = draft.subject().substring(DRAFT.length());
		return form(subject, draft.on(), locale)
				.filter(form -> sheet(subject, form, draft).drafted())
				.map(form -> new Unsaved(subject, titled(form, draft), draft.at()));
	}

	private static String titled(Form form, Draft draft) {
		var typed = draft.typed().getOrDefault("title", "").strip();
		return typed.isEmpty() ? form.title() : typed;
	}

	@Override
	public Saving save(Sheet sheet, Map<String, String> typed, Access access, Locale locale) {
		var form = form(sheet.subject(), locale);
		if (form.isEmpty()) {
			return new Saving.Refused(Map.of("", texts(locale).get("problem.gone")));
		}
		var problems = new LinkedHashMap<>(form.get().problems(typed));
		if (problems.isEmpty()) {
			problems.putAll(form.get().hinders(typed));
		}
		if (!problems.isEmpty()) {
			return new Saving.Refused(problems);
		}
		var same = form.get().on() == sheet.on() && form.get().on() > 0 && typed.equals(form.get().stored());
		if (same) {
			forget(sheet.subject(), access);
			return new Saving.Saved(0, sheet.subject(), "");
		}
		var outcome = planning.carryOut(List.of(planned(form.get().command(typed, sheet.on()))), access);
		return switch (outcome) {
			case Outcome.Done(var change) -> {
				forget(sheet.subject(), access);
				yield saved(change, sheet.subject(), locale);
			}
			case Outcome.Refused(var found) -> refused(found, locale);
			case Outcome.Stale(var newer) -> conflict(sheet, form.get(), typed, newer.getFirst());
		};
	}

	/** A draft of a test plan goes with the goal and the first day of its improvement. */
	private Command planned(Command command) {
		if (!(command instanceof Command.Plan(var improvement, var on)) || !improvement.plan().isDraft()) {
			return command;
		}
		var goal = goal(improvement);
		var before = improvement(improvement.id(), NEWEST).map(Revised::document);
		var moved = before.isEmpty()
				|| !before.get().goal().equals(improvement.goal())
				|| !Objects.equals(before.get().schedule().start(), improvement.schedule().start())
						&& before.get().plan().equals(improvement.plan());
		if (goal == null || !moved) {
			return command;
		}
		var findings = plans.decision(improvement.decision()).map(decision -> decision.findings()).orElse(List.of());
		return new Command.Plan(improvement.with(drafting().forGoal(goal, improvement.schedule().start(), findings)), on);
	}

	private Saving saved(long change, String subject, Locale locale) {
		var made = plans.revisions().change(change);
		return new Saving.Saved(change, subject, made.isEmpty() ? "" : words(locale).label(made));
	}

	private ChangeWords words(Locale locale) {
		return new ChangeWords(plans, vocabularies.wording(locale));
	}

	private static Saving refused(List<Outcome.Problem> problems, Locale locale) {
		var texts = texts(locale);
		var sentences = new LinkedHashMap<String, String>();
		problems.forEach(problem -> sentences.putIfAbsent(problem.field(), texts.get("refusal." + problem.reason())));
		return new Saving.Refused(sentences);
	}

	private static Texts texts(Locale locale) {
		return Texts.of(Editing.class, locale);
	}

	/** What either changed since the sheet was opened, field by field. */
	private static Saving conflict(Sheet sheet, Form now, Map<String, String> typed, Newer newer) {
		var theirs = now.stored();
		var clashes = new ArrayList<Clash>();
		for (var field : now.fields()) {
			var key = field.key();
			var base = sheet.stored().getOrDefault(key, "");
			var other = theirs.getOrDefault(key, "");
			var mine = typed.getOrDefault(key, base);
			if (!other.equals(mine)) {
				clashes.add(new Clash(
						key, field.label(), Typing.shown(field, base), Typing.shown(field, other), Typing.shown(field, mine),
						!other.equals(base) && !mine.equals(base)));
			}
		}
		var fresh = new Sheet(sheet.subject(), now.title(), now.fields(), theirs, typed, now.on(), now.state(), now::problems);
		return new Saving.Conflict(fresh, newer.author(), newer.at(), clashes);
	}

	@Override
	public Saving set(List<String> subjects, String field, String value, Access access, Locale locale) {
		var commands = new ArrayList<Command>();
		for (var subject : subjects) {
			var form = form(subject, locale).orElseThrow(() -> new IllegalArgumentException("nothing is " + subject));
			var typed = new LinkedHashMap<>(form.stored());
			typed.put(field, value);
			var problems = form.problems(typed);
			if (!problems.isEmpty()) {
				return new Saving.Refused(Map.of(field, texts(locale).get("problem.of", form.title(), problems.values().iterator().next())));
			}
			if (!typed.equals(form.stored())) {
				commands.add(planned(form.command(typed, form.on())));
			}
		}
		return commands.isEmpty() ? new Saving.Saved(0, "", "") : told(planning.carryOut(commands, access), "", locale);
	}

	@Override
	public Saving confirm(List<String> improvements, Access access, Locale locale) {
		return told(
				planning.carryOut(
						improvements.stream()
								.<Command>map(id -> new Command.Confirm(id, number(DocumentPlans.IMPROVEMENT, id)))
								.toList(),
						access),
				"", locale);
	}

	@Override
	public Saving discard(List<String> improvements, Access access, Locale locale) {
		return told(
				planning.carryOut(
						improvements.stream()
								.<Command>map(id -> new Command.Discard(id, number(DocumentPlans.IMPROVEMENT, id)))
								.toList(),
						access),
				"", locale);
	}

	@Override
	public Saving leaveOut(String action, Access access, Locale locale) {
		var improvement = action.substring(0, action.indexOf('/'));
		var command = new Command.LeaveOut(
				improvement, action.substring(improvement.length() + 1), number(DocumentPlans.IMPROVEMENT, improvement));
		return told(planning.carryOut(List.of(command), access), improvement, locale);
	}

	@Override
	public Saving undo(long change, Access access, Locale locale) {
		return told(planning.undo(change, access), "", locale);
	}

	private Saving told(Outcome outcome, String subject, Locale locale) {
		return switch (outcome) {
			case Outcome.Done(var change) -> saved(change, subject, locale);
			case Outcome.Refused(var problems) -> refused(problems, locale);
			case Outcome.Stale(var newer) -> new Saving.Refused(
					Map.of("", texts(locale).get("refusal.stale", newer.getFirst().author(), words(locale).places(newer))));
		};
	}

	@Override
	public List<Past> history(String subject, Locale locale) {
		var kind = subject.startsWith("goal-")
				? DocumentPlans.GOAL
				: subject.startsWith("decision-") ? DocumentPlans.DECISION : DocumentPlans.IMPROVEMENT;
		var words = words(locale);
		return plans.revisions().history(kind, subject).reversed().stream()
				.map(one -> new Past(
						one.change(), one.author(), one.at(), words.label(List.of(one)), words.details(one), one.undoes() != null))
				.toList();
	}

	@Override
	public List<String> people() {
		return plans.people().stream().map(Person::name).sorted().toList();
	}

	@Override
	public Saving note(String person, @Nullable LocalDate left, Access access, Locale locale) {
		var found = plans.revisions().find(DocumentPlans.PERSON, person, Person.class);
		var edit = new Edit(
				DocumentPlans.PERSON, person, new Person(person, left), found.map(Revised::revision).orElse(number(DocumentPlans.PERSON, person)));
		return switch (plans.revisions().write(new Change("plan.person", access.actor(), List.of(edit)))) {
			case Revisions.Outcome.Written(var change, var at) -> saved(change, person, locale);
			case Revisions.Outcome.Stale(var newer) -> new Saving.Refused(
					Map.of("", texts(locale).get("refusal.stale", newer.getFirst().author(), person)));
		};
	}
}
