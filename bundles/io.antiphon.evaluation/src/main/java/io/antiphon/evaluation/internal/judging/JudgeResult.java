package io.antiphon.evaluation.internal.judging;

import io.antiphon.base.Texts;
import io.antiphon.evaluation.internal.EvaluationVocabularyComponent;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verdicts as JSON, format {@value #FORMAT} (docs/judge.md), and as text. */
final class JudgeResult {

	static final int FORMAT = 1;

	private final Order order;
	private final List<GroupVerdict> verdicts;
	private final Texts texts;
	private final Texts words;
	private final Numbers numbers;
	private final Wording wording;

	JudgeResult(Order order, List<GroupVerdict> verdicts, Texts texts, Numbers numbers, Wording wording) {
		this.order = order;
		this.verdicts = verdicts;
		this.texts = texts;
		this.words = Texts.of(EvaluationVocabularyComponent.class, texts.locale());
		this.numbers = numbers;
		this.wording = wording;
	}

	Map<String, ?> data() {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("format", FORMAT);
		data.put("verdicts", verdicts.stream().map(this::data).toList());
		return data;
	}

	private Map<String, @Nullable Object> data(GroupVerdict verdict) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		var effect = verdict.effect();
		data.put("group", verdict.group());
		data.put("verdict", key(verdict.outcome()));
		data.put("effect", effect == null ? null : effect.value());
		data.put("low", effect == null ? null : finite(effect.low()));
		data.put("high", effect == null ? null : finite(effect.high()));
		data.put("n", effect == null ? null : effect.n());
		data.put("method", order.method());
		data.put("errorRate", order.errorRate());
		data.put("reason", verdict.reason());
		data.put("needs", verdict.needs());
		data.put("decidedOn", verdict.decidedOn() == null ? null : String.valueOf(verdict.decidedOn()));
		data.put("assumptions", verdict.assumptions().stream().map(JudgeResult::data).toList());
		return data;
	}

	private static Map<String, @Nullable Object> data(Assumption assumption) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("name", assumption.name());
		data.put("holds", assumption.holds());
		data.put("detail", assumption.detail());
		return data;
	}

	private static String key(Outcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static @Nullable Double finite(double value) {
		return Double.isFinite(value) ? value : null;
	}

	/** A paragraph for each group. */
	String text() {
		var lines = new ArrayList<String>();
		for (var verdict : verdicts) {
			var name = verdict.group().isEmpty() ? "" : texts.get("result.group", verdict.group()) + " ";
			lines.add(name + wording.outcome(verdict.outcome()) + ended(verdict));
			effect(verdict.effect()).ifPresent(said -> lines.add("  " + said));
			if (!verdict.reason().isEmpty()) {
				lines.add("  " + verdict.reason() + needed(verdict.needs()));
			}
			verdict.assumptions().stream().map(this::assumption).forEach(lines::add);
		}
		lines.add(texts.get("result.method", wording.method(order.method()), numbers.confidence(order.errorRate())));
		return String.join(System.lineSeparator(), lines);
	}

	private String ended(GroupVerdict verdict) {
		var on = verdict.decidedOn();
		return on == null ? "" : " (" + numbers.day(on) + ")";
	}

	private Optional<String> effect(@Nullable Effect effect) {
		if (effect == null) {
			return Optional.empty();
		}
		var unit = unit();
		boolean bounded = Double.isFinite(effect.low()) && Double.isFinite(effect.high());
		return Optional.of(bounded
				? texts.get("result.effect", numbers.estimate(effect.value(), effect.low(), effect.high(), effect.n(), unit))
				: texts.get("result.unbounded", numbers.value(effect.value(), unit), numbers.count(effect.n())));
	}

	private String unit() {
		return switch (order.kind()) {
			case SHARE -> Numbers.ofDifference(Numbers.SHARE);
			case RATE -> Numbers.ofDifference(Numbers.RATE);
			case MEAN, VOLUME -> "";
		};
	}

	private String needed(@Nullable Integer periods) {
		return periods == null ? "" : " " + texts.get("result.needs", periods);
	}

	private String assumption(Assumption assumption) {
		var key = "assumption." + assumption.name();
		var said = words.has(key) ? words.get(key) : assumption.name();
		var held = assumption.holds();
		var word = words.get(held == null ? "untested" : held ? "yes" : "no");
		return "  " + texts.get("result.assumption", word, said) + (assumption.detail().isEmpty() ? "" : " [" + assumption.detail() + "]");
	}
}
