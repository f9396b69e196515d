package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Windows;
import io.antiphon.statistics.Proportions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a pain point. The least effect worth having is a quarter of the baseline and at most five points; the
 * target is twice that; and the error rate of one in twenty is shared by all improvements of a turn (Bonferroni).
 */
final class Planner {

	private static final double LEAST_PART = 0.25;
	private static final double LEAST_POINTS = 0.05;
	private static final double ERROR_RATE = 0.05;
	private static final String SHARES = "share.newcombe";
	private static final String MEANS = "mean.welch";

	private final Texts texts;
	private final String author;
	private final @Nullable LocalDate actionDate;
	private final Clock clock;

	Planner(Texts texts, String author, @Nullable LocalDate actionDate, Clock clock) {
		this.texts = texts;
		this.author = author;
		this.actionDate = actionDate;
		this.clock = clock;
	}

	/** A name for what belongs to the candidate in this turn; the same turn again gives the same one. */
	String key(Candidate candidate) {
		var named = candidate.measured().indicator().id() + "\n" + (actionDate == null ? "" : actionDate);
		return digest(named).substring(0, 12);
	}

	/** The goal; empty where nothing was measured or nothing is left to gain. */
	Optional<Goal> goal(Candidate candidate) {
		var indicator = candidate.measured().indicator();
		var windows = windows(candidate);
		var window = windows.map(Windows::baseline).orElse(null);
		return candidate.measured().source().measure(indicator, window)
				.filter(measured -> measured.n() >= 1 && measured.value() > 0)
				.map(measured -> {
					var baseline = baseline(indicator, measured.value(), Math.round(measured.n()));
					var target = baseline.value() + 2 * leastEffect(indicator, baseline.value());
					var due = windows.map(found -> found.followUp().to()).orElse(null);
					return new Goal("goal-" + key(candidate), indicator.id(), baseline, target, due);
				});
	}

	private static Measure baseline(Indicator indicator, double value, long n) {
		if (indicator.kind() != Indicator.Kind.SHARE) {
			return new Measure(indicator.name(), value, value, value, n, "observed");
		}
		var wilson = Proportions.wilson(Math.round(value * n), n, 0.95);
		return new Measure(
				indicator.name(),
				wilson.value(),
				wilson.interval().low(),
				wilson.interval().high(),
				n,
				wilson.method());
	}

	/** The decision for a candidate among {@code others}. */
	Decision decision(Candidate candidate, List<Finding> others) {
		var finding = candidate.finding();
		var notChosen = others.stream()
				.filter(other -> !other.id().equals(finding.id()))
				.map(Titles::of)
				.limit(10)
				.toList();
		var rationale = texts.get(
				"decision.rationale", finding.title(), finding.measure().value(), finding.measure().low(),
				finding.measure().high(), finding.measure().n());
		return new Decision(
				"decision-" + key(candidate),
				texts.get("decision.chosen", Titles.of(finding)),
				notChosen,
				rationale,
				List.of(finding.id()),
				author,
				clock.instant());
	}

	/** The improvement that carries out the decision, with its test plan frozen now. */
	Improvement improvement(Candidate candidate, Goal goal, Decision decision, int improvements) {
		var followUp = windows(candidate).map(Windows::followUp).orElse(null);
		var start = followUp == null ? actionDate : followUp.from();
		var due = followUp == null ? null : followUp.to();
		var done = start != null && start.isBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
		var title = texts.get("improvement.title", Titles.of(candidate.finding()));
		var action = new Action(
				texts.get("action.title", candidate.finding().title()),
				"",
				start,
				due,
				done ? Action.State.DONE : Action.State.OPEN,
				0,
				0);
		return new Improvement(
				"improvement-" + key(candidate),
				title,
				decision.id(),
				goal.id(),
				"",
				new Schedule(start, due),
				new Budget(0, 0, ""),
				List.of(action),
				testPlan(candidate, goal, improvements));
	}

	private TestPlan testPlan(Candidate candidate, Goal goal, int improvements) {
		var indicator = candidate.measured().indicator();
		var windows = windows(candidate);
		var baseline = windows.map(Windows::baseline).orElse(null);
		var followUp = windows.map(Windows::followUp).orElse(null);
		var method = indicator.kind() == Indicator.Kind.SHARE ? SHARES : MEANS;
		var least = leastEffect(indicator, goal.baseline().value());
		var errorRate = ERROR_RATE / improvements;
		var at = clock.instant();
		var digest = digest(String.join(
				"\n",
				indicator.id(),
				String.valueOf(baseline),
				String.valueOf(followUp),
				method,
				String.valueOf(least),
				String.valueOf(errorRate),
				String.valueOf(at)));
		return new TestPlan(
				indicator.id(), indicator.scope(), baseline, followUp, method, least, errorRate, at, digest);
	}

	private static double leastEffect(Indicator indicator, double baseline) {
		var part = Math.abs(baseline) * LEAST_PART;
		var least = indicator.kind() == Indicator.Kind.SHARE ? Math.min(LEAST_POINTS, part) : part;
		return indicator.better().sign() * least;
	}

	private Optional<Windows> windows(Candidate candidate) {
		var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
		return candidate.measured().source().span(candidate.measured().indicator())
				.flatMap(span -> Windows.around(actionDate, span, today));
	}

	private static String digest(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
