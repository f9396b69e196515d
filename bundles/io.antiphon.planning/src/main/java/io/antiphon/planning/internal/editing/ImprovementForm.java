package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Level;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.change.Command;
import io.antiphon.planning.Sheet.Field;
import io.antiphon.planning.Sheet.Kind;
import io.antiphon.planning.Sheet.Option;
import io.antiphon.planning.internal.carrying.Checks;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An improvement as fields: what the register says of it, but for its actions and its test plan, which have sheets of their own. */
final class ImprovementForm implements Form {

	private final Improvement improvement;
	private final int on;
	private final Choices choices;
	private final Texts texts;
	private final String titled;

	ImprovementForm(Revised<Improvement> found, Choices choices, Wording wording) {
		this.improvement = found.document();
		this.on = found.revision();
		this.choices = choices;
		this.texts = Texts.of(ImprovementForm.class, wording.locale());
		this.titled = wording.phrase(improvement.title());
	}

	@Override
	public String title() {
		return on == 0 ? texts.get("new.improvement") : titled;
	}

	@Override
	public String state() {
		return texts.get("improvement.state." + improvement.entry().state());
	}

	@Override
	public int on() {
		return on;
	}

	@Override
	public List<Field> fields() {
		var fields = new Typing.Fields(texts, "improvement");
		return fields
				.add("title", Kind.LINE)
				.add("about", Kind.LINES)
				.add("goal", Kind.CHOICE, "", choices.goals(), !improvement.plan().isDraft())
				.add("decision", Kind.CHOICE, choices.decisions())
				.add("owner", Kind.PERSON, choices.people())
				.add("department", Kind.PERSON, choices.departments())
				.add("state", Kind.CHOICE, states(fields))
				.add("priority", Kind.CHOICE, fields.options(Level.class, "level", true))
				.add("risk", Kind.CHOICE, fields.options(Level.class, "level", true))
				.add("start", Kind.DAY, "", List.of(), !improvement.plan().isDraft())
				.add("due", Kind.DAY)
				.add("effort", Kind.NUMBER, texts.get("unit.days"))
				.add("planned", Kind.NUMBER)
				.add("actual", Kind.NUMBER)
				.add("currency", Kind.PERSON, choices.currencies())
				.all();
	}

	/** What is only proposed is confirmed by a step of its own. */
	private List<Option> states(Typing.Fields fields) {
		return fields.options(State.class, "improvement.state", false).stream()
				.filter(option -> improvement.proposed() == option.key().equals(State.PROPOSED.name()))
				.toList();
	}

	@Override
	public Map<String, String> stored() {
		var entry = improvement.entry();
		var budget = improvement.budget();
		var stored = new LinkedHashMap<String, String>();
		stored.put("title", on == 0 ? "" : titled);
		stored.put("about", entry.about());
		stored.put("goal", improvement.goal());
		stored.put("decision", improvement.decision());
		stored.put("owner", Typing.typed(improvement.owner()));
		stored.put("department", Typing.typed(entry.department()));
		stored.put("state", entry.state().name());
		stored.put("priority", Typing.typed(entry.priority()));
		stored.put("risk", Typing.typed(entry.risk()));
		stored.put("start", Typing.typed(improvement.schedule().start()));
		stored.put("due", Typing.typed(improvement.schedule().due()));
		stored.put("effort", Typing.typed(entry.effort()));
		stored.put("planned", budget == null ? "" : Typing.typed(budget.planned()));
		stored.put("actual", budget == null ? "" : Typing.typed(budget.actual()));
		stored.put("currency", budget == null ? "" : budget.currency());
		return stored;
	}

	@Override
	public Map<String, String> problems(Map<String, String> typed) {
		var typing = new Typing(typed, texts);
		made(typing);
		return typing.problems();
	}

	/** Where something is wrong it is what it was. */
	private Improvement made(Typing typing) {
		var title = typing.title("title", Checks.LONGEST_TITLE);
		var start = typing.day("start");
		var due = typing.day("due");
		typing.order("start", "due");
		var effort = typing.amount("effort");
		var planned = typing.amount("planned");
		var actual = typing.amount("actual");
		var currency = typing.words("currency").toUpperCase(java.util.Locale.ROOT);
		if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
			typing.problem("currency", "noCurrency");
		}
		var costs = improvement.actions().stream().anyMatch(action -> action.cost() != null);
		if (currency.isEmpty() && (planned != null || actual != null || costs)) {
			typing.problem("currency", "currency");
		}
		choices.left(typing.words("owner")).ifPresent(day -> typing.problem("owner", "left", typing.words("owner"), day));
		if (!typing.problems().isEmpty()) {
			return improvement;
		}
		var state = typing.choice("state", State.class);
		var entry = improvement.entry();
		return new Improvement(
				improvement.id(),
				title.equals(titled) ? improvement.title() : Phrase.valueOf(title),
				typing.words("decision"),
				typing.words("goal"),
				typing.said("owner"),
				new Schedule(start, due),
				currency.isEmpty() ? null : new Budget(planned == null ? 0 : planned, actual == null ? 0 : actual, currency),
				improvement.actions(),
				improvement.plan(),
				improvement.follows(),
				new Entry(
						state == null ? entry.state() : state, entry.origin(), typing.said("department"), effort,
						typing.choice("risk", Level.class), typing.choice("priority", Level.class), typing.words("about")));
	}

	@Override
	public Command command(Map<String, String> typed, int seen) {
		return new Command.Plan(made(new Typing(typed, texts)), seen);
	}
}
