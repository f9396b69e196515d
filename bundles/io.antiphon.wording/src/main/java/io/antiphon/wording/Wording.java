package io.antiphon.wording;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Step;
import io.antiphon.loop.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the loop in a user's language, the same in the report, the window and on the command line: made of words of
 * the core and of those that {@link Vocabularies} gathers. Immutable; what takes a {@link Chain} blocks.
 */
public final class Wording {

	private static final double USUAL_ERROR_RATE = 0.05;

	private final Texts texts;
	private final Dictionary words;
	private final Numbers numbers;

	/** With these vocabularies, the first of which goes before the others. */
	public Wording(Locale locale, List<Texts> vocabularies) {
		this.texts = Texts.of(Wording.class, locale);
		this.words = new Dictionary(vocabularies);
		this.numbers = new Numbers(locale);
	}

	public Locale locale() {
		return texts.locale();
	}

	/** An indicator's value in the baseline and in the follow-up window. */
	public record Levels(double before, double after) {}

	/** "worked", "no effect shown" … */
	public String outcome(Verdict verdict) {
		return verdict.tooSmall() ? texts.get("outcome.tooSmall") : outcome(verdict.outcome());
	}

	/** The same of an outcome alone. */
	public String outcome(Verdict.Outcome outcome) {
		return texts.get("outcome." + outcome.name());
	}

	/** The name of a step of the loop. */
	public String step(Step step) {
		return texts.get("step." + step.name());
	}

	/** The kind of a finding; one that nobody here has a word for as it is. */
	public String kind(String kind) {
		return words.say("kind." + kind).orElse(kind);
	}

	/** The language of feedback by its code, with the code itself where we have no word for it. */
	public String language(String code) {
		if (texts.has("language." + code)) {
			return texts.get("language." + code);
		}
		return code.length() == 2 ? Locale.of(code).getDisplayLanguage(texts.locale()) : code;
	}

	/** What a finding's measure or an indicator is called, with what it is counted per and narrowed to; others' words as they are. */
	public String name(Phrase name) {
		var called = called(name);
		return name.about().isEmpty() ? called : texts.get("name.of", called, name.about());
	}

	private String called(Phrase name) {
		if (!name.written().isEmpty()) {
			return name.written();
		}
		var key = "measure." + name.key();
		var per = name.per().isEmpty() ? Optional.<String>empty() : words.say(key + ".of", name.per());
		return per.or(() -> words.say(key)).orElse(name.key());
	}

	/**
	 * A text of the chain: as it was written, or as whoever brings it says it in this language. Where that is not installed, what
	 * it is about and the measure it names are said without the sentence around them.
	 */
	public String phrase(Phrase phrase) {
		var key = "phrase." + phrase.key();
		var measure = phrase.measure();
		if (!phrase.written().isEmpty()) {
			return phrase.written();
		}
		if (measure == null) {
			return words.say(key, phrase.about()).orElse(phrase.plain());
		}
		var name = name(measure.name());
		var value = numbers.measure(measure);
		return words.say(key, phrase.about(), name, value).orElseGet(() -> texts.get("phrase", phrase.plain(), name, value));
	}

	/** A receipt with its warnings and reasons as sentences in this language; those from before there were remarks stay as they are. */
	public Receipt receipt(Receipt stored) {
		return new Remarks(words, this::language, texts).said(stored);
	}

	/** What a method is called that finds, plans or judges; one that nobody here has a word for as it is. */
	public String method(String id) {
		return words.say("method." + id).orElse(id);
	}

	/** The header of a column that an extension brings; its id where it has no words for it. */
	public String column(String id) {
		return words.say("column." + id).orElse(id);
	}

	/** What a way to score options calls itself, or what of it is named after its id and a dot; empty where nobody here has words for it. */
	public Optional<String> scoring(String id) {
		return words.say("scoring." + id);
	}

	/** What a scope is about, without its period, and without its service where {@code service} says so; may be empty. */
	public String place(Scope scope, boolean service) {
		var segment = scope.segment();
		var among = segment == null ? "" : texts.get("segment", segment.attribute(), segment.value());
		return Stream.of(service ? scope.service() : "", scope.touchpoint(), scope.channel(), among)
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" · "));
	}

	/** A finding's title with its place; {@code service}: with its service, too. */
	public String finding(Finding finding, boolean service) {
		var place = place(finding.scope(), service);
		return place.isEmpty() ? finding.title() : texts.get("finding.at", place, finding.title());
	}

	/** A finding's kind and measure: "pain point, severity 5 % (3–7 %, n = 264)". */
	public String summary(Finding finding) {
		var measure = finding.measure();
		return texts.get(
				"finding.summary", kind(finding.kind()), name(measure.name()), numbers.measure(measure));
	}

	/** Whether findings are about more than one service, so that each has to name its own. */
	public static boolean ofSeveralServices(List<Finding> findings) {
		return findings.stream().map(finding -> finding.scope().service()).distinct().limit(2).count() > 1;
	}

	/** An indicator with its touchpoint, and with its service where {@code service} says so or there is no touchpoint. */
	public String indicator(Indicator indicator, boolean service) {
		var scope = indicator.scope();
		var place = place(scope, service || scope.touchpoint().isEmpty());
		var name = name(indicator.name());
		return place.isEmpty() ? name : texts.get("indicator.at", name, place);
	}

	/** The same with what tells it from its like first, for where the end may be cut: "delivery: complaints (Shop)". */
	public String indicatorByPlace(Indicator indicator) {
		var scope = indicator.scope();
		var place = place(scope, false);
		var name = name(indicator.name());
		var served = scope.service().isEmpty() ? name : texts.get("indicator.at", name, scope.service());
		return place.isEmpty() ? served : texts.get("indicator.placed", place, served);
	}

	private static boolean ofSeveralServices(Chain chain) {
		return chain.sources().stream()
				.flatMap(source -> source.indicators().stream())
				.map(indicator -> indicator.scope().service())
				.filter(service -> !service.isEmpty())
				.distinct()
				.limit(2)
				.count()
				> 1;
	}

	/** A verdict as one full sentence, with all that the installed look-ups know about it. */
	public String verdict(Verdict verdict, Chain chain) {
		var measured = chain.indicator(verdict.indicator());
		var name = measured.map(known -> indicator(known.indicator(), ofSeveralServices(chain))).orElse(verdict.indicator());
		var errorRate = chain.plans()
				.map(Plans::improvements)
				.flatMap(all -> all.stream().filter(one -> one.id().equals(verdict.improvement())).findFirst())
				.map(Improvement::plan)
				.map(plan -> plan.errorRate())
				.orElse(USUAL_ERROR_RATE);
		return verdict(verdict, name, errorRate, measured.flatMap(known -> levels(verdict, known)).orElse(null)) + suffered(verdict, chain);
	}

	/** What must not suffer and did, each with what it was and became. */
	private String suffered(Verdict verdict, Chain chain) {
		return verdict.companions().stream()
				.filter(one -> one.outcome() == Verdict.Outcome.WORSE)
				.map(one -> suffered(one, chain))
				.collect(Collectors.joining());
	}

	private String suffered(Verdict.Companion companion, Chain chain) {
		var effect = companion.effect();
		var before = companion.before();
		var after = companion.after();
		var name = chain.indicator(companion.indicator()).map(one -> indicator(one.indicator(), false)).orElse(companion.indicator());
		if (effect == null || before == null || after == null) {
			return texts.get("verdict.suffered.alone", name);
		}
		var unit = companion.unit();
		return texts.get(
				"verdict.suffered", name, numbers.value(before, unit), numbers.value(after, unit),
				numbers.estimate(effect.value(), effect.low(), effect.high(), effect.n(), Numbers.ofDifference(unit)));
	}

	/**
	 * A verdict as one full sentence. {@code errorRate} is the plan's (0.05 makes a 95 % interval). The levels are said
	 * where their difference is the effect; a method that adjusts for something else shows its effect alone.
	 */
	public String verdict(Verdict verdict, String indicator, double errorRate, @Nullable Levels levels) {
		var effect = verdict.effect();
		var sentence = effect == null
				? missing(verdict, indicator)
				: compared(verdict, effect, indicator, errorRate, levels) + untold(verdict);
		return verdict.retrospective() ? texts.get("verdict.retrospective", sentence) : sentence;
	}

	/** The effect of a verdict alone, with its sign and unit, as its sentence has it: "−9 points"; empty where there is none. */
	public Optional<String> change(Verdict verdict, Chain chain) {
		var effect = verdict.effect();
		var levels = chain.indicator(verdict.indicator()).flatMap(known -> levels(verdict, known)).orElse(null);
		return effect == null ? Optional.empty() : Optional.of(new Rounding(numbers, verdict, effect, levels).change());
	}

	private static Optional<Levels> levels(Verdict verdict, Chain.Measured measured) {
		var baseline = verdict.windows().baseline();
		var followUp = verdict.windows().followUp();
		if (baseline == null || followUp == null) {
			return Optional.empty();
		}
		var before = measured.series(List.of(baseline));
		var after = measured.series(List.of(followUp));
		return before.size() == 1 && after.size() == 1
				? Optional.of(new Levels(value(before), value(after)))
				: Optional.empty();
	}

	private static double value(List<Measurement> series) {
		return series.getFirst().value();
	}

	private String missing(Verdict verdict, String indicator) {
		var reason = verdict.reason();
		if (reason.isEmpty()) {
			return texts.get("verdict.missing", indicator, outcome(verdict));
		}
		return texts.get("verdict.missingBecause", indicator, outcome(verdict), reason(verdict));
	}

	/** What is missing, with the days that it is missing on. */
	private String reason(Verdict verdict) {
		var baseline = verdict.windows().baseline();
		var followUp = verdict.windows().followUp();
		return words.say(
				"reason." + verdict.reason(),
				baseline == null ? "" : numbers.period(baseline),
				followUp == null ? "" : numbers.period(followUp),
				followUp == null ? "" : numbers.day(followUp.to()))
				.orElseGet(() -> texts.get("reason", verdict.reason()));
	}

	private String compared(
			Verdict verdict, Verdict.Effect effect, String indicator, double errorRate, @Nullable Levels levels) {
		var rounding = new Rounding(numbers, verdict, effect, levels);
		var known = rounding.levels();
		var percent = numbers.confidence(errorRate);
		var bounds = rounding.bounds();
		var n = numbers.count(effect.n());
		var said = known != null
				? texts.get("verdict.effect", moved(indicator, rounding, known), rounding.change(), percent, bounds, n)
				: texts.get("verdict.effectBy", movedBy(indicator, rounding), percent, bounds, n);
		return switch (verdict.aim()) {
			case BETTER -> texts.get("verdict.asked", said, rounding.asked(), outcome(verdict));
			case NO_WORSE -> texts.get("verdict.askedNoWorse", said, rounding.allowed(), kept(verdict));
		};
	}

	private String kept(Verdict verdict) {
		return verdict.outcome() == Verdict.Outcome.WORKED ? texts.get("outcome.kept") : outcome(verdict);
	}

	/** What an answer takes for granted that the data could not tell, or how far from an answer they are. */
	private String untold(Verdict verdict) {
		var needs = verdict.needs();
		if (verdict.outcome() == Verdict.Outcome.NOT_ENOUGH_DATA) {
			return needs == null ? "" : texts.get("verdict.needs", needs);
		}
		var granted = verdict.assumptions().stream()
				.filter(assumption -> assumption.holds() == null)
				.flatMap(assumption -> words.say("untested." + assumption.name()).stream())
				.collect(Collectors.joining(texts.get("verdict.and")));
		return granted.isEmpty() ? "" : texts.get("verdict.granted", granted);
	}

	private String moved(String indicator, Rounding rounding, Levels levels) {
		var direction = rounding.direction();
		return direction == 0
				? texts.get("verdict.level", indicator, rounding.level(levels.after()))
				: texts.get(
						direction < 0 ? "verdict.fell" : "verdict.rose",
						indicator,
						rounding.level(levels.before()),
						rounding.level(levels.after()));
	}

	private String movedBy(String indicator, Rounding rounding) {
		return switch (rounding.direction()) {
			case 0 -> texts.get("verdict.stayed", indicator);
			case -1 -> texts.get("verdict.fellBy", indicator, rounding.size());
			default -> texts.get("verdict.roseBy", indicator, rounding.size());
		};
	}
}
