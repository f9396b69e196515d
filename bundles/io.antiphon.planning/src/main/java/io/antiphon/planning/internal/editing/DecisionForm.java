package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.change.Command;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.Sheet.Field;
import io.antiphon.planning.Sheet.Kind;
import io.antiphon.planning.internal.carrying.Checks;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A decision that is not made yet as fields: what it is about, what it rests on, how its options are scored and what each criterion weighs. */
final class DecisionForm implements Form {

	private static final String WEIGHT = "weight.";

	private final Decision decision;
	private final int on;
	private final List<Finding> findings;
	private final Scorings scorings;
	private final Wording wording;
	private final Texts texts;
	private final String titled;

	DecisionForm(Revised<Decision> found, Chain chain, Scorings scorings, Wording wording) {
		this.decision = found.document();
		this.on = found.revision();
		this.findings = chain.findings().map(Findings::findings).orElse(List.of());
		this.scorings = scorings;
		this.wording = wording;
		this.texts = Texts.of(DecisionForm.class, wording.locale());
		this.titled = wording.phrase(decision.chosen());
	}

	@Override
	public String title() {
		return on == 0 ? texts.get("new.decision") : titled;
	}

	@Override
	public String state() {
		return texts.get(decided() ? "decision.state.DECIDED" : "improvement.state.PROPOSED");
	}

	private boolean decided() {
		return decision.state() == Decision.State.DECIDED;
	}

	@Override
	public int on() {
		return on;
	}

	@Override
	public List<Field> fields() {
		var fields = new Typing.Fields(texts, "decision")
				.add("title", Kind.LINE, "", List.of(), decided())
				.add("why", Kind.LINES, "", List.of(), decided())
				.add("findings", Kind.SEVERAL, "", findings.stream().map(this::option).toList(), decided())
				.add("method", Kind.CHOICE, "", methods(), decided());
		scorings.methods().stream()
				.filter(method -> method.id().equals(decision.method()))
				.flatMap(method -> method.criteria().stream())
				.forEach(criterion -> {
					var usual = criterion.weight();
					if (usual != null) {
						fields.add(new Field(
								WEIGHT + criterion.id(), texts.get("field.decision.weight", word(criterion.id())), Kind.NUMBER, "",
								texts.get("hint.decision.weight", new Numbers(wording.locale()).value(usual, "")), List.of(), decided()));
					}
				});
		return fields.all();
	}

	private Sheet.Option option(Finding finding) {
		return new Sheet.Option(finding.id(), wording.finding(finding, true));
	}

	private List<Sheet.Option> methods() {
		var none = new Sheet.Option("", texts.get("field.none"));
		var known =
				scorings.methods().stream().map(method -> new Sheet.Option(method.id(), wording.scoring(method.id()).orElse(method.id())));
		return Stream.concat(Stream.of(none), known).toList();
	}

	private String word(String criterion) {
		return wording.scoring(decision.method() + "." + criterion).orElse(criterion);
	}

	@Override
	public Map<String, String> stored() {
		var stored = new LinkedHashMap<String, String>();
		stored.put("title", on == 0 ? "" : titled);
		stored.put("why", wording.phrase(decision.rationale()));
		stored.put("findings", String.join("\n", decision.findings()));
		stored.put("method", decision.method());
		fields().stream().map(Field::key).filter(key -> key.startsWith(WEIGHT)).forEach(
				key -> stored.put(key, Typing.typed(decision.weights().get(key.substring(WEIGHT.length())))));
		return stored;
	}

	@Override
	public Map<String, String> problems(Map<String, String> typed) {
		var typing = new Typing(typed, texts);
		typing.title("title", Checks.LONGEST_TITLE);
		typed.keySet().stream().filter(key -> key.startsWith(WEIGHT)).forEach(typing::amount);
		return typing.problems();
	}

	/** Another method keeps the scores on criteria that it has, too, and drops none of the others. */
	@Override
	public Command command(Map<String, String> typed, int seen) {
		var typing = new Typing(typed, texts);
		var title = typing.title("title", Checks.LONGEST_TITLE);
		var why = typing.words("why");
		var weights = new LinkedHashMap<String, Double>();
		typed.keySet().stream().filter(key -> key.startsWith(WEIGHT)).forEach(key -> {
			var weight = typing.amount(key);
			if (weight != null) {
				weights.put(key.substring(WEIGHT.length()), weight);
			}
		});
		var options = decision.options().isEmpty() ? List.of(Option.nothing()) : decision.options();
		return new Command.Decide(
				new Decision(
						decision.id(), title.equals(titled) ? decision.chosen() : Phrase.valueOf(title), decision.notChosen(),
						why.equals(wording.phrase(decision.rationale())) ? decision.rationale() : Phrase.valueOf(why),
						typing.several("findings"), decision.by(), decision.at(), options, typing.words("method"), weights, null,
						decision.supersedes(), Decision.State.PROPOSED),
				seen);
	}
}
