package io.antiphon.evaluation.internal;

import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;

/**
 * What an interval says about a least effect: wholly beyond it, worked; wholly on the wrong side of 0, worse; wholly short of
 * it and not worse, no effect shown; anything else leaves the question open.
 */
final class VerdictRule {

	/** The outcome, and whether there is an effect that is yet smaller than the least one worth having. */
	record Decided(Outcome outcome, boolean tooSmall) {}

	private VerdictRule() {}

	/** {@code leastEffect} carries the sign of the good direction and is not 0. */
	static Decided decide(Effect effect, double leastEffect) {
		var down = leastEffect < 0;
		var low = down ? -effect.high() : effect.low();
		var high = down ? -effect.low() : effect.high();
		var least = Math.abs(leastEffect);
		if (low > least) {
			return new Decided(Outcome.WORKED, false);
		}
		if (high < 0) {
			return new Decided(Outcome.WORSE, false);
		}
		if (high < least) {
			return new Decided(Outcome.NO_EFFECT_SHOWN, low > 0);
		}
		return new Decided(Outcome.NOT_ENOUGH_DATA, false);
	}
}
