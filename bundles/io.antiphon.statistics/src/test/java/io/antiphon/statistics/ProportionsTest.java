package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProportionsTest {

	private static final double LEVEL = 0.95;

	@Test
	void wilsonAgreesWithR() {
		for (JsonNode one : Expected.group("wilson")) {
			Estimate share = Proportions.wilson(one.get("s").longValue(), one.get("n").longValue(), LEVEL);

			Expected.agrees(one.get("wilson"), share.interval());
		}
	}

	@Test
	void continuityCorrectedWilsonAgreesWithR() {
		for (JsonNode one : Expected.group("wilson")) {
			Estimate share = Proportions.wilsonContinuityCorrected(one.get("s").longValue(), one.get("n").longValue(), LEVEL);

			Expected.agrees(one.get("wilson_cc"), share.interval());
		}
	}

	@Test
	void newcombesDifferenceAgreesWithR() {
		JsonNode expected = Expected.group("two_proportions");
		long[] s = Expected.counts(expected.get("x"));
		long[] n = Expected.counts(expected.get("n"));

		Estimate difference = Proportions.difference(s[0], n[0], s[1], n[1], LEVEL);

		Expected.agrees(expected.get("newcombe_wilson_ci"), difference.interval());
		assertEquals((double) s[0] / n[0] - (double) s[1] / n[1], difference.value(), 1e-15);
		assertEquals(n[0] + n[1], difference.n());
	}

	@Test
	void newcombesDifferenceAgreesWithHisOwnTable() {
		Estimate difference = Proportions.difference(56, 70, 48, 80, LEVEL); // table II of the paper, method 10, example (a)

		assertEquals(0.0524, difference.interval().low(), 5e-5);
		assertEquals(0.3339, difference.interval().high(), 5e-5);
	}

	@Test
	void chiSquaredTestsAgreeWithR() {
		JsonNode expected = Expected.group("two_proportions");
		long[] s = Expected.counts(expected.get("x"));
		long[] n = Expected.counts(expected.get("n"));

		Significance plain = Proportions.chiSquared(s[0], n[0], s[1], n[1]);
		Significance corrected = Proportions.chiSquaredCorrected(s[0], n[0], s[1], n[1]);

		Expected.agrees(expected.get("chisq"), plain.statistic());
		Expected.agrees(expected.get("p"), plain.pValue());
		Expected.agrees(expected.get("p_cc"), corrected.pValue());
	}

	@Test
	void correctionNeverOvershootsTheDifference() {
		Significance equal = Proportions.chiSquaredCorrected(5, 10, 5, 10);

		assertEquals(0, equal.statistic());
		assertEquals(1, equal.pValue());
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.01, 0.5, 0.8, 0.95, 0.999})
	void shareAlwaysLiesInItsIntervalsAndTheseBetweenNoneAndAll(double level) {
		for (int n = 1; n <= 40; n++) {
			for (int s = 0; s <= n; s++) {
				Estimate plain = Proportions.wilson(s, n, level);
				Estimate corrected = Proportions.wilsonContinuityCorrected(s, n, level);

				assertTrue(plain.interval().contains(plain.value()));
				assertTrue(corrected.interval().low() <= plain.interval().low());
				assertTrue(corrected.interval().high() >= plain.interval().high());
				assertTrue(corrected.interval().low() >= 0 && corrected.interval().high() <= 1);
			}
		}
	}

	@Test
	void countingFailuresInsteadMirrorsTheInterval() {
		Interval successes = Proportions.wilson(7, 31, LEVEL).interval();
		Interval failures = Proportions.wilson(24, 31, LEVEL).interval();

		assertEquals(1 - successes.high(), failures.low(), 1e-15);
		assertEquals(1 - successes.low(), failures.high(), 1e-15);
	}

	@Test
	void intervalNarrowsWithMoreObservationsAndWidensWithTheLevel() {
		for (int n = 10; n < 10_000_000; n *= 10) {
			double width = Proportions.wilson(3L * n / 10, n, LEVEL).interval().width();

			assertTrue(Proportions.wilson(3L * n, 10L * n, LEVEL).interval().width() < width);
			assertTrue(Proportions.wilson(3L * n / 10, n, 0.99).interval().width() > width);
		}
	}

	@Test
	void swappingTheSamplesTurnsTheDifferenceRound() {
		Estimate forth = Proportions.difference(9, 10, 3, 10, LEVEL);
		Estimate back = Proportions.difference(3, 10, 9, 10, LEVEL);

		assertEquals(-forth.value(), back.value());
		assertEquals(-forth.interval().low(), back.interval().high());
		assertEquals(-forth.interval().high(), back.interval().low());
	}

	@Test
	void differenceStaysBetweenMinusOneAndOne() {
		Interval widest = Proportions.difference(1, 1, 0, 1, 0.999).interval();
		Interval none = Proportions.difference(0, 10, 0, 10, LEVEL).interval();

		assertEquals(1, widest.high(), 1e-15);
		assertTrue(widest.low() >= -1);
		assertTrue(none.contains(0) && none.width() > 0.5);
	}

	@Test
	void refusesWhatIsNoShare() {
		assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(0, 0, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(11, 10, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(-1, 10, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(1, 10, 95));
		assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(1, 10, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> Proportions.difference(1, 10, 0, 0, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Proportions.chiSquared(0, 10, 0, 20));
	}

	/** Fleiss, Statistical Methods for Rates and Proportions (1981) 139: smokers of four groups; R's prop.test has X-squared = 12.600 on 3. */
	@Test
	void dispersionIsPearsonsStatisticOverItsDegreesOfFreedom() {
		long[] smokers = {83, 90, 129, 70};
		long[] patients = {86, 93, 136, 82};

		assertEquals(12.600 / 3, Proportions.dispersion(smokers, patients), 2e-4);
		assertEquals(0, Proportions.dispersion(new long[] {2, 4}, new long[] {10, 20}), 1e-12);
		assertEquals(1, Proportions.dispersion(new long[] {0, 0}, new long[] {10, 20}));
		assertEquals(1, Proportions.dispersion(new long[] {3}, new long[] {10}));
	}
}
