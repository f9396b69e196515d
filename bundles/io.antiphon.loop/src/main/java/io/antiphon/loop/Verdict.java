package io.antiphon.loop;

import io.antiphon.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an improvement worked. {@code effect} is follow-up minus baseline in the indicator's unit, absent where there is
 * not enough data, and then {@code reason} says what is missing. {@code tooSmall}: the interval excludes 0 on the good side
 * and yet stays short of the least effect.
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
		String reason) {

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

	public Verdict {
		assumptions = List.copyOf(assumptions);
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

	/** Whether it only says that the follow-up is not over yet, so that nothing can be chosen on it. */
	public boolean tooEarly() {
		return effect == null && reason.equals(TOO_EARLY);
	}
}
