package io.antiphon.evaluation.internal.methods;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Measurement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a difference of shares misleads. The true effect is just the least one worth having, where "worked" is wrong and
 * hardest to avoid; 6 weeks before, 8 after, seeded. The limits leave room for the error of 4,000 draws (0.25 % per side).
 */
class CountDifferenceErrorTest {

	private static final int DRAWS = 4_000;
	private static final double BEFORE = 0.40;
	private static final double LEAST = -0.05;

	@ParameterizedTest
	@ValueSource(doubles = {0, 0.02, 0.05})
	void saysWorkedByMistakeInAtMostOneOfFortyAlsoWhereWeeksAreUnlikeEachOther(double rho) {
		var weeks = new UnevenWeeks(20260105, rho);
		int worked = 0;
		int covered = 0;
		for (var draw = 0; draw < DRAWS; draw++) {
			var effect = CountDifference.shares()
					.compare(Series.question(weeks.series(6, BEFORE), weeks.series(8, BEFORE + LEAST), 0.05))
					.effect();
			worked += effect.high() < LEAST ? 1 : 0;
			covered += effect.low() <= LEAST && LEAST <= effect.high() ? 1 : 0;
		}

		assertTrue(worked <= 0.0325 * DRAWS, "worked by mistake: " + worked);
		assertTrue(covered >= 0.94 * DRAWS, "covered: " + covered);
	}

	/** What the test above is there for: the interval for independent customers misleads nearly six times as often as it says. */
	@Test
	void wouldMisleadOftenIfWeeksWereTakenForAlike() {
		var weeks = new UnevenWeeks(20260105, 0.05);
		int worked = 0;
		for (var draw = 0; draw < DRAWS; draw++) {
			var before = total(weeks.series(6, BEFORE));
			var after = total(weeks.series(8, BEFORE + LEAST));
			var high = Textbook.newcombe(after[0], after[1], before[0], before[1], 0.95).high();
			worked += high < LEAST ? 1 : 0;
		}

		assertTrue(worked >= 0.10 * DRAWS, "worked by mistake: " + worked);
	}

	private static long[] total(List<Measurement> series) {
		double hits = 0;
		double n = 0;
		for (var week : series) {
			hits += week.value() * week.n();
			n += week.n();
		}
		return new long[] {Math.round(hits), Math.round(n)};
	}
}
