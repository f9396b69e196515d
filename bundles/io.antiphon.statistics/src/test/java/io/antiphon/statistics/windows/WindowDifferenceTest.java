package io.antiphon.statistics.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.Means;
import io.antiphon.statistics.Proportions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WindowDifferenceTest {

	private static final double LEVEL = 0.95;

	@Test
	void isNewcombesIntervalWherePeriodsAreEven() {
		var before = window(50, 0.4, 0.4, 0.4, 0.4);
		var after = window(50, 0.2, 0.2, 0.2, 0.2);

		var difference = WindowDifference.shares(before, after, LEVEL);

		var newcombe = Proportions.difference(40, 200, 80, 200, LEVEL);
		assertEquals(newcombe.value(), difference.value(), 1e-12);
		assertEquals(newcombe.interval().low(), difference.interval().low(), 1e-12);
		assertEquals(newcombe.interval().high(), difference.interval().high(), 1e-12);
		assertTrue(difference.scatter().even());
	}

	@Test
	void isWelchsIntervalOfPeriodsWithOneN() {
		double[] before = {4.1, 5.2, 3.9, 4.4};
		double[] after = {3.1, 3.3, 2.2, 3.9, 3.0};

		var difference = WindowDifference.means(window(10, before), window(10, after), LEVEL);

		var welch = Means.difference(after, before, LEVEL);
		assertEquals(welch.value(), difference.value(), 1e-12);
		assertEquals(welch.interval().low(), difference.interval().low(), 1e-12);
		assertEquals(welch.interval().high(), difference.interval().high(), 1e-12);
	}

	@Test
	void widensRatesWhereTheirPeriodsScatterMoreThanPoissonCounts() {
		var even = WindowDifference.rates(window(1_000, .040, .041, .039, .040), window(1_000, .030, .029, .031, .030), LEVEL);
		var wild = WindowDifference.rates(window(1_000, .010, .070, .020, .060), window(1_000, .005, .055, .045, .015), LEVEL);

		assertTrue(even.interval().high() < 0 && wild.interval().high() > 0);
		assertTrue(even.scatter().even());
		assertFalse(wild.scatter().even());
	}

	@Test
	void isUnboundedForSinglePeriods() {
		var one = window(200, 0.4);
		var other = window(300, 0.2);

		assertEquals(Double.POSITIVE_INFINITY, WindowDifference.shares(one, other, LEVEL).interval().width());
		assertEquals(Double.POSITIVE_INFINITY, WindowDifference.means(one, other, LEVEL).interval().width());
	}

	@Test
	void refusesPeriodsWithoutObservations() {
		assertThrows(IllegalArgumentException.class, () -> window(0, 0.4));
		assertThrows(IllegalArgumentException.class, () -> window(1));
		assertThrows(IllegalArgumentException.class, () -> window(1, Double.NaN));
	}

	private static WindowRatio window(double n, double... values) {
		var sizes = new double[values.length];
		Arrays.fill(sizes, n);
		return WindowRatio.of(values, sizes);
	}
}
