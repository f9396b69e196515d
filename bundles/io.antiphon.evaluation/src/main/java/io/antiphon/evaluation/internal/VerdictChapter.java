package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Data;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Section;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Verdicts as sentences, each opening to what was compared and what the method takes for granted. */
final class VerdictChapter {

	private final List<Verdict> verdicts;
	private final Chain chain;
	private final Texts texts;
	private final Wording wording;
	private final Numbers numbers;

	VerdictChapter(List<Verdict> verdicts, Chain chain, Wording wording) {
		this.verdicts = verdicts;
		this.chain = chain;
		this.texts = Texts.of(VerdictChapter.class, wording.locale());
		this.wording = wording;
		this.numbers = new Numbers(wording.locale());
	}

	Section section() {
		var blocks = new ArrayList<Block>();
		if (verdicts.isEmpty()) {
			blocks.add(new Block.Paragraph(texts.get("chapter.none")));
		}
		blocks.addAll(items(Scope.ALL));
		drafts().ifPresent(blocks::add);
		var data = Map.of("verdicts", verdicts.stream().<Map<String, ?>>map(VerdictChapter::data).toList());
		return new Section("verdicts", texts.get("chapter.title"), blocks, data);
	}

	/** What is planned and not judged, since its test plan is a draft. */
	private Optional<Block> drafts() {
		var links = improvements()
				.filter(improvement -> improvement.plan().isDraft())
				.map(improvement -> Cell.link(wording.phrase(improvement.title()), Anchors.improvement(improvement.id())))
				.toList();
		return links.isEmpty() ? Optional.empty() : Optional.of(new Block.Links(texts.get("chapter.drafts"), links));
	}

	private Stream<Improvement> improvements() {
		return chain.plans().map(Plans::improvements).orElse(List.of()).stream();
	}

	/** The verdicts alone, those on something in {@code scope}. */
	List<Block.Item> items(Scope scope) {
		return verdicts.stream().filter(verdict -> concerns(verdict, scope)).map(this::item).toList();
	}

	private Block.Item item(Verdict verdict) {
		var details = new ArrayList<Block>();
		details.add(new Block.State(wording.outcome(verdict), tone(verdict)));
		details.addAll(new CourseCharts(texts, wording, chain).of(verdict, improvement(verdict)));
		effect(verdict).ifPresent(details::add);
		var improvement = improvement(verdict);
		improvement.ifPresent(found -> details.add(new Block.Links(
				texts.get("improvement"), List.of(Cell.link(wording.phrase(found.title()), Anchors.improvement(found.id()))))));
		details.add(compared(verdict));
		if (!verdict.assumptions().isEmpty()) {
			details.add(assumptions(verdict));
			verdict.assumptions().forEach(assumption -> advice(assumption).ifPresent(details::add));
		}
		if (!verdict.companions().isEmpty()) {
			details.add(companions(verdict));
			details.addAll(new BothSides(chain, wording).of(verdict, improvement));
		}
		improvement.ifPresent(found -> details.add(new Block.Paragraph(
				texts.get("confidence", numbers.confidence(found.plan().errorRate())))));
		var title = improvement.map(found -> wording.phrase(found.title())).orElse(verdict.improvement());
		return new Block.Item(
				Anchors.verdict(verdict.improvement()), title, wording.verdict(verdict, chain), details);
	}

	private static Block.Tone tone(Verdict verdict) {
		return switch (verdict.outcome()) {
			case WORKED -> Block.Tone.POSITIVE;
			case WORSE -> Block.Tone.NEGATIVE;
			case NO_EFFECT_SHOWN, NOT_ENOUGH_DATA -> Block.Tone.NEUTRAL;
		};
	}

	/** The effect beside no change and what was asked for. */
	private Optional<Block> effect(Verdict verdict) {
		var found = verdict.effect();
		if (found == null) {
			return Optional.empty();
		}
		var unit = verdict.unit().equals(Numbers.SHARE) ? Numbers.POINTS : verdict.unit();
		var range = new Block.Range(found.low(), found.high());
		return Optional.of(new Block.Estimates(
				texts.get("effect"),
				unit,
				List.of(new Block.Estimate(texts.get("effect.measured"), "", found.value(), range, found.n())),
				List.of(
						new Block.Mark(verdict.leastEffect(), texts.get("effect.asked", numbers.value(verdict.leastEffect(), unit))),
						new Block.Mark(0, texts.get("effect.none")))));
	}

	/** What nobody here planned any more may be about anything. */
	private boolean concerns(Verdict verdict, Scope scope) {
		return improvement(verdict).map(found -> found.plan().concerns(scope)).orElse(true);
	}

	private Optional<Improvement> improvement(Verdict verdict) {
		return improvements()
				.filter(improvement -> improvement.id().equals(verdict.improvement()))
				.findFirst();
	}

	private Block compared(Verdict verdict) {
		var unit = Numbers.ofDifference(verdict.unit());
		return new Block.Table(
				List.of(
						texts.get("baseline"), texts.get("followUp"), texts.get("method"), texts.get("leastEffect")),
				List.of(List.of(
						Cell.text(days(verdict.windows().baseline())),
						Cell.text(days(verdict.windows().followUp())),
						Cell.text(wording.method(verdict.method())),
						Cell.number(numbers.value(verdict.leastEffect(), unit)))));
	}

	private String days(@Nullable Period period) {
		return period == null ? "–" : numbers.period(period);
	}

	private Block assumptions(Verdict verdict) {
		var rows = verdict.assumptions().stream()
				.map(assumption -> List.of(
						Cell.text(held(assumption.holds())),
						Cell.text(said(assumption.name())),
						Cell.text(assumption.detail())))
				.toList();
		return new Block.Table(
				List.of(texts.get("holds"), texts.get("assumption"), texts.get("detail")), rows);
	}

	/** What to do about one that does not hold or cannot be told; nothing where it holds. */
	private Optional<Block> advice(Verdict.Assumption assumption) {
		var key = "advice." + assumption.name();
		return Boolean.TRUE.equals(assumption.holds()) || !texts.has(key)
				? Optional.empty()
				: Optional.of(new Block.Paragraph(
						texts.get("advice.of", said(assumption.name()), held(assumption.holds()), texts.get(key))));
	}

	/** Indicators that must not suffer, and what became of each. */
	private Block companions(Verdict verdict) {
		return new Block.Table(
				List.of(
						texts.get("companion"), texts.get("companion.before"), texts.get("companion.after"), texts.get("companion.change"),
						texts.get("companion.became")),
				verdict.companions().stream()
						.map(companion -> List.of(
								Cell.text(chain.indicator(companion.indicator())
										.map(found -> wording.indicator(found.indicator(), false))
										.orElse(companion.indicator())),
								Cell.number(level(companion.before(), companion.unit())),
								Cell.number(level(companion.after(), companion.unit())),
								Cell.number(change(companion)),
								Cell.text(became(companion))))
						.toList());
	}

	private String level(@Nullable Double value, String unit) {
		return value == null ? "–" : numbers.value(value, unit);
	}

	private String change(Verdict.Companion companion) {
		var effect = companion.effect();
		return effect == null
				? "–"
				: numbers.estimate(
						effect.value(), effect.low(), effect.high(), effect.n(), Numbers.ofDifference(companion.unit()));
	}

	private String became(Verdict.Companion companion) {
		return companion.effect() == null
				? wording.outcome(companion.outcome())
				: texts.get("companion." + companion.outcome().name());
	}

	private String held(@Nullable Boolean holds) {
		return texts.get(holds == null ? "untested" : holds ? "yes" : "no");
	}

	/** What an assumption says; that of an extension's method by its own name. */
	private String said(String assumption) {
		var key = "assumption." + assumption;
		return texts.has(key) ? texts.get(key) : assumption;
	}

	private static Map<String, ?> data(Verdict verdict) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("improvement", verdict.improvement());
		data.put("verdict", said(verdict.outcome()));
		data.put("retrospective", verdict.retrospective());
		data.put("indicator", verdict.indicator());
		data.put("unit", verdict.unit());
		var effect = verdict.effect();
		data.put("effect", effect == null ? null : effect.value());
		data.put("low", effect == null ? null : effect.low());
		data.put("high", effect == null ? null : effect.high());
		data.put("n", effect == null ? 0 : effect.n());
		data.put("leastEffect", verdict.leastEffect());
		data.put("method", verdict.method());
		data.put("windows", windows(verdict.windows()));
		data.put("assumptions", verdict.assumptions().stream()
				.map(one -> Data.ordered("name", one.name(), "holds", one.holds(), "detail", one.detail()))
				.toList());
		if (!verdict.reason().isEmpty()) {
			data.put("reason", verdict.reason().replace('-', ' '));
		}
		data.put("tooSmall", verdict.tooSmall());
		data.put("aim", verdict.aim().name().toLowerCase(Locale.ROOT).replace('_', ' '));
		data.put("needs", verdict.needs());
		var decidedOn = verdict.decidedOn();
		data.put("decidedOn", decidedOn == null ? null : decidedOn.toString());
		data.put("companions", verdict.companions().stream().<Map<String, ?>>map(VerdictChapter::data).toList());
		data.put("course", verdict.course().stream().<Map<String, ?>>map(VerdictChapter::data).toList());
		return data;
	}

	private static Map<String, ?> data(Verdict.Companion companion) {
		var effect = companion.effect();
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("indicator", companion.indicator());
		data.put("unit", companion.unit());
		data.put("verdict", said(companion.outcome()));
		data.put("effect", effect == null ? null : effect.value());
		data.put("low", effect == null ? null : effect.low());
		data.put("high", effect == null ? null : effect.high());
		data.put("n", effect == null ? 0 : effect.n());
		data.put("reason", companion.reason().replace('-', ' '));
		data.put("before", companion.before());
		data.put("after", companion.after());
		return data;
	}

	private static Map<String, ?> data(Verdict.Seen seen) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("from", seen.period().from().toString());
		data.put("to", seen.period().to().toString());
		data.put("value", seen.value());
		data.put("n", seen.n());
		data.put("beside", seen.beside());
		return data;
	}

	private static String said(Verdict.Outcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static Map<String, ?> windows(Verdict.Compared windows) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("baseline", Data.period(windows.baseline()));
		data.put("followUp", Data.period(windows.followUp()));
		return data;
	}
}
