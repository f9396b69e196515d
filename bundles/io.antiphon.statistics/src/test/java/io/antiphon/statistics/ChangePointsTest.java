package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

	@Test
	void findsWhereAShareBecomesAnother() {
		var n = new long[20];
		Arrays.fill(n, 100);
		var successes = new long[20];
		for (var index = 0; index < 20; index++) {
			successes[index] = (index < 12 ? 20 : 35) + index % 3;
		}

		assertEquals(List.of(12), ChangePoints.ofShares(successes, n, 0.95));
	}

	@Test
	void findsSeveralAndSpansOfFew() {
		var n = new long[24];
		Arrays.fill(n, 200);
		var successes = new long[24];
		for (var index = 0; index < 24; index++) {
			successes[index] = (index < 8 ? 20 : index < 16 ? 80 : 40) + index % 2;
		}

		assertEquals(List.of(8, 16), ChangePoints.ofShares(successes, n, 0.95));
	}

	@Test
	void seesNothingWhereNothingChanges() {
		var n = new long[] {50, 50, 50, 50, 50, 50};

		assertEquals(List.of(), ChangePoints.ofShares(new long[6], n, 0.95));
		assertEquals(List.of(), ChangePoints.ofShares(n, n, 0.95));
		assertEquals(List.of(), ChangePoints.ofShares(new long[] {10, 12, 9, 11, 10, 10}, n, 0.95));
	}

	@Test
	void saysNothingOfTooFewPeriodsOrOfNone() {
		assertEquals(List.of(), ChangePoints.ofShares(new long[0], new long[0], 0.95));
		assertEquals(List.of(), ChangePoints.ofShares(new long[] {0, 0, 50}, new long[] {50, 50, 50}, 0.95));
		assertEquals(List.of(), ChangePoints.ofShares(new long[8], new long[8], 0.95));
	}

	@Test
	void isNotTakenInByPeriodsThatVaryMoreThanChance() {
		var random = new Random(5);
		var alarms = 0;
		for (var run = 0; run < 200; run++) {
			var n = new long[16];
			var successes = new long[16];
			for (var index = 0; index < 16; index++) {
				n[index] = 150 + random.nextInt(100);
				var share = Math.clamp(0.2 + 0.08 * random.nextGaussian(), 0.01, 0.9); // each period has a share of its own
				for (var one = 0; one < n[index]; one++) {
					successes[index] += random.nextDouble() < share ? 1 : 0;
				}
			}
			alarms += ChangePoints.ofShares(successes, n, 0.95).isEmpty() ? 0 : 1;
		}

		assertTrue(alarms <= 20, alarms + " of 200"); // 5 % and three of its standard errors
	}

	@Test
	void refusesWhatIsNoShare() {
		assertThrows(IllegalArgumentException.class, () -> ChangePoints.ofShares(new long[] {2}, new long[] {1}, 0.95));
		assertThrows(IllegalArgumentException.class, () -> ChangePoints.ofShares(new long[] {-1}, new long[] {1}, 0.95));
		assertThrows(IllegalArgumentException.class, () -> ChangePoints.ofShares(new long[1], new long[2], 0.95));
		assertThrows(IllegalArgumentException.class, () -> ChangePoints.ofShares(new long[1], new long[1], 1));
	}
}
