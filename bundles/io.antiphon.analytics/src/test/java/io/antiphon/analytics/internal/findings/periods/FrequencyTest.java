package io.antiphon.analytics.internal.findings.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.Exact;
import org.junit.jupiter.api.Test;

class FrequencyTest {

	@Test
	void risesAndFallsByFishersExactTest() {
		var frequency = new Frequency(new int[] {10, 2, 1, 2}, new int[] {100, 100, 100, 100});

		assertEquals(Exact.atLeast(10, 100, 15, 400), frequency.rise(), 1e-15);
		assertEquals(Exact.atMost(10, 100, 15, 400), frequency.fall(), 1e-15);
		assertEquals(0.1, frequency.share().value(), 1e-12);
		assertEquals(5.0 / 300, frequency.former().value(), 1e-12);
	}

	@Test
	void isLessSureWhereItWentUpAndDownBefore() {
		var steady = new Frequency(new int[] {40, 10, 10, 10, 10}, new int[] {500, 500, 500, 500, 500});
		var uneven = new Frequency(new int[] {40, 0, 38, 1, 1}, new int[] {500, 500, 500, 500, 500});

		assertTrue(steady.rise() < 1e-8, "" + steady.rise());
		assertTrue(uneven.rise() > 0.01, "" + uneven.rise());
	}

	@Test
	void saysNothingWhereNothingIsHeard() {
		assertEquals(1, new Frequency(new int[] {0, 5}, new int[] {0, 50}).fall());
		assertEquals(1, new Frequency(new int[] {5, 0}, new int[] {50, 0}).rise());
		assertEquals(1, new Frequency(new int[] {0, 0}, new int[] {50, 50}).rise());
	}

	@Test
	void countsThePeriodsInWhichAnythingIsHeard() {
		var frequency = new Frequency(new int[] {1, 2, 0, 0, 4}, new int[] {9, 9, 9, 0, 9});

		assertEquals(3, frequency.periods());
		assertEquals(2.0 / 3, frequency.steadiness(), 1e-12);
	}

	@Test
	void refusesMoreThanIsHeard() {
		assertThrows(IllegalArgumentException.class, () -> new Frequency(new int[] {2}, new int[] {1}));
	}
}
