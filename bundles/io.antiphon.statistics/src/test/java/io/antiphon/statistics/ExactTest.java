package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Exact.Fisher;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExactTest {

	private static final double LEVEL = 0.95;

	/** R's uniroot stops at .Machine$double.eps^0.25. */
	private static final double TOLERANCE_OF_UNIROOT = 1.2207e-4;

	@Test
	void fishersPValueAgreesWithR() {
		Fisher test = Exact.fisher(18, 82, 31, 74, LEVEL);

		Expected.agrees(Expected.group("two_proportions", "fisher_18_82_31_74", "p"), test.pValue());
	}

	@Test
	void oddsRatioAgreesWithRAsFarAsRsRootFinderGoes() {
		JsonNode expected = Expected.group("two_proportions", "fisher_18_82_31_74");

		Estimate odds = Exact.fisher(18, 82, 31, 74, LEVEL).oddsRatio();

		assertEquals(expected.get("odds").doubleValue(), odds.value(), TOLERANCE_OF_UNIROOT);
		assertEquals(expected.get("ci").get(0).doubleValue(), odds.interval().low(), TOLERANCE_OF_UNIROOT);
		assertEquals(expected.get("ci").get(1).doubleValue(), odds.interval().high(), TOLERANCE_OF_UNIROOT);
	}

	@Test
	void clopperPearsonAgreesWithR() {
		for (JsonNode one : Expected.group("wilson")) {
			Estimate share = Exact.proportion(one.get("s").longValue(), one.get("n").longValue(), LEVEL);

			Expected.agrees(one.get("clopper_pearson"), share.interval());
		}
	}

	@ParameterizedTest
	@CsvSource({"ratings, ratings.csv, rating", "hours, hours.csv, hours"})
	void exactMannWhitneyAgreesWithR(String group, String file, String column) {
		double[] after = SharedData.column(file, column, "period", "after");
		double[] before = SharedData.column(file, column, "period", "before");

		double p = Exact.mannWhitney(after, before);

		Expected.agrees(Expected.group("mann_whitney", group, "p_exact_coin"), p);
		assertEquals(p, Exact.mannWhitney(before, after));
	}

	@Test
	void exactMannWhitneyCountsTheDealsByHand() {
		assertEquals(2 / 20.0, Exact.mannWhitney(new double[] {1, 2, 3}, new double[] {4, 5, 6}), 1e-15);
		assertEquals(1 / 3.0, Exact.mannWhitney(new double[] {2}, new double[] {1, 1}), 1e-15); // ranks 1.5, 1.5, 3 about 2
	}

	@Test
	void ladyTastingTeaIsJudgedAsByFisher() {
		Fisher tea = Exact.fisher(3, 1, 1, 3, LEVEL);

		assertEquals(34 / 70.0, tea.pValue(), 1e-14);
		assertEquals(1, Exact.fisher(2, 2, 2, 2, LEVEL).pValue(), 1e-14);
	}

	@Test
	void oddsRatioSolvesItsOwnEquationByHand() {
		Estimate odds = Exact.fisher(1, 1, 1, 1, LEVEL).oddsRatio(); // weights 1 : 4ω : ω²

		double low = odds.interval().low();
		double high = odds.interval().high();

		assertEquals(1, odds.value(), 1e-12);
		assertEquals(0.025, (4 * low + low * low) / (1 + 4 * low + low * low), 1e-13);
		assertEquals(0.025, (1 + 4 * high) / (1 + 4 * high + high * high), 1e-13);
	}

	@Test
	void oddsRatioHoldsWhereTheFirstCellCannotBeEmpty() {
		Estimate odds = Exact.fisher(8, 2, 3, 1, LEVEL).oddsRatio();

		double mean = 0; // weights C(10, k) C(4, 11 − k) ωᵏ for k from 7 to 10
		double total = 0;
		for (int k = 7; k <= 10; k++) {
			double weight = CombinatoricsUtils.binomialCoefficientDouble(10, k)
					* CombinatoricsUtils.binomialCoefficientDouble(4, 11 - k) * Math.pow(odds.value(), k);
			mean += k * weight;
			total += weight;
		}

		assertEquals(8, mean / total, 1e-12);
		assertTrue(odds.interval().contains(1));
	}

	@Test
	void exchangingTheRowsInvertsTheOddsRatio() {
		Estimate forth = Exact.fisher(18, 82, 31, 74, LEVEL).oddsRatio();
		Estimate back = Exact.fisher(31, 74, 18, 82, LEVEL).oddsRatio();

		assertEquals(1, forth.value() * back.value(), 1e-12);
		assertEquals(1, forth.interval().low() * back.interval().high(), 1e-12);
	}

	@Test
	void emptyCellLeavesOneSideOpen() {
		Estimate none = Exact.fisher(0, 10, 5, 5, LEVEL).oddsRatio();
		Estimate all = Exact.fisher(10, 0, 5, 5, LEVEL).oddsRatio();

		assertEquals(0, none.value());
		assertEquals(0, none.interval().low());
		assertTrue(none.interval().high() < 1);
		assertEquals(Double.POSITIVE_INFINITY, all.value());
		assertEquals(Double.POSITIVE_INFINITY, all.interval().high());
	}

	@Test
	void largeTablesKeepTheirDigits() {
		Estimate odds = Exact.fisher(180_000, 820_000, 310_000, 740_000, LEVEL).oddsRatio();

		assertEquals(180_000.0 * 740_000 / (820_000.0 * 310_000), odds.value(), 1e-6);
		assertTrue(odds.interval().contains(odds.value()));
	}

	@Test
	void exactIntervalCoversAtLeastItsLevel() {
		int n = 20;
		for (double share = 0.02; share < 1; share += 0.02) {
			double covered = 0;
			for (int s = 0; s <= n; s++) {
				double chance = BinomialDistribution.of(n, share).probability(s);
				covered += Exact.proportion(s, n, LEVEL).interval().contains(share) ? chance : 0;
			}

			assertTrue(covered >= LEVEL, "at " + share + ": " + covered);
		}
	}

	@Test
	void refusesWhatHasNoExactAnswer() {
		assertThrows(IllegalArgumentException.class, () -> Exact.fisher(0, 0, 1, 2, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Exact.fisher(0, 1, 0, 2, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Exact.fisher(-1, 1, 1, 2, LEVEL));
		assertThrows(ArithmeticException.class, () -> Exact.fisher(Integer.MAX_VALUE, 1, 1, 2, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Exact.proportion(1, 0, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Exact.mannWhitney(new double[201], new double[] {1}));
		assertThrows(IllegalArgumentException.class, () -> Exact.mannWhitney(new double[] {1}, new double[] {1}));
	}

	/** Fisher's lady who tastes which went in first, The Design of Experiments (1935) § 5–11: 4 of 8 cups. */
	@Test
	void tailsAreThoseOfFishersTea() {
		assertEquals(1.0 / 70, Exact.atLeast(4, 4, 4, 8), 1e-12);
		assertEquals(17.0 / 70, Exact.atLeast(3, 4, 4, 8), 1e-12);
		assertEquals(1, Exact.atLeast(0, 4, 4, 8), 1e-12);
		assertEquals(53.0 / 70, Exact.atMost(2, 4, 4, 8), 1e-12);
		assertEquals(1.0 / 70, Exact.atMost(0, 4, 4, 8), 1e-12);
	}

	@Test
	void tailsRefuseWhatCannotBeDealt() {
		assertThrows(IllegalArgumentException.class, () -> Exact.atLeast(5, 4, 8, 9));
		assertThrows(IllegalArgumentException.class, () -> Exact.atMost(1, 10, 4, 9));
	}
}
