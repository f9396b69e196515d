package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.charts.rules.Rule;
import io.antiphon.statistics.charts.rules.Signal;
import org.junit.jupiter.api.Test;

final class EstimateTest {

	@Test
	void intervalHoldsItsEndsAndNothingBeyond() {
		var interval = new Interval(-1, 2, 0.95);

		assertTrue(interval.contains(-1) && interval.contains(2) && interval.contains(0));
		assertFalse(interval.contains(2.0000001) || interval.contains(Double.NaN));
		assertEquals(3, interval.width());
	}

	@Test
	void intervalMayBeOpenOnASide() {
		assertTrue(new Interval(0, Double.POSITIVE_INFINITY, 0.9).contains(1e300));
	}

	@Test
	void cutIntervalStaysOnTheScale() {
		assertEquals(new Interval(-100, 20, 0.9), new Interval(-140, 20, 0.9).within(-100, 100));
		assertEquals(new Interval(100, 100, 0.9), new Interval(101, 140, 0.9).within(-100, 100));
	}

	@Test
	void nothingImpossibleIsAnInterval() {
		assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1, 0.95));
		assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1, 0.95));
		assertThrows(IllegalArgumentException.class, () -> new Interval(0, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Interval(0, 1, 0));
	}

	@Test
	void estimateNamesItsMethodAndRestsOnSomething() {
		var interval = new Interval(0, 1, 0.95);

		assertThrows(IllegalArgumentException.class, () -> new Estimate(0.5, interval, 0, "wilson"));
		assertThrows(IllegalArgumentException.class, () -> new Estimate(0.5, interval, 9, " "));
		assertThrows(IllegalArgumentException.class, () -> new Estimate(Double.NaN, interval, 9, "wilson"));
	}

	@Test
	void significanceHasAProbability() {
		assertThrows(IllegalArgumentException.class, () -> new Significance(1, 1, 1.5, "chi-squared"));
		assertThrows(IllegalArgumentException.class, () -> new Significance(-1, 1, 0.5, "chi-squared"));
		assertThrows(IllegalArgumentException.class, () -> new Significance(1, 0, 0.5, "chi-squared"));
		assertThrows(IllegalArgumentException.class, () -> new Signal(Rule.NELSON_1, -1));
	}
}
