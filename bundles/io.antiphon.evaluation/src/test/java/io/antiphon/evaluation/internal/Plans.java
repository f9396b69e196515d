package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.Series;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Improvements to judge: six weeks before an action and eight from it on, five points fewer asked for. */
public final class Plans {

	static final LocalDate ACTION = Series.START.plusWeeks(6);
	static final Period BASELINE = new Period(Series.START, ACTION);
	static final Period FOLLOW_UP = new Period(ACTION, ACTION.plusWeeks(8));
	static final LocalDate LATER = FOLLOW_UP.to().plusDays(1);

	private Plans() {}

	static TestPlan asking(String method) {
		return plan(method, BASELINE, FOLLOW_UP, -0.05, 0.05, ACTION.minusDays(1));
	}

	static TestPlan plan(
			String method,
			@Nullable Period baseline,
			@Nullable Period followUp,
			double leastEffect,
			double errorRate,
			LocalDate frozen) {
		return TestPlan.draft("fake/indicator", Scope.ALL, baseline, followUp, method, leastEffect, errorRate)
				.frozen(noon(frozen), "seal");
	}

	static Improvement improvement(TestPlan plan) {
		return improvement(plan, ACTION, List.of());
	}

	static Improvement improvement(TestPlan plan, @Nullable LocalDate start, List<Action> actions) {
		return new Improvement(
				"improvement-1",
				Phrase.valueOf("fewer complaints"),
				"decision-1",
				"goal-1",
				null,
				new Improvement.Schedule(start, null),
				null,
				actions,
				plan);
	}

	static Action action(LocalDate start, Action.State state) {
		return new Action(Phrase.valueOf("act"), null, start, null, state, null, null);
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
	}
}
