package io.antiphon.statistics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.Means;
import io.antiphon.statistics.NistFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AutocorrelationTest {

	/**
	 * NIST's series NumAcc2 to NumAcc4 by the rule that makes them: an origin, then 500 times 0.1 below and 0.1 above it, of mean
	 * origin, deviation 0.1 and first autocorrelation −0.999. The last column: the digits left when the data are doubles.
	 */
	@ParameterizedTest
	@CsvSource({"1.2, 14.2", "1000000.2, 9.4", "10000000.2, 8.2"})
	void meanDeviationAndAutocorrelationAgreeWithNistsNumericalAccuracySeries(BigDecimal origin, double digits) {
		BigDecimal step = new BigDecimal("0.1");
		double[] series = IntStream.rangeClosed(0, 1000)
				.mapToObj(i -> i == 0 ? origin : i % 2 == 1 ? origin.subtract(step) : origin.add(step))
				.mapToDouble(BigDecimal::doubleValue)
				.toArray();

		assertTrue(NistFile.digits(Means.mean(series), origin) >= 14.9);
		assertTrue(NistFile.digits(Math.sqrt(Means.variance(series)), step) >= digits);
		assertTrue(NistFile.digits(Autocorrelation.at(series, 1), new BigDecimal("-0.999")) >= digits);
	}

	@Test
	void isOneAtNoDistanceAndNearMinusOneForASaw() {
		double[] saw = IntStream.range(0, 100).mapToDouble(i -> i % 2).toArray();

		assertEquals(1, Autocorrelation.at(saw, 0), 1e-15);
		assertEquals(-0.99, Autocorrelation.at(saw, 1), 1e-12);
		assertEquals(0.98, Autocorrelation.at(saw, 2), 1e-12);
	}

	@Test
	void doesNotLoseItsDigitsFarFromNought() {
		double[] near = {1, 2, 4, 3, 1, 5, 2};
		double[] far = Arrays.stream(near).map(value -> value + 0x1p40).toArray();

		assertEquals(Autocorrelation.at(near, 1), Autocorrelation.at(far, 1), 1e-3);
	}

	@Test
	void durbinWatsonCountsStepsByHand() {
		assertEquals((9 + 1 + 4) / 6.0, Autocorrelation.durbinWatson(new double[] {1, -2, -1, 1}) * 7 / 6, 1e-15);
		assertEquals(0, Autocorrelation.durbinWatson(new double[] {2, 2, 2}));
	}

	@Test
	void ljungBoxRejectsIndependentValuesAboutAsOftenAsItShould() {
		var random = new SplittableRandom(6);
		int rejected = 0;
		for (int run = 0; run < 2_000; run++) {
			rejected += Autocorrelation.ljungBox(random.doubles(100).toArray(), 5).pValue() < 0.05 ? 1 : 0;
		}

		assertEquals(0.05, rejected / 2_000.0, 0.015);
	}

	@Test
	void ljungBoxFindsARandomWalk() {
		double[] walk = new SplittableRandom(6).doubles(100, -1, 1).toArray();
		Arrays.parallelPrefix(walk, Double::sum);

		assertTrue(Autocorrelation.ljungBox(walk, 5).pValue() < 1e-10);
	}

	@Test
	void refusesWhatCannotGoTogether() {
		assertThrows(IllegalArgumentException.class, () -> Autocorrelation.at(new double[] {3, 3, 3}, 1));
		assertThrows(IllegalArgumentException.class, () -> Autocorrelation.at(new double[] {3, 4}, 2));
		assertThrows(IllegalArgumentException.class, () -> Autocorrelation.at(new double[] {3, 4}, -1));
		assertThrows(IllegalArgumentException.class, () -> Autocorrelation.ljungBox(new double[] {3, 4}, 0));
		assertThrows(IllegalArgumentException.class, () -> Autocorrelation.durbinWatson(new double[] {0, 0}));
	}
}
