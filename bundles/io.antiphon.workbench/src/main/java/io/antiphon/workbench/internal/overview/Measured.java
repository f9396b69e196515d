package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.drawing.Badge;
import io.antiphon.drawing.Card;
import io.antiphon.drawing.Range;
import io.antiphon.drawing.Ribbon;
import io.antiphon.drawing.Spark;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Step;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.statistics.Proportions;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, as small multiples: first what goals are set on, then what is watched, then what else has numbers. Each
 * shows its value since the improvement on it began, or over all of its time. Blocks.
 */
final class Measured {

	static final int MOST = 6;

	private static final int POINTS = 26;
	private static final double LEVEL = 0.95;
	private static final double Z = 1.959964;

	private final Chain chain;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;

	Measured(Chain chain, Texts texts, Wording wording) {
		this.chain = chain;
		this.texts = texts;
		this.numbers = new Numbers(texts.locale());
		this.wording = wording;
	}

	/** Those within the scope. */
	List<Card> cards(Scope scope) {
		var found = new LinkedHashMap<String, Chain.Measured>();
		chain.plans().map(Plans::goals).orElse(List.of()).stream()
				.flatMap(goal -> chain.indicator(goal.indicator()).stream())
				.forEach(one -> found.putIfAbsent(one.indicator().id(), one));
		add(found, IndicatorSource::watched);
		add(found, IndicatorSource::indicators);
		var several = found.values().stream().map(one -> one.indicator().scope().service()).distinct().count() > 1;
		return found.values().stream()
				.filter(one -> scope.meets(one.indicator().scope()))
				.flatMap(one -> card(one, scope, several).stream())
				.limit(MOST)
				.toList();
	}

	private interface Offered {

		List<Indicator> by(IndicatorSource source);
	}

	private void add(LinkedHashMap<String, Chain.Measured> found, Offered offered) {
		for (var source : chain.sources()) {
			offered.by(source).forEach(one -> found.putIfAbsent(one.id(), new Chain.Measured(one, source)));
		}
	}

	private Optional<Card> card(Chain.Measured measured, Scope scope, boolean several) {
		var indicator = measured.indicator();
		var span = measured.span().flatMap(all -> common(all, scope.period()));
		var improvement = improvement(indicator);
		var begun = improvement.map(one -> one.schedule().start()).orElse(null);
		var since = span.filter(all -> begun != null && all.contains(begun)).map(all -> new Period(begun, all.to()));
		var value = measured.over(since.or(() -> span).orElse(null));
		return value.map(one -> new Card(
				wording.indicator(indicator, several),
				shown(one, indicator),
				beside(one, indicator),
				spark(measured, span, improvement),
				improvement.flatMap(this::badge).orElse(null),
				since.map(days -> texts.get("measured.since", numbers.day(days.from()))).orElse(""),
				improvement.isPresent() ? Step.PLAN.name() : ""));
	}

	private static Optional<Period> common(Period all, @Nullable Period wanted) {
		if (wanted == null) {
			return Optional.of(all);
		}
		var from = all.from().isAfter(wanted.from()) ? all.from() : wanted.from();
		var to = all.to().isBefore(wanted.to()) ? all.to() : wanted.to();
		return from.isBefore(to) ? Optional.of(new Period(from, to)) : Optional.empty();
	}

	private String shown(Measurement one, Indicator indicator) {
		return estimate(one, indicator).map(numbers::valueOf).orElseGet(() -> numbers.value(one.value(), indicator.unit()));
	}

	/** The interval and n, rounded as the value is. */
	private String beside(Measurement one, Indicator indicator) {
		var n = numbers.count(Math.round(one.n()));
		return estimate(one, indicator)
				.map(found -> texts.get("measured.beside", numbers.intervalOf(found), n))
				.orElseGet(() -> texts.get("measured.n", n));
	}

	private static Optional<Measure> estimate(Measurement one, Indicator indicator) {
		return interval(one, indicator).map(range -> new Measure(
				indicator.name(), indicator.unit(), one.value(), range.low(), range.high(), Math.round(one.n()), one.source()));
	}

	private static Optional<Range> interval(Measurement one, Indicator indicator) {
		return switch (indicator.kind()) {
			case SHARE -> {
				var n = Math.round(one.n());
				var count = Math.round(one.value() * n);
				if (n < 1 || count < 0 || count > n) {
					yield Optional.empty();
				}
				var wilson = Proportions.wilson(count, n, LEVEL).interval();
				yield Optional.of(new Range(wilson.low(), wilson.high()));
			}
			case MEAN -> {
				var half = Z * one.deviation() / Math.sqrt(one.n());
				yield Double.isFinite(half) ? Optional.of(new Range(one.value() - half, one.value() + half)) : Optional.empty();
			}
			case RATE, VOLUME -> Optional.empty();
		};
	}

	private Spark spark(Chain.Measured measured, Optional<Period> span, Optional<Improvement> improvement) {
		var indicator = measured.indicator();
		var series = span.map(all -> measured.series(weeks(all))).orElse(List.of());
		var values = series.stream()
				.map(one -> new Spark.Value(one.value(), period(one), numbers.value(one.value(), indicator.unit())))
				.toList();
		var goal = chain.plans().map(Plans::goals).orElse(List.of()).stream()
				.filter(one -> one.indicator().equals(indicator.id()))
				.filter(one -> improvement.map(Improvement::goal).filter(one.id()::equals).isPresent() || improvement.isEmpty())
				.map(Goal::target)
				.findFirst()
				.orElse(null);
		var begun = improvement.map(one -> one.schedule().start()).orElse(null);
		return new Spark(
				"", List.of(texts.get("measured.period"), texts.get("measured.value")), values, goal, place(series, begun));
	}

	private String period(Measurement one) {
		var period = one.period();
		return period == null ? "" : numbers.period(period);
	}

	/** Weeks, or as many of them together that a small picture can tell them apart. */
	private static List<Period> weeks(Period span) {
		var all = Math.max(1, ChronoUnit.DAYS.between(span.from(), span.to()) / 7);
		var step = 7 * Math.ceilDiv(all, POINTS);
		var weeks = new ArrayList<Period>();
		for (var from = span.from(); !from.plusDays(step).isAfter(span.to()); from = from.plusDays(step)) {
			weeks.add(new Period(from, from.plusDays(step)));
		}
		return weeks.isEmpty() ? List.of(span) : weeks;
	}

	/** Between which values of a series a day lies; {@code null} where it lies outside. */
	private static @Nullable Double place(List<Measurement> series, @Nullable LocalDate day) {
		for (var at = 0; day != null && at < series.size(); at++) {
			var period = series.get(at).period();
			if (period != null && !day.isBefore(period.from()) && day.isBefore(period.to())) {
				return Math.max(0, at - 0.5);
			}
		}
		return null;
	}

	/** The one that is tested by it: the latest that is frozen, before the latest draft. */
	private Optional<Improvement> improvement(Indicator indicator) {
		return chain.plans().map(Plans::improvements).orElse(List.of()).stream()
				.filter(one -> one.plan().indicator().equals(indicator.id()))
				.reduce((one, later) -> later.plan().isDraft() && !one.plan().isDraft() ? one : later);
	}

	private Optional<Badge> badge(Improvement improvement) {
		return chain.verdicts().map(Verdicts::verdicts).orElse(List.of()).stream()
				.filter(one -> one.improvement().equals(improvement.id()))
				.findFirst()
				.map(one -> new Badge(tone(one), wording.outcome(one), false));
	}

	private static Badge.Tone tone(Verdict verdict) {
		return switch (verdict.outcome()) {
			case WORKED -> Badge.Tone.GOOD;
			case WORSE -> Badge.Tone.BAD;
			case NO_EFFECT_SHOWN, NOT_ENOUGH_DATA -> Badge.Tone.UNSETTLED;
		};
	}

	/** How many improvements are under way, in words. */
	String underWay() {
		return texts.get("overview.under", chain.plans().map(Plans::improvements).orElse(List.of()).size());
	}

	/** What needs somebody: stations that wait but for the one that comes next, and actions that are overdue. */
	List<Need> needs(List<StationRow> rows, @Nullable Step next, LocalDate today) {
		var waiting = rows.stream()
				.filter(row -> row.sign() == Ribbon.Sign.NEEDS_YOU && row.step() != next)
				.map(row -> new Need(row.title(), row.sentence(), row.step()));
		var overdue = chain.plans().map(Plans::improvements).orElse(List.of()).stream()
				.flatMap(one -> one.actions().stream())
				.filter(action -> action.state().ordinal() < 2)
				.flatMap(action -> Stream.ofNullable(action.due())
						.filter(due -> due.isBefore(today))
						.map(due -> new Need(
								texts.get("need.overdue"),
								texts.get("need.due", wording.phrase(action.title()), numbers.day(due)),
								Step.PLAN)));
		return Stream.concat(overdue, waiting).limit(MOST).toList();
	}

	/** One thing that waits for somebody, and the step it belongs to. */
	record Need(String title, String sentence, Step step) {}
}
