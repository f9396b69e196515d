package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Ranks.MannWhitney;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RanksTest {

	private static final double LEVEL = 0.95;

	@ParameterizedTest
	@CsvSource({"ratings, ratings.csv, rating", "hours, hours.csv, hours"})
	void mannWhitneyAgreesWithR(String group, String file, String column) {
		JsonNode expected = Expected.group("mann_whitney", group);

		MannWhitney test = Ranks.mannWhitney(
				SharedData.column(file, column, "period", "after"), SharedData.column(file, column, "period", "before"), LEVEL);

		Expected.agrees(expected.get("U"), test.u());
		Expected.agrees(expected.get("sigma_ties"), test.sigma());
		Expected.agrees(expected.get("p_cc"), test.pValue());
		Expected.agrees(expected.get("p_nocc"), test.pValueUncorrected());
		Expected.agrees(expected.get("hodges_lehmann_median_of_differences"), test.shift().value());
		Expected.agrees(expected.get("hl_ci_order_statistics").get("lo"), test.shift().interval().low());
		Expected.agrees(expected.get("hl_ci_order_statistics").get("hi"), test.shift().interval().high());
		Expected.agrees(expected.get("cliffs_delta"), test.cliffsDelta());
		Expected.agrees(expected.get("A12"), test.superiority());
		assertEquals("hodges-lehmann", test.shift().method());
	}

	@Test
	void kruskalWallisAgreesWithR() {
		JsonNode expected = Expected.group("kruskal");
		double[] before = SharedData.column("ratings.csv", "rating", "period", "before");
		double[] after = SharedData.column("ratings.csv", "rating", "period", "after");

		Significance test = Ranks.kruskalWallis(before, after, Arrays.stream(before).map(v -> Math.rint(v / 1.5)).toArray());

		Expected.agrees(expected.get("H"), test.statistic());
		Expected.agrees(expected.get("df"), test.degreesOfFreedom());
		Expected.agrees(expected.get("p"), test.pValue());
	}

	@Test
	void kruskalWallisOfTwoSamplesIsMannWhitneyWithoutCorrection() {
		double[] first = {1, 2, 2, 5, 9};
		double[] second = {2, 6, 7, 7};

		Significance both = Ranks.kruskalWallis(first, second);

		assertEquals(Ranks.mannWhitney(first, second, LEVEL).pValueUncorrected(), both.pValue(), 1e-12);
	}

	@Test
	void swappingTheSamplesTurnsTheShiftRound() {
		double[] first = {1, 2, 2, 5, 9, 11};
		double[] second = {2, 6, 7, 7, 8};

		MannWhitney forth = Ranks.mannWhitney(first, second, LEVEL);
		MannWhitney back = Ranks.mannWhitney(second, first, LEVEL);

		assertEquals(30 - forth.u(), back.u());
		assertEquals(forth.pValue(), back.pValue(), 1e-15);
		assertEquals(-forth.shift().value(), back.shift().value());
		assertEquals(-forth.shift().interval().low(), back.shift().interval().high());
		assertEquals(-forth.cliffsDelta(), back.cliffsDelta(), 1e-15);
	}

	@Test
	void shiftIsFoundWhereEverythingMovesByAsMuch() {
		double[] before = new SplittableRandom(7).doubles(200, 0, 10).toArray();
		double[] after = Arrays.stream(before).map(value -> value + 3).toArray();

		Estimate shift = Ranks.mannWhitney(after, before, LEVEL).shift();

		assertEquals(3, shift.value(), 1e-12);
		assertTrue(shift.interval().contains(3));
		assertTrue(shift.interval().width() < 2);
	}

	@Test
	void saysWhereSamplesAreTooSmallForTheLevel() {
		MannWhitney tiny = Ranks.mannWhitney(new double[] {1, 2}, new double[] {5, 9}, LEVEL);

		assertEquals("hodges-lehmann-widest", tiny.shift().method());
		assertEquals(new Interval(-8, -3, LEVEL), tiny.shift().interval());
	}

	@Test
	void selectsAmongDifferencesAsIfTheyWereListed() {
		var random = new SplittableRandom(42);
		for (int run = 0; run < 200; run++) {
			double[] first = values(random, 1 + random.nextInt(12));
			double[] second = values(random, 1 + random.nextInt(12));
			double[] listed = Arrays.stream(first).flatMap(a -> Arrays.stream(second).map(b -> a - b)).sorted().toArray();

			var differences = new PairwiseDifferences(first, second);

			for (int k = 1; k <= listed.length; k++) {
				assertEquals(listed[k - 1], differences.smallest(k), 0.0);
			}
			assertEquals((listed[(listed.length - 1) / 2] + listed[listed.length / 2]) / 2, differences.median(), 0.0);
		}
	}

	@Test
	void refusesWhatHasNoOrder() {
		double[] alike = {4, 4};

		assertThrows(IllegalArgumentException.class, () -> Ranks.mannWhitney(alike, alike, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Ranks.mannWhitney(alike, new double[] {}, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Ranks.mannWhitney(alike, new double[] {Double.NaN}, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Ranks.kruskalWallis(alike));
	}

	/** Halves with ties, both signs, both noughts and magnitudes far apart. */
	private static double[] values(SplittableRandom random, int n) {
		double scale = Math.pow(10, random.nextInt(-3, 4));
		return random.ints(n, -6, 7).mapToDouble(i -> i == 0 ? -0.0 : i / 2.0 * scale).toArray();
	}
}
