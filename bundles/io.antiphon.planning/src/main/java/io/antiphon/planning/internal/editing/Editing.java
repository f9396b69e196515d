package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.change.Outcome;
import io.antiphon.loop.change.Planning;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Scorings;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

	private static final String DRAFT = "planning ";

	private final DocumentPlans plans;
	private final Drafts drafts;
	private final Planning planning;
	private final Chain chain;
	private final Scorings scorings;
	private final Vocabularies vocabularies;
	private final Clock clock;

	public Editing(
			DocumentPlans plans, Drafts drafts, Planning planning, Chain chain, Scorings scorings, Vocabularies vocabularies, Clock clock) {
		this.plans = plans;
		this.drafts = drafts;
		this.planning = planning;
		this.chain = chain;
		this.scorings = scorings;
		this.vocabularies = vocabularies;
		this.clock = clock;
	}

	@Override
	public Sheet begin(New what, Access access, Locale locale) {
		var id = switch (what) {
			case GOAL -> "goal-";
			case IMPROVEMENT -> "improvement-";
			case DECISION -> Forms.DECISION;
		} + UUID.randomUUID().toString().substring(0, 13);
		return open(id, access, locale).orElseThrow();
	}

	@Override
	public Sheet beginAction(String improvement, Access access, Locale locale) {
		return open(improvement + "/", access, locale).orElseThrow();
	}

	/** With a draft from before somebody else changed it, it is as it was then: what differs is told when it is saved. */
	@Override
	public Sheet beginOption(String decision, Access access, Locale locale) {
		return open(decision + "/", access, locale).orElseThrow();
	}

	@Override
	public Saving decide(String decision, String option, String why, Access access, Locale locale) {
		var found = plans.revisions().find(DocumentPlans.DECISION, decision, Decision.class);
		if (found.isEmpty() || found.get().document().option(option).isEmpty()) {
			return new Saving.Refused(Map.of("", texts(locale).get("problem.gone")));
		}
		if (found.get().document().options().size() < 2) {
			return new Saving.Refused(Map.of("", texts(locale).get("problem.oneOption")));
		}
		var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		var draft = found.get().document();
		var decided = draft.choosing(option, why.isBlank() ? draft.rationale() : Phrase.valueOf(why.strip()), access.actor(), at);
		return told(planning.carryOut(List.of(new Command.Decide(decided, found.get().revision())), access), decision, locale);
	}

	@Override
	public Saving supersede(String decision, Access access, Locale locale) {
		var found = plans.decision(decision);
		if (found.isEmpty()) {
			return new Saving.Refused(Map.of("", texts(locale).get("problem.gone")));
		}
		var old = found.get();
		var id = Forms.DECISION + UUID.randomUUID().toString().substring(0, 13);
		var next = new Decision(
				id, old.asked(), old.notChosen(), old.rationale(), old.findings(), access.actor(),
				clock.instant().truncatedTo(ChronoUnit.MILLIS),
				old.options().isEmpty() ? List.of(Option.nothing()) : old.options(), old.method(), old.weights(), null, decision,
				Decision.State.PROPOSED);
		return told(planning.carryOut(List.of(new Command.Decide(next, 0)), access), id, locale);
	}

	@Override
	public Optional<Sheet> open(String subject, Access access, Locale locale) {
		var draft = drafts.find(access.actor(), DRAFT + subject).orElse(null);
		return form(subject, draft == null ? Forms.NEWEST : draft.on(), locale).map(form -> sheet(subject, form, draft));
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
		return form(subject, Forms.NEWEST, locale);
	}

	private Optional<Form> form(String subject, int on, Locale locale) {
		return forms(locale).of(subject, on);
	}

	private Forms forms(Locale locale) {
		return new Forms(plans, chain, scorings, drafting(), vocabularies.wording(locale));
	}

	/** How often it was changed: of what is gone, so that it can be made again. */
	private int number(String kind, String id) {
		return plans.revisions().history(kind, id).size();
	}

	private @Nullable Goal goal(Improvement improvement) {
		return plans.goal(improvement.goal()).orElse(null);
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
		// where nothing on the sheet was changed since, what was seen is what there is now
		var seen = sheet.on() > 0 && form.get().stored().equals(sheet.stored()) ? form.get().on() : sheet.on();
		var outcome = planning.carryOut(List.of(planned(form.get().command(typed, seen), access)), access);
		return switch (outcome) {
			case Outcome.Done(var change) -> {
				forget(sheet.subject(), access);
				yield saved(change, sheet.subject(), locale);
			}
			case Outcome.Refused(var found) -> refused(found, locale);
			case Outcome.Stale(var newer) -> conflict(sheet, form.get(), typed, newer.getFirst());
		};
	}

	/** A draft of a test plan goes with the goal and the first day of its improvement; a proposal is by whoever typed it last. */
	private Command planned(Command command, Access access) {
		if (command instanceof Command.Decide(var decision, var seen)) {
			return new Command.Decide(decision.drafted(access.actor(), clock.instant().truncatedTo(ChronoUnit.MILLIS)), seen);
		}
		if (!(command instanceof Command.Plan(var improvement, var on)) || !improvement.plan().isDraft()) {
			return command;
		}
		var goal = goal(improvement);
		var before = plans.improvement(improvement.id());
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
		var values = new LinkedHashMap<String, Map<String, String>>();
		subjects.forEach(subject -> values.put(subject, Map.of(field, value)));
		return change(values, access, locale);
	}

	@Override
	public Saving change(Map<String, Map<String, String>> values, Access access, Locale locale) {
		var commands = new ArrayList<Command>();
		var forms = forms(locale);
		for (var one : values.entrySet()) {
			var form = forms.of(one.getKey(), Forms.NEWEST).orElseThrow(() -> new IllegalArgumentException("nothing is " + one.getKey()));
			var typed = new LinkedHashMap<>(form.stored());
			typed.putAll(one.getValue());
			var problems = form.problems(typed);
			if (!problems.isEmpty()) {
				var problem = problems.entrySet().iterator().next();
				var field = one.getValue().containsKey(problem.getKey()) ? problem.getKey() : one.getValue().keySet().iterator().next();
				return new Saving.Refused(Map.of(field, texts(locale).get("problem.of", form.title(), problem.getValue())));
			}
			if (!typed.equals(form.stored())) {
				commands.add(planned(form.command(typed, form.on()), access));
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
		return leaveOut(List.of(action), access, locale);
	}

	@Override
	public Saving leaveOut(List<String> actions, Access access, Locale locale) {
		var commands = new ArrayList<Command>();
		for (var action : actions) {
			var slash = action.indexOf('/');
			var improvement = action.substring(0, slash);
			commands.add(new Command.LeaveOut(
					improvement, action.substring(slash + 1), number(DocumentPlans.IMPROVEMENT, improvement)));
		}
		var subject = actions.size() == 1 ? commands.getFirst().subject() : "";
		return told(planning.carryOut(commands, access), subject, locale);
	}

	@Override
	public Saving undo(long change, Access access, Locale locale) {
		var outcome = planning.undo(change, access);
		return outcome instanceof Outcome.Refused(var problems)
				? new Saving.Refused(Map.of("", undoWords(locale).unsound(problems, plans.revisions().change(change))))
				: told(outcome, "", locale);
	}

	private Saving told(Outcome outcome, String subject, Locale locale) {
		return switch (outcome) {
			case Outcome.Done(var change) -> saved(change, subject, locale);
			case Outcome.Refused(var problems) -> refused(problems, locale);
			case Outcome.Stale(var newer) -> new Saving.Refused(Map.of("", undoWords(locale).stale(newer)));
		};
	}

	private UndoWords undoWords(Locale locale) {
		return new UndoWords(plans, vocabularies.wording(locale));
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
				DocumentPlans.PERSON, person, new Person(person, left),
				found.map(Revised::revision).orElse(number(DocumentPlans.PERSON, person)));
		return switch (plans.revisions().write(new Change("plan.person", access.actor(), List.of(edit)))) {
			case Revisions.Outcome.Written(var change, var at) -> saved(change, person, locale);
			case Revisions.Outcome.Stale(var newer) -> new Saving.Refused(
					Map.of("", texts(locale).get("refusal.stale", newer.getFirst().author(), person)));
		};
	}
}
