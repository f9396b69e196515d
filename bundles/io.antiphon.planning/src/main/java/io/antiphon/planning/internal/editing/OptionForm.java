package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.change.Command;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.Sheet.Field;
import io.antiphon.planning.Sheet.Kind;
import io.antiphon.planning.internal.carrying.Checks;
import io.antiphon.planning.spi.Criterion;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An option of a decision that is not made yet as fields: what it scores on each criterion and who says so, and what it is said to bring. */
final class OptionForm implements Form {

	private static final String SCORE = "score.";
	private static final String SOURCE = "source.";
	private static final String EFFECT = "effect.";
	private static final int MOST_EFFECTS = 6;

	private final Decision decision;
	private final @Nullable Option option;
	private final String id;
	private final int on;
	private final Wording wording;
	private final Texts texts;
	private final Numbers numbers;
	private final List<Criterion> criteria;
	private final Map<String, Indicator> indicators = new LinkedHashMap<>();

	/** {@code named}: the id of the option, empty for one that is not there yet. */
	OptionForm(Revised<Decision> found, String named, Chain chain, Scorings scorings, Wording wording) {
		this.decision = found.document();
		this.on = found.revision();
		this.option = decision.option(named).orElse(null);
		this.id = named.isEmpty() ? free(decision) : named;
		this.wording = wording;
		this.texts = Texts.of(OptionForm.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.criteria = scorings.methods().stream()
				.filter(method -> method.id().equals(decision.method()))
				.flatMap(method -> method.criteria().stream())
				.toList();
		for (var source : chain.sources()) {
			Stream.concat(source.watched().stream(), source.indicators().stream()).forEach(one -> indicators.putIfAbsent(one.id(), one));
		}
	}

	private static String free(Decision decision) {
		return IntStream.iterate(decision.options().size() + 1, number -> number + 1)
				.mapToObj(number -> "o" + number)
				.filter(one -> decision.option(one).isEmpty())
				.findFirst()
				.orElseThrow();
	}

	@Override
	public String title() {
		var one = option;
		return one == null ? texts.get("new.option", wording.phrase(decision.chosen())) : wording.phrase(one.title());
	}

	@Override
	public int on() {
		return on;
	}

	private boolean decided() {
		return decision.state() == Decision.State.DECIDED;
	}

	@Override
	public List<Field> fields() {
		var locked = decided() || id.equals(Decision.NOTHING);
		var fields = new Typing.Fields(texts, "option").add("title", Kind.LINE, "", List.of(), locked);
		for (var criterion : criteria) {
			fields.add(score(criterion));
			fields.add(new Field(
					SOURCE + criterion.id(), texts.get("field.option.source", word(criterion)), Kind.LINE, "", "", List.of(), decided()));
		}
		var effects = option == null ? 0 : option.effects().size();
		for (var at = 1; at <= Math.min(MOST_EFFECTS, effects + 1); at++) {
			effect(fields, at);
		}
		return fields.all();
	}

	private Field score(Criterion criterion) {
		var levels = criterion.steps() == Criterion.Steps.LEVELS;
		var about = wording.scoring(decision.method() + "." + criterion.id() + ".about").orElse("");
		var scale = levels ? "" : texts.get("hint.option.scale", bound(criterion.least()), bound(criterion.most()));
		return new Field(
				SCORE + criterion.id(), word(criterion), levels ? Kind.CHOICE : Kind.NUMBER, "", Stream.of(about, scale).filter(
						said -> !said.isEmpty()).reduce((one, next) -> texts.get("sentences", one, next)).orElse(""),
				levels ? levels(criterion) : List.of(), decided());
	}

	private String bound(double end) {
		return Math.abs(end) > 1e12 ? "∞" : numbers.value(end, "");
	}

	private List<Sheet.Option> levels(Criterion criterion) {
		var none = new Sheet.Option("", texts.get("field.none"));
		return Stream.concat(Stream.of(none), criterion.levels().stream().map(level -> new Sheet.Option(
				Typing.typed(level.value()),
				level.name().isEmpty()
						? numbers.value(level.value(), "")
						: texts.get(
								"choice.unit", numbers.value(level.value(), ""),
								wording.scoring(decision.method() + "." + criterion.id() + "." + level.name()).orElse(level.name())))))
				.toList();
	}

	private String word(Criterion criterion) {
		return wording.scoring(decision.method() + "." + criterion.id()).orElse(criterion.id());
	}

	private void effect(Typing.Fields fields, int at) {
		var options = new ArrayList<Sheet.Option>();
		options.add(new Sheet.Option("", texts.get("field.none")));
		indicators.values().forEach(one -> options.add(new Sheet.Option(one.id(), wording.indicatorByPlace(one))));
		fields.add(new Field(EFFECT + at, texts.get("field.option.effect", at), Kind.CHOICE, "", "", options, decided()));
		for (var part : List.of("change", "low", "high", "source")) {
			fields.add(new Field(
					EFFECT + at + "." + part, texts.get("field.option." + part, texts.get("field.option.effect.at", at)),
					part.equals("source") ? Kind.LINE : Kind.NUMBER, unit(at),
					"",
					List.of(), decided()));
		}
	}

	/** That in which changes of the stored effect are typed. */
	private String unit(int at) {
		return stored(at).map(effect -> indicators.get(effect.indicator()))
				.map(indicator -> numbers.unit(Numbers.ofDifference(indicator.unit())))
				.orElse("");
	}

	private Optional<ExpectedEffect> stored(int at) {
		var one = option;
		return one == null || at > one.effects().size() ? Optional.empty() : Optional.of(one.effects().get(at - 1));
	}

	private double factor(String indicator) {
		var found = indicators.get(indicator);
		return found == null ? 1 : numbers.scaled(1, found.unit());
	}

	@Override
	public Map<String, String> stored() {
		var stored = new LinkedHashMap<String, String>();
		var one = option;
		stored.put("title", one == null ? "" : wording.phrase(one.title()));
		for (var criterion : criteria) {
			var score = one == null
					? Optional.<Score>empty()
					: one.scores().stream().filter(said -> said.criterion().equals(criterion.id())).findFirst();
			stored.put(SCORE + criterion.id(), score.map(said -> Typing.typed(said.value())).orElse(""));
			stored.put(SOURCE + criterion.id(), score.map(Score::source).orElse(""));
		}
		var effects = one == null ? 0 : one.effects().size();
		for (var at = 1; at <= Math.min(MOST_EFFECTS, effects + 1); at++) {
			var effect = stored(at);
			var by = effect.map(said -> factor(said.indicator())).orElse(1.0);
			stored.put(EFFECT + at, effect.map(ExpectedEffect::indicator).orElse(""));
			stored.put(EFFECT + at + ".change", effect.map(said -> shown(said.change(), by)).orElse(""));
			stored.put(EFFECT + at + ".low", effect.map(said -> shown(said.low(), by)).orElse(""));
			stored.put(EFFECT + at + ".high", effect.map(said -> shown(said.high(), by)).orElse(""));
			stored.put(EFFECT + at + ".source", effect.map(ExpectedEffect::source).orElse(""));
		}
		return stored;
	}

	private static String shown(@Nullable Double value, double factor) {
		return value == null ? "" : Typing.typed(Math.round(value * factor * 1e9) / 1e9);
	}

	@Override
	public Map<String, String> problems(Map<String, String> typed) {
		var typing = new Typing(typed, texts);
		made(typing, typed);
		return typing.problems();
	}

	private Option made(Typing typing, Map<String, String> typed) {
		var title = typing.title("title", Checks.LONGEST_TITLE);
		var scores = new ArrayList<Score>();
		for (var criterion : criteria) {
			var value = typing.number(SCORE + criterion.id());
			if (value != null && !criterion.takes(value)) {
				typing.problem(SCORE + criterion.id(), "scale", bound(criterion.least()), bound(criterion.most()));
			} else if (value != null) {
				scores.add(new Score(criterion.id(), value, typing.words(SOURCE + criterion.id())));
			}
		}
		var one = option;
		if (one != null) {
			one.scores().stream().filter(said -> criteria.stream().noneMatch(known -> known.id().equals(said.criterion())))
					.forEach(scores::add);
		}
		var effects = new ArrayList<ExpectedEffect>();
		for (var at = 1; typed.containsKey(EFFECT + at); at++) {
			effect(typing, EFFECT + at).ifPresent(effects::add);
		}
		var named = one != null && title.equals(wording.phrase(one.title())) ? one.title() : Phrase.valueOf(title.isEmpty() ? "–" : title);
		return new Option(id, named, scores, effects);
	}

	/** An interval has two ends around the change, or is left out. */
	private Optional<ExpectedEffect> effect(Typing typing, String key) {
		var indicator = typing.words(key);
		var change = typing.number(key + ".change");
		var low = typing.number(key + ".low");
		var high = typing.number(key + ".high");
		if (indicator.isEmpty()) {
			return Optional.empty();
		}
		if (change == null) {
			typing.problem(key + ".change", "noChange");
			return Optional.empty();
		}
		if (low == null != (high == null)) {
			typing.problem(key + (low == null ? ".low" : ".high"), "bothEnds");
			return Optional.empty();
		}
		if (low != null && high != null && !(low <= change && change <= high)) {
			typing.problem(key + ".change", "outside");
			return Optional.empty();
		}
		var by = factor(indicator);
		return Optional.of(new ExpectedEffect(
				indicator, change / by, low == null ? null : low / by, high == null ? null : high / by, typing.words(key + ".source")));
	}

	@Override
	public Command command(Map<String, String> typed, int seen) {
		var made = made(new Typing(typed, texts), typed);
		var options = new ArrayList<>(decision.options());
		var at = IntStream.range(0, options.size()).filter(one -> options.get(one).id().equals(id)).findFirst();
		if (at.isPresent()) {
			options.set(at.getAsInt(), made);
		} else {
			options.add(Math.max(0, options.size() - 1), made); // to do nothing stays the last
		}
		return new Command.Decide(decision.between(options, decision.method(), decision.weights()), seen);
	}
}
