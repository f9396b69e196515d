package io.antiphon.loop;

import io.antiphon.base.Period;
import io.antiphon.loop.TestPlan.Aim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an improvement worked. {@code effect} is the follow-up minus where the baseline would have gone on, in the indicator's unit, absent
 * where there is not enough data, and then {@code reason} says what is missing. {@code tooSmall}: the interval excludes 0 on the good side
 * and yet stays short of the least effect. {@code needs}: after how many further periods the interval would decide, were the effect what it
 * seems to be; absent where that is not known or it is decided. {@code decidedOn}: the first day after what was looked at when it was
 * decided; absent where it is not. {@code course}: the periods that were compared, in the order of time.
 */
public record Verdict(
		String improvement,
		Outcome outcome,
		boolean tooSmall,
		boolean retrospective,
		String indicator,
		String unit,
		@Nullable Effect effect,
		double leastEffect,
		String method,
		Compared windows,
		List<Assumption> assumptions,
		String reason,
		Aim aim,
		@Nullable Integer needs,
		@Nullable LocalDate decidedOn,
		List<Companion> companions,
		List<Seen> course) {

	/** The reason of one that is asked for before the follow-up is over. */
	public static final String TOO_EARLY = "follow-up-open";

	/** What a verdict can be. */
	public enum Outcome {
		WORKED,
		NO_EFFECT_SHOWN,
		WORSE,
		NOT_ENOUGH_DATA
	}

	/** A difference with its interval, at the confidence of the plan, over n observations in both windows. */
	public record Effect(double value, double low, double high, long n) {

		/** The ends may be infinite: then nothing is decided by it. */
		public Effect {
			if (!Double.isFinite(value) || !(low <= value && value <= high) || n < 0) {
				throw new IllegalArgumentException("no interval around a finite value");
			}
		}
	}

	/** What was compared; absent where feedback has no times. */
	public record Compared(@Nullable Period baseline, @Nullable Period followUp) {}

	/** Something the method takes for granted, whether it held (absent where the data cannot tell), and what was looked at. */
	public record Assumption(String name, @Nullable Boolean holds, String detail) {

		public Assumption {
			if (name.isBlank()) {
				throw new IllegalArgumentException("an assumption has a name");
			}
			detail = Former.given(detail);
		}
	}

	/**
	 * What became of an indicator that must not suffer: {@link Outcome#WORSE} where its interval lies wholly on the wrong side,
	 * {@link Outcome#WORKED} where it lies wholly on the good one; the reason says why there is no effect.
	 * {@code before} and {@code after}: its means over the two windows, weighed by the observations; absent where nothing was compared, and
	 * in documents from before they were kept.
	 */
	public record Companion(
			String indicator, String unit, Outcome outcome, @Nullable Effect effect, String reason, @Nullable Double before,
			@Nullable Double after) {}

	/** A period that was compared: its value over n observations, and what was set beside it (absent: nothing). */
	public record Seen(Period period, double value, double n, @Nullable Double beside) {}

	/** Documents from before there were aims, companions and courses have none. */
	public Verdict(
			String improvement,
			Outcome outcome,
			boolean tooSmall,
			boolean retrospective,
			String indicator,
			String unit,
			@Nullable Effect effect,
			double leastEffect,
			String method,
			Compared windows,
			List<Assumption> assumptions,
			String reason,
			@Nullable Aim aim,
			@Nullable Integer needs,
			@Nullable LocalDate decidedOn,
			@Nullable List<Companion> companions,
			@Nullable List<Seen> course) {
		this.improvement = improvement;
		this.outcome = outcome;
		this.tooSmall = tooSmall;
		this.retrospective = retrospective;
		this.indicator = indicator;
		this.unit = unit;
		this.effect = effect;
		this.leastEffect = leastEffect;
		this.method = method;
		this.windows = windows;
		this.assumptions = List.copyOf(assumptions);
		this.reason = reason;
		this.aim = aim == null ? Aim.BETTER : aim;
		this.needs = needs;
		this.decidedOn = decidedOn;
		this.companions = Former.given(companions);
		this.course = Former.given(course);
		if (improvement.isBlank() || indicator.isBlank() || method.isBlank()) {
			throw new IllegalArgumentException("a verdict is on an improvement, an indicator and by a method: " + improvement);
		}
		if (effect == null && (outcome != Outcome.NOT_ENOUGH_DATA || reason.isBlank())) {
			throw new IllegalArgumentException("a verdict has an effect or the reason why there is none: " + improvement);
		}
		if (tooSmall && outcome != Outcome.NO_EFFECT_SHOWN) {
			throw new IllegalArgumentException("only an effect that is not worth having is too small: " + improvement);
		}
	}

	/** One that says nothing of what stands beside it. */
	public Verdict(
			String improvement,
			Outcome outcome,
			boolean tooSmall,
			boolean retrospective,
			String indicator,
			String unit,
			@Nullable Effect effect,
			double leastEffect,
			String method,
			Compared windows,
			List<Assumption> assumptions,
			String reason) {
		this(improvement, outcome, tooSmall, retrospective, indicator, unit, effect, leastEffect, method, windows, assumptions, reason,
				null, null, null, null, null);
	}

	/** Whether it only says that the follow-up is not over yet, so that nothing can be chosen on it. */
	public boolean tooEarly() {
		return reason.equals(TOO_EARLY);
	}
}
