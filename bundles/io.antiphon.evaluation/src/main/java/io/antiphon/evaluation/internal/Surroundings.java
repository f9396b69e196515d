package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.Methods.Answered;
import io.antiphon.evaluation.internal.methods.SeriesStep;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict.Companion;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.loop.Verdict.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside the effect in a verdict: the periods that were compared, and the indicators that must not suffer. */
record Surroundings(
		Methods methods, Function<String, Optional<Measured>> indicators, TestPlan plan, Question question) {

	/** The first day after what was looked at. */
	LocalDate until() {
		return period(question.followUp().getLast()).to();
	}

	private static Period period(Measurement measurement) {
		return Objects.requireNonNull(measurement.period(), "a series has periods");
	}

	/** The periods that were compared. */
	List<Seen> course() {
		var beside = question.reference().stream().collect(Collectors.toMap(Surroundings::period, Measurement::value));
		return Stream.concat(question.baseline().stream(), question.followUp().stream())
				.map(one -> new Seen(period(one), one.value(), one.n(), beside.get(period(one))))
				.toList();
	}

	/** What became of the indicators that must not suffer, in the periods that were looked at. */
	List<Companion> companions() {
		return plan.terms().companions().stream()
				.map(id -> indicators.apply(id)
						.map(this::companion)
						.orElseGet(() -> new Companion(id, "", Outcome.NOT_ENOUGH_DATA, null, "no-indicator", null, null)))
				.toList();
	}

	/** By the usual method where that of the plan does not compare such indicators. */
	private Companion companion(Measured measured) {
		var indicator = measured.indicator();
		var until = until();
		var series = PlanSeries.of(
				plan,
				Objects.requireNonNull(plan.baseline()),
				Objects.requireNonNull(plan.followUp()),
				measured,
				piece -> !piece.to().isAfter(until));
		if (series.before().isEmpty() || series.after().isEmpty()) {
			return open(indicator, series.before().isEmpty() ? "no-baseline" : "no-follow-up");
		}
		var method = methods.version(plan.method(), series.kind()).isPresent() ? plan.method() : SeriesStep.AGREED;
		if (!(methods.compare(method, series.question(plan)) instanceof Answered.Compared(var looks))) {
			return open(indicator, "method-failed");
		}
		var effect = looks.getLast().effect();
		return Pronouncement.bounded(effect)
				? new Companion(
						indicator.id(), indicator.unit(), VerdictRule.decide(effect, indicator.better(), 0).outcome(), effect, "",
						mean(series.before()), mean(series.after()))
				: open(indicator, "unbounded");
	}

	private static Companion open(Indicator indicator, String reason) {
		return new Companion(indicator.id(), indicator.unit(), Outcome.NOT_ENOUGH_DATA, null, reason, null, null);
	}

	/** Weighed by the observations, of which each has some. */
	private static double mean(List<Measurement> series) {
		var n = series.stream().mapToDouble(Measurement::n).sum();
		return series.stream().mapToDouble(one -> one.value() * one.n()).sum() / n;
	}
}
