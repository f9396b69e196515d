package io.antiphon.statistics.interrupted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShiftsTest {

	@Test
	void onlyTheTruePlaceOfACleanStepDiffersSoMuch() {
		assertEquals(0.1, Shifts.share(new double[] {1, 1.1, 1, 0.9, 1, 1, 5, 5.1, 5, 4.9}, 6), 1e-12);
		assertEquals(1, Shifts.share(new double[] {2, 2, 2, 2}, 2), 1e-12);
	}

	@Test
	void doesNotHangOnHowGreatValuesAre() {
		double[] far = {1e15 + 3, 1e15 + 1, 1e15 + 2, 1e15 + 3, 1e15 + 40, 1e15 + 41};

		assertEquals(1 / 6.0, Shifts.share(far, 4), 1e-12);
	}

	/** By hand: blocks of two of 3, 1, 2, 6 that begin at 2, 6, 3, 1: means 4 | 2, 4.5 | 1.5, 2 | 4, 1.5 | 4.5. */
	@Test
	void countsEveryShiftThatDiffersAtLeastAsMuch() {
		assertEquals(1, Shifts.share(new double[] {3, 1, 2, 6}, 2), 1e-12);
		assertEquals(0.5, Shifts.share(new double[] {1, 2, 6, 3}, 2), 1e-12);
	}

	@Test
	void isUniformWhereNothingHappens() {
		var random = new SplittableRandom(1);
		int small = 0;
		for (int run = 0; run < 1_000; run++) {
			var values = IntStream.range(0, 20).mapToDouble(i -> random.nextGaussian()).toArray();
			small += Shifts.share(values, 12) <= 0.1 ? 1 : 0;
		}
		assertTrue(small >= 70 && small <= 130, "small: " + small);
	}

	@Test
	void refusesWhatHasNoBeforeOrAfter() {
		assertThrows(IllegalArgumentException.class, () -> Shifts.share(new double[] {1, 2}, 0));
		assertThrows(IllegalArgumentException.class, () -> Shifts.share(new double[] {1, 2}, 2));
	}
}
