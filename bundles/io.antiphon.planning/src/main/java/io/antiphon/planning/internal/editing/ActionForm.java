package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Action.Check;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.change.Command;
import io.antiphon.planning.Sheet.Field;
import io.antiphon.planning.Sheet.Kind;
import io.antiphon.planning.Sheet.Option;
import io.antiphon.planning.internal.carrying.Checks;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An action of an improvement as fields; one that is not there yet has the id "". */
final class ActionForm implements Form {

	private static final String DONE = "[x]";
	private static final String OPEN = "[ ]";

	private final Improvement improvement;
	private final @Nullable Action action;
	private final int on;
	private final Choices choices;
	private final Wording wording;
	private final Texts texts;

	ActionForm(Revised<Improvement> found, String id, Choices choices, Wording wording) {
		this.improvement = found.document();
		this.on = found.revision();
		this.action = improvement.actions().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
		this.choices = choices;
		this.wording = wording;
		this.texts = Texts.of(ActionForm.class, wording.locale());
	}

	@Override
	public String title() {
		return action == null
				? texts.get("new.action", wording.phrase(improvement.title()))
				: wording.phrase(action.title());
	}

	@Override
	public int on() {
		return on;
	}

	@Override
	public List<Field> fields() {
		var fields = new Typing.Fields(texts, "action");
		var budget = improvement.budget();
		return fields
				.add("title", Kind.LINE)
				.add("owner", Kind.PERSON, choices.people())
				.add("department", Kind.PERSON, choices.departments())
				.add("state", Kind.CHOICE, fields.options(Action.State.class, "state", false))
				.add("start", Kind.DAY)
				.add("due", Kind.DAY)
				.add("effort", Kind.NUMBER, texts.get("unit.days"))
				.add("cost", Kind.NUMBER, budget == null ? "" : budget.currency())
				.add("after", Kind.SEVERAL, others())
				.add("blocker", Kind.LINE)
				.add("checklist", Kind.LINES)
				.all();
	}

	private List<Option> others() {
		return improvement.actions().stream()
				.filter(one -> one != action)
				.map(one -> new Option(one.id(), wording.phrase(one.title())))
				.toList();
	}

	@Override
	public Map<String, String> stored() {
		var stored = new LinkedHashMap<String, String>();
		var one = action;
		stored.put("title", one == null ? "" : wording.phrase(one.title()));
		stored.put("owner", one == null ? "" : Typing.typed(one.owner()));
		stored.put("department", one == null ? "" : Typing.typed(one.department()));
		stored.put("state", one == null ? Action.State.OPEN.name() : one.state().name());
		stored.put("start", one == null ? "" : Typing.typed(one.start()));
		stored.put("due", one == null ? "" : Typing.typed(one.due()));
		stored.put("effort", one == null ? "" : Typing.typed(one.effort()));
		stored.put("cost", one == null ? "" : Typing.typed(one.cost()));
		stored.put("after", one == null ? "" : String.join("\n", one.after()));
		stored.put("blocker", one == null ? "" : Typing.typed(one.blocker()));
		stored.put("checklist", one == null
				? ""
				: one.checklist().stream()
						.map(check -> (check.done() ? DONE : OPEN) + " " + check.text())
						.collect(Collectors.joining("\n")));
		return stored;
	}

	@Override
	public Map<String, String> problems(Map<String, String> typed) {
		var typing = new Typing(typed, texts);
		made(typing);
		return typing.problems();
	}

	private Optional<Action> made(Typing typing) {
		var title = typing.title("title", Checks.LONGEST_TITLE);
		var start = typing.day("start");
		var due = typing.day("due");
		typing.order("start", "due");
		var effort = typing.amount("effort");
		var cost = typing.amount("cost");
		if (cost != null && improvement.budget() == null) {
			typing.problem("cost", "costCurrency");
		}
		var after = typing.several("after");
		choices.left(typing.words("owner")).ifPresent(day -> typing.problem("owner", "left", typing.words("owner"), day));
		if (!typing.problems().isEmpty()) {
			return Optional.empty();
		}
		var state = typing.choice("state", Action.State.class);
		var before = action;
		var kept = before != null && title.equals(wording.phrase(before.title()));
		var made = new Action(
				before == null ? "" : before.id(),
				kept && before != null ? before.title() : Phrase.valueOf(title),
				typing.said("owner"),
				typing.said("department"),
				start,
				due,
				before == null ? null : before.promised(),
				state == null ? Action.State.OPEN : state,
				effort,
				cost,
				after,
				typing.said("blocker"),
				typing.lines("checklist").stream().map(ActionForm::check).filter(check -> !check.text().isEmpty()).toList());
		circle(made).ifPresent(waiting -> typing.problem("after", "circle", wording.phrase(waiting.title())));
		return typing.problems().isEmpty() ? Optional.of(made) : Optional.empty();
	}

	/** The action that would wait for itself. */
	private Optional<Action> circle(Action made) {
		var all = new ArrayList<>(improvement.actions());
		all.removeIf(one -> one.id().equals(made.id()));
		all.add(made);
		return Checks.circle(all).flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
	}

	private static Check check(String line) {
		var done = line.toLowerCase(java.util.Locale.ROOT).startsWith(DONE);
		return new Check(done || line.startsWith(OPEN) ? line.substring(OPEN.length()).strip() : line, done);
	}

	@Override
	public Command command(Map<String, String> typed, int seen) {
		return new Command.Act(improvement.id(), made(new Typing(typed, texts)).orElseThrow(), seen);
	}
}
