package io.antiphon.evaluation.internal;

import static io.antiphon.loop.Verdict.Outcome.NOT_ENOUGH_DATA;
import static io.antiphon.loop.Verdict.Outcome.NO_EFFECT_SHOWN;
import static io.antiphon.loop.Verdict.Outcome.WORKED;
import static io.antiphon.loop.Verdict.Outcome.WORSE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.evaluation.internal.VerdictRule.Decided;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictRuleTest {

	@ParameterizedTest
	@CsvSource({
		// wholly beyond the least effect of 5, of which the end itself is no part
		"  6,  9, WORKED,          false",
		"  5,  9, NOT_ENOUGH_DATA, false",
		// on both sides of the least effect, with and without 0
		"  1,  9, NOT_ENOUGH_DATA, false",
		" -9,  9, NOT_ENOUGH_DATA, false",
		// wholly short of it; too small where 0 is not in it
		"  1,  4, NO_EFFECT_SHOWN, true",
		"  0,  4, NO_EFFECT_SHOWN, false",
		" -2,  4, NO_EFFECT_SHOWN, false",
		"  1,  5, NOT_ENOUGH_DATA, false",
		// on the wrong side of 0, of which 0 itself is no part
		" -9, -1, WORSE,           false",
		" -9,  0, NO_EFFECT_SHOWN, false",
		// intervals without width
		"  5,  5, NOT_ENOUGH_DATA, false",
		"  6,  6, WORKED,          false",
		"  3,  3, NO_EFFECT_SHOWN, true",
		"  0,  0, NO_EFFECT_SHOWN, false",
		" -3, -3, WORSE,           false",
		// intervals without an end
		"  6,  Infinity, WORKED,          false",
		" -9,  Infinity, NOT_ENOUGH_DATA, false",
		" -Infinity, -1, WORSE,           false"
	})
	void decidesByWhereTheIntervalLies(double low, double high, Outcome outcome, boolean tooSmall) {
		var expected = new Decided(outcome, tooSmall);

		assertEquals(expected, VerdictRule.decide(effect(low, high), Direction.UP, 5));
		assertEquals(expected, VerdictRule.decide(effect(-high, -low), Direction.DOWN, 5));
	}

	/** The rule in the words of the plan, asked of many points of the interval instead of its ends. */
	@Test
	void saysOfEveryIntervalWhatHoldsForAllValuesInIt() {
		var random = new SplittableRandom(20260105);
		for (var turn = 0; turn < 20_000; turn++) {
			var one = random.nextInt(-12, 13);
			var other = random.nextInt(-12, 13);
			var effect = effect(Math.min(one, other), Math.max(one, other));
			var least = random.nextInt(1, 8) * (random.nextBoolean() ? 1 : -1);

			assertEquals(inWords(effect, least), VerdictRule.decide(effect, least < 0 ? Direction.DOWN : Direction.UP, Math.abs(least)),
					effect + " asked for " + least);
		}
	}

	private static Decided inWords(Effect effect, int least) {
		var good = Math.signum(least);
		var worked = true;
		var worse = true;
		var tooSmall = true;
		var shownSome = true;
		for (var value = (int) effect.low(); value <= effect.high(); value++) {
			worked &= value * good > Math.abs(least);
			worse &= value * good < 0;
			tooSmall &= value * good < Math.abs(least);
			shownSome &= value != 0;
		}
		if (worked || worse) {
			return new Decided(worked ? WORKED : WORSE, false);
		}
		return tooSmall ? new Decided(NO_EFFECT_SHOWN, shownSome) : new Decided(NOT_ENOUGH_DATA, false);
	}

	private static Effect effect(double low, double high) {
		return new Effect(Double.isFinite(low) ? low : high, low, high, 100);
	}
}
