package io.antiphon.statistics.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Expected;
import io.antiphon.statistics.SharedData;
import io.antiphon.statistics.charts.Shewhart.Xmr;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class ShewhartTest {

	private static final Set<NelsonRule> LIMITS_ONLY = Set.of(NelsonRule.BEYOND_LIMITS);

	@Test
	void individualsOverAllPointsAgreeWithR() {
		agrees(Expected.group("xmr", "all_points"), Baseline.all());
	}

	@Test
	void individualsOverABaselineAgreeWithR() {
		agrees(Expected.group("xmr", "baseline_1_20"), Baseline.first(20));
	}

	private static void agrees(JsonNode expected, Baseline baseline) {
		double[] values = SharedData.column("xmr.csv", "csat");

		Xmr xmr = Shewhart.xmr(values, baseline, NelsonRule.all());

		ControlChart individuals = xmr.individuals();
		Expected.agrees(expected.get("center"), individuals.centre());
		Arrays.stream(individuals.sigma()).forEach(sigma -> Expected.agrees(expected.get("sigma"), sigma));
		Arrays.stream(individuals.lower()).forEach(limit -> Expected.agrees(expected.get("lcl"), limit));
		Arrays.stream(individuals.upper()).forEach(limit -> Expected.agrees(expected.get("ucl"), limit));
		Expected.agrees(expected.get("mr_bar"), xmr.ranges().centre());
		Arrays.stream(xmr.ranges().upper()).forEach(limit -> Expected.agrees(expected.get("mr_ucl_exact"), limit));
		assertArrayEquals(values, individuals.values());
		assertEquals(values.length - 1, xmr.ranges().values().length);
		for (NelsonRule rule : NelsonRule.values()) {
			assertArrayEquals(
					Expected.indices(expected.get("nelson").get("r" + rule.number())), individuals.raised(rule), rule::toString);
		}
	}

	@Test
	void roundedFactorsOfPrintedTablesAreTheExactOnes() {
		assertEquals(2.660, 3 / Shewhart.D2, 2e-3);
		assertEquals(3.267, 1 + 3 * Shewhart.D3 / Shewhart.D2, 1e-3);
		assertEquals(1.128, Shewhart.D2, 5e-4);
	}

	@Test
	void sharesAgreeWithR() {
		JsonNode expected = Expected.group("p_chart");

		ControlChart chart = Shewhart.p(
				SharedData.counts("p_u_chart.csv", "dissatisfied"), SharedData.counts("p_u_chart.csv", "n"), Baseline.all(),
				LIMITS_ONLY);

		Expected.agrees(expected.get("pbar"), chart.centre());
		Expected.agrees(expected.get("lcl"), chart.lower());
		Expected.agrees(expected.get("ucl"), chart.upper());
		assertArrayEquals(Expected.indices(expected.get("beyond")), chart.raised(NelsonRule.BEYOND_LIMITS));
		assertEquals(1, chart.dispersion());
	}

	@Test
	void sharesWithLaneysCorrectionAgreeWithR() {
		JsonNode expected = Expected.group("p_chart");

		ControlChart chart = Shewhart.pLaney(
				SharedData.counts("p_u_chart.csv", "dissatisfied"), SharedData.counts("p_u_chart.csv", "n"), Baseline.all(),
				LIMITS_ONLY);

		Expected.agrees(expected.get("laney_sigma_z"), chart.dispersion());
		Expected.agrees(expected.get("laney_lcl"), chart.lower());
		Expected.agrees(expected.get("laney_ucl"), chart.upper());
	}

	@Test
	void ratesAgreeWithR() {
		JsonNode expected = Expected.group("u_chart");

		ControlChart chart = Shewhart.u(
				SharedData.counts("p_u_chart.csv", "complaints"), SharedData.column("p_u_chart.csv", "exposure_kvisits"),
				Baseline.all(), LIMITS_ONLY);

		Expected.agrees(expected.get("ubar"), chart.centre());
		Expected.agrees(expected.get("lcl"), chart.lower());
		Expected.agrees(expected.get("ucl"), chart.upper());
		assertArrayEquals(Expected.indices(expected.get("beyond")), chart.raised(NelsonRule.BEYOND_LIMITS));
	}

	@Test
	void ratesWithLaneysCorrectionAreWidenedBySigmaOfTheirStandardisedSteps() {
		long[] counts = {4, 9, 1, 16};
		double[] exposures = {1, 1, 1, 1}; // mean rate 7.5, sigma √7.5, steps 5, 8, 15

		ControlChart chart = Shewhart.uLaney(counts, exposures, Baseline.all(), LIMITS_ONLY);

		double dispersion = (5 + 8 + 15) / 3.0 / Math.sqrt(7.5) * Math.sqrt(Math.PI) / 2;
		assertEquals(dispersion, chart.dispersion(), 1e-14);
		assertEquals(7.5 + 3 * dispersion * Math.sqrt(7.5), chart.upper()[0], 1e-12);
	}

	@Test
	void laneysCorrectionWithOneSizeIsTheChartOfIndividuals() {
		long[] counts = {40, 55, 38, 61, 47, 52};
		long[] sizes = {100, 100, 100, 100, 100, 100};

		ControlChart laney = Shewhart.pLaney(counts, sizes, Baseline.all(), NelsonRule.all());
		ControlChart individuals = Shewhart.xmr(laney.values(), Baseline.all(), NelsonRule.all()).individuals();

		assertEquals(individuals.centre(), laney.centre(), 1e-15);
		assertArrayEquals(individuals.upper(), laney.upper(), 1e-14);
		assertArrayEquals(individuals.sigma(), laney.sigma(), 1e-14);
	}

	@Test
	void eachPointOfABaselinedShareHasLimitsOfItsOwnSize() {
		ControlChart chart =
				Shewhart.p(new long[] {10, 10, 300}, new long[] {100, 100, 400}, Baseline.first(2), LIMITS_ONLY);

		assertEquals(0.1, chart.centre(), 1e-15);
		assertEquals(0.1 + 3 * 0.3 / 20, chart.upper()[2], 1e-15);
		assertEquals(0.03, chart.sigma()[0], 1e-15);
		assertEquals(List.of(new Signal(NelsonRule.BEYOND_LIMITS, 2)), chart.signals());
	}

	@Test
	void overdispersedSharesCryWolfWithoutLaneysCorrectionAndSeldomWithIt() {
		var random = new SplittableRandom(1);
		long[] sizes = random.longs(2_000, 5_000, 20_000).toArray();
		long[] counts = Arrays.stream(sizes)
				.map(n -> Math.round(n * NormalDistribution.of(0.2, 0.02).inverseCumulativeProbability(random.nextDouble())))
				.toArray();

		int plain = Shewhart.p(counts, sizes, Baseline.all(), LIMITS_ONLY).signals().size();
		int corrected = Shewhart.pLaney(counts, sizes, Baseline.all(), LIMITS_ONLY).signals().size();

		assertTrue(plain > 800, "plain " + plain);
		assertTrue(corrected < 40, "corrected " + corrected);
	}

	@Test
	void processAtRestRaisesTheFirstRuleAsOftenAsTheNormalTailsSay() {
		var random = new SplittableRandom(8);
		double[] values = random.doubles(100_000).map(NormalDistribution.of(50, 4)::inverseCumulativeProbability).toArray();

		Xmr xmr = Shewhart.xmr(values, Baseline.all(), LIMITS_ONLY);

		assertEquals(4, xmr.individuals().sigma()[0], 0.05);
		assertEquals(270, xmr.individuals().signals().size(), 60);
	}

	@Test
	void constantBaselineFindsTheFirstValueThatDiffersAndNothingElse() {
		double[] values = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2};

		ControlChart chart = Shewhart.xmr(values, Baseline.first(16), NelsonRule.all()).individuals();

		assertEquals(List.of(new Signal(NelsonRule.BEYOND_LIMITS, 16)), chart.signals());
	}

	@Test
	void shareThatNeverOccursHasLimitsOfNoughtAndOrdinaryDispersion() {
		ControlChart chart = Shewhart.pLaney(new long[] {0, 0, 1}, new long[] {9, 9, 9}, Baseline.first(2), LIMITS_ONLY);

		assertEquals(1, chart.dispersion());
		assertArrayEquals(new double[] {0, 0, 0}, chart.upper());
		assertArrayEquals(new int[] {2}, chart.raised(NelsonRule.BEYOND_LIMITS));
	}

	@Test
	void rangesRaiseOnlyJumpsAndOnlyWhenAskedTo() {
		double[] values = {1, 2, 1, 2, 1, 2, 1, 2, 1, 20, 1};

		assertArrayEquals(
				new int[] {8, 9},
				Shewhart.xmr(values, Baseline.first(8), NelsonRule.all()).ranges().raised(NelsonRule.BEYOND_LIMITS));
		assertEquals(List.of(), Shewhart.xmr(values, Baseline.first(8), Set.of()).ranges().signals());
	}

	@Test
	void chartKeepsItsNumbersToItself() {
		ControlChart chart = Shewhart.individuals(new double[] {1, 2}, 0, 1, LIMITS_ONLY);

		chart.values()[0] = 99;
		chart.upper()[0] = 99;

		assertEquals(Shewhart.individuals(new double[] {1, 2}, 0, 1, LIMITS_ONLY), chart);
		assertEquals(Shewhart.individuals(new double[] {1, 2}, 0, 1, LIMITS_ONLY).hashCode(), chart.hashCode());
		assertNotEquals(Shewhart.individuals(new double[] {1, 2.5}, 0, 1, LIMITS_ONLY), chart);
	}

	@Test
	void refusesWhatCannotBeCharted() {
		double[] two = {1, 2};
		long[] counts = {1, 2};

		assertThrows(IllegalArgumentException.class, () -> Shewhart.xmr(new double[] {1}, Baseline.all(), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.xmr(two, Baseline.first(1), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.xmr(two, Baseline.first(3), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> new Baseline(2, 2));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.p(counts, new long[] {1, 1}, Baseline.all(), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.p(counts, new long[] {3}, Baseline.all(), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.p(new long[1], new long[1], Baseline.all(), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.u(counts, new double[] {1, 0}, Baseline.all(), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.u(new long[] {-1}, new double[] {1}, Baseline.all(), LIMITS_ONLY));
		assertThrows(IllegalArgumentException.class, () -> Shewhart.individuals(two, 0, 0, LIMITS_ONLY));
	}
}
