package io.antiphon.evaluation.internal;

import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;

/**
 * What an interval says about a least effect: wholly beyond it, worked; wholly on the wrong side of 0, worse; wholly short of
 * it and not worse, no effect shown; anything else leaves the question open.
 */
public final class VerdictRule {

	/** The outcome, and whether there is an effect that is yet smaller than the least one worth having. */
	public record Decided(Outcome outcome, boolean tooSmall) {}

	private VerdictRule() {}

	/** {@code least} is the size of the least effect worth having, 0 or above. */
	public static Decided decide(Effect effect, Direction better, double least) {
		var down = better == Direction.DOWN;
		var low = down ? -effect.high() : effect.low();
		var high = down ? -effect.low() : effect.high();
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
