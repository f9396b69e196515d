package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.drawing.Badge;
import io.antiphon.drawing.Card;
import io.antiphon.drawing.Spark;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a card: its value since the improvement on it began, or over all of its time within the scope, its line with goal and
 * beginning, and what is known of it: the verdict with its effect, else a signal of its control chart, else that its goal shows nothing.
 * Made for one look; blocks.
 */
final class CardWords {

	private static final int POINTS = 26;

	private final Chain chain;
	private final Texts texts;
	private final Wording wording;
	private final Numbers numbers;
	private final Estimates estimates;
	private final Map<String, Goal> goals;
	private final List<Improvement> improvements;
	private final Map<String, Verdict> verdicts;
	private final Map<String, Need> signals;

	/** {@code signals}: what stations say of indicators, by their anchors. */
	CardWords(Chain chain, Texts texts, Wording wording, List<Need> signals) {
		this.chain = chain;
		this.texts = texts;
		this.wording = wording;
		this.numbers = new Numbers(texts.locale());
		this.estimates = new Estimates(numbers);
		this.goals = chain.plans().map(Plans::goals).orElse(List.of()).stream()
				.collect(Collectors.toMap(Goal::id, Function.identity(), (one, later) -> later));
		this.improvements = chain.plans().map(Plans::improvements).orElse(List.of());
		this.verdicts = chain.verdicts().map(Verdicts::verdicts).orElse(List.of()).stream()
				.collect(Collectors.toMap(Verdict::improvement, Function.identity(), (one, later) -> later));
		this.signals = signals.stream().collect(Collectors.toMap(Need::anchor, Function.identity(), (first, later) -> first));
	}

	/** Empty where nothing was measured there. */
	Optional<Card> card(Chain.Measured measured, Scope scope) {
		var indicator = measured.indicator();
		var within = within(indicator.scope(), scope);
		var whole = within.equals(indicator.scope());
		var span = over(measured, within, null).map(Measurement::period).flatMap(all -> common(all, scope.period()));
		var improvement = whole ? improvement(indicator) : Optional.<Improvement>empty();
		var begun = improvement.map(one -> one.schedule().start()).orElse(null);
		var since = span.filter(all -> begun != null && all.contains(begun)).map(all -> new Period(begun, all.to()));
		return value(measured, within, since.or(() -> span), scope).map(one -> new Card(
				wording.indicator(indicator, false),
				estimates.shown(one, indicator),
				beside(one, indicator),
				spark(measured, within, span, improvement, whole),
				improvement.flatMap(this::verdict).map(this::badge).orElse(null),
				note(indicator, improvement, whole),
				improvement.map(found -> Anchors.improvement(found.id())).orElse(Anchors.indicator(indicator.id()))));
	}

	/** What the scope narrows an indicator to, where that leaves it open. */
	private static Scope within(Scope own, Scope wanted) {
		return new Scope(
				own.service().isEmpty() ? wanted.service() : own.service(),
				own.touchpoint().isEmpty() ? wanted.touchpoint() : own.touchpoint(),
				own.channel().isEmpty() ? wanted.channel() : own.channel(),
				own.segment() == null ? wanted.segment() : own.segment(),
				own.period());
	}

	private Optional<Measurement> value(Chain.Measured measured, Scope within, Optional<Period> days, Scope scope) {
		return days.isEmpty() && scope.period() != null ? Optional.empty() : over(measured, within, days.orElse(null));
	}

	private static Optional<Measurement> over(Chain.Measured measured, Scope within, @Nullable Period days) {
		return within.equals(measured.indicator().scope())
				? measured.over(days)
				: measured.source()
						.measure(measured.indicator().id(), within, days == null ? List.of() : List.of(days)).stream()
						.findFirst();
	}

	private static Optional<Period> common(Period all, @Nullable Period wanted) {
		if (wanted == null) {
			return Optional.of(all);
		}
		var from = all.from().isAfter(wanted.from()) ? all.from() : wanted.from();
		var to = all.to().isBefore(wanted.to()) ? all.to() : wanted.to();
		return from.isBefore(to) ? Optional.of(new Period(from, to)) : Optional.empty();
	}

	/** The interval and n, rounded as the value is. */
	private String beside(Measurement one, Indicator indicator) {
		var n = numbers.count(Math.round(one.n()));
		return estimates.interval(one, indicator)
				.map(interval -> texts.get("measured.beside", interval, n))
				.orElseGet(() -> texts.get("measured.n", n));
	}

	private Spark spark(
			Chain.Measured measured, Scope within, Optional<Period> span, Optional<Improvement> improvement, boolean whole) {
		var indicator = measured.indicator();
		var series = span.map(all -> measured.series(within, weeks(all))).orElse(List.of());
		var values = series.stream()
				.map(one -> new Spark.Value(one.value(), period(one), numbers.value(one.value(), indicator.unit())))
				.toList();
		var goal = whole ? goal(indicator, improvement).map(Goal::target).orElse(null) : null;
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
		return improvements.stream()
				.filter(one -> one.plan().indicator().equals(indicator.id()))
				.reduce((one, later) -> later.plan().isDraft() && !one.plan().isDraft() ? one : later);
	}

	/** That of the improvement, or else any that is set on the indicator. */
	private Optional<Goal> goal(Indicator indicator, Optional<Improvement> improvement) {
		return improvement.map(one -> Optional.ofNullable(goals.get(one.goal())))
				.orElseGet(() -> goals.values().stream().filter(one -> one.indicator().equals(indicator.id())).findFirst());
	}

	/** One that says more than that it is too early. */
	private Optional<Verdict> verdict(Improvement improvement) {
		return Optional.ofNullable(verdicts.get(improvement.id())).filter(one -> !one.tooEarly());
	}

	private Badge badge(Verdict verdict) {
		return new Badge(
				switch (verdict.outcome()) {
					case WORKED -> Badge.Tone.GOOD;
					case WORSE -> Badge.Tone.BAD;
					case NO_EFFECT_SHOWN, NOT_ENOUGH_DATA -> Badge.Tone.UNSETTLED;
				},
				wording.outcome(verdict), false);
	}

	private String note(Indicator indicator, Optional<Improvement> improvement, boolean whole) {
		var judged = improvement.flatMap(this::verdict);
		if (judged.isPresent()) {
			return improvement.map(one -> effect(judged.get(), one.schedule().start())).orElse("");
		}
		var signal = signals.get(Anchors.indicator(indicator.id()));
		if (whole && signal != null) {
			return signal.sentence();
		}
		var running = improvement.flatMap(this::followUp);
		return running.or(() -> whole ? goal(indicator, improvement).flatMap(this::noise) : Optional.empty()).orElse("");
	}

	/** What is known of the effect, and since when there is one. */
	private String effect(Verdict verdict, @Nullable LocalDate start) {
		var needs = verdict.needs();
		if (verdict.outcome() == Verdict.Outcome.NOT_ENOUGH_DATA) {
			return needs == null ? "" : texts.get("measured.needs", needs);
		}
		var change = wording.change(verdict, chain).orElse("");
		return start == null ? change : texts.get("measured.since", change, numbers.day(start)).strip();
	}

	/** Until when the effect is measured, where that goes on. */
	private Optional<String> followUp(Improvement improvement) {
		var plan = improvement.plan();
		var followUp = plan.followUp();
		return plan.isDraft() || followUp == null
				? Optional.empty()
				: Optional.of(texts.get("measured.until", numbers.day(followUp.to().minusDays(1))));
	}

	/** Reaching a goal within what chance makes of the baseline would show nothing. */
	private Optional<String> noise(Goal goal) {
		return goal.baseline().low() <= goal.target() && goal.target() <= goal.baseline().high()
				? Optional.of(texts.get("measured.noise"))
				: Optional.empty();
	}
}
