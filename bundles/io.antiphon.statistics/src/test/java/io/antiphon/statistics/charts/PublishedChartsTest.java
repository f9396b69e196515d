package io.antiphon.statistics.charts;

import static io.antiphon.statistics.charts.Published.sized;
import static io.antiphon.statistics.charts.Published.values;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.statistics.charts.rules.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each kind against the numbers that a textbook prints, or against its formula where the textbook prints none. */
final class PublishedChartsTest {

	private static final Set<Rule> ONE = Set.of(Rule.NELSON_1);

	@Test
	void costsOfMortgageLoans() {
		var values = ControlChart.of(Kind.XMR, values(Published.COSTS), ONE);
		var ranges = ControlChart.of(Kind.MR, values(Published.COSTS), ONE);

		assertLimits(values, 300.5, 279.78, 321.22, 0.015);
		assertEquals(7.79 / 1.128, values.stages().getFirst().sigma(), 5e-3);
		assertLimits(ranges, 7.79, 0, 25.45, 0.01);
		assertEquals(19, ranges.points().size());
		assertEquals(1, ranges.points().getFirst().sample());
		assertEquals(22, ranges.points().getFirst().value());
		assertEquals(List.of(), values.signals());
	}

	@Test
	void cansOfOrangeJuice() {
		var chart = ControlChart.of(Kind.P, sized(Published.CANS, 50), ONE);
		var without = sized(Published.CANS, 50).stream()
				.filter(sample -> sample.value() != 22 && sample.value() != 24)
				.toList();

		assertLimits(chart, 0.2313, 0.0524, 0.4102, 1e-4);
		assertArrayEquals(new int[] {14, 22}, chart.raised(Rule.NELSON_1));
		assertLimits(ControlChart.of(Kind.P, without, ONE), 0.2150, 0.0407, 0.3893, 2e-4);
	}

	@Test
	void circuitBoards() {
		var chart = ControlChart.of(Kind.C, values(Published.BOARDS), ONE);

		assertLimits(chart, 19.85, 6.48, 33.22, 0.01);
		assertArrayEquals(new int[] {5, 19}, chart.raised(Rule.NELSON_1));
	}

	@Test
	void shipments() {
		var chart = ControlChart.of(Kind.U, sized(Published.SHIPMENTS, 50), ONE);

		assertLimits(chart, 0.0740, 0, 0.1894, 5e-5);
		assertEquals(0.04, chart.points().getFirst().value(), 1e-15);
		assertEquals(List.of(), chart.signals());
	}

	@Test
	void pistonRings() {
		var means = ControlChart.of(Kind.XBAR, Published.ringMeans(), ONE);
		var deviations = ControlChart.of(Kind.S, Published.ringDeviations(), ONE);

		assertLimits(means, 74.001, 73.988, 74.014, 1e-3);
		assertLimits(deviations, 0.0094, 0, 0.0196, 5e-5);
		assertEquals(0.0094 / 0.94 / Math.sqrt(5), means.stages().getFirst().sigma(), 5e-6);
	}

	@Test
	void samplesOfDifferentSizesHaveAPooledDeviationAndLimitsOfTheirOwn() {
		var samples = List.of(new Sample(10, 5, 1), new Sample(12, 3, 2), new Sample(11, 4, 1.5));
		double centre = (50 + 36 + 44) / 12.0;
		double spread = Math.sqrt((4 * 1 + 2 * 4 + 3 * 2.25) / 9);

		var means = ControlChart.of(Kind.XBAR, samples, ONE);
		var deviations =
				ControlChart.of(Kind.S, samples.stream().map(one -> Sample.of(one.spread(), one.size())).toList(), ONE);

		// A3 = 1.427, 1.954, 1.628 and B4 = 2.089, 2.568, 2.266 for 5, 3 and 4; Montgomery, appendix VI
		double[] a3 = {1.427, 1.954, 1.628};
		double[] b4 = {2.089, 2.568, 2.266};
		for (int i = 0; i < 3; i++) {
			assertEquals(centre, means.points().get(i).centre(), 1e-12);
			assertEquals(centre + a3[i] * spread, limits(means, i).high3(), 2e-3);
			assertEquals(spread, deviations.points().get(i).centre(), 1e-12);
			assertEquals(b4[i] * spread, limits(deviations, i).high3(), 2e-3);
			assertEquals(0, limits(deviations, i).low3());
		}
		assertEquals(true, means.stages().getFirst().oneSigma().isEmpty());
	}

	@Test
	void factorsAreThoseOfPrintedTables() {
		assertEquals(1.128, Factors.D2, 5e-4);
		assertEquals(3.267, 1 + 3 * Factors.D3 / Factors.D2, 1e-3);
		assertEquals(0.7979, Factors.c4(2), 5e-5);
		assertEquals(0.9400, Factors.c4(5), 5e-5);
		assertEquals(0.9896, Factors.c4(25), 5e-5);
	}

	@Test
	void failuresOfAValve() {
		var chart = ControlChart.of(Kind.T, values(Published.FAILURES), ONE);
		// the roots that table 7.14 prints: 4.80986, 6.70903, 5.72650 …; their mean is 5.39 and their mean range 2.36
		double mean = 5.38928;
		double sigma = 2.36092 / 1.12838;

		assertLimits(chart, Math.pow(mean, 3.6), 0, Math.pow(mean + 3 * sigma, 3.6), 0.5);
		assertEquals(Math.pow(mean + 2 * sigma, 3.6), limits(chart, 0).high2(), 0.5);
		assertEquals(Math.pow(mean - 2 * sigma, 3.6), limits(chart, 0).low2(), 0.01);
		assertEquals(286, chart.points().getFirst().value());
		assertEquals(4.80986, Math.pow(286, 0.2777), 1e-3);
		assertEquals(List.of(), chart.signals());
	}

	@Test
	void casesBetweenEventsAreGeometric() {
		var chart = ControlChart.of(Kind.G, values(20, 12, 31, 5, 2, 190), ONE);
		double mean = 260 / 6.0;
		double sigma = Math.sqrt(mean * (mean + 1));

		assertLimits(chart, mean, 0, mean + 3 * sigma, 1e-9);
		assertEquals(mean + 2 * sigma, limits(chart, 0).high2(), 1e-9);
		assertArrayEquals(new int[] {10}, ControlChart.of(Kind.G, values(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 30), ONE).raised(Rule.NELSON_1));
	}

	@Test
	void runChartHasAMedianAndNoLimits() {
		var rules = Rule.family("run");

		var chart = ControlChart.of(Kind.RUN, values(3, 1, 2, 9), rules);

		assertEquals(2.5, chart.stages().getFirst().centre());
		assertNull(chart.points().getFirst().limits());
		assertEquals(true, chart.stages().getFirst().oneSigma().isEmpty());
		assertEquals(List.of(), chart.signals());
	}

	private static void assertLimits(ControlChart chart, double centre, double low, double high, double exact) {
		assertEquals(centre, chart.stages().getFirst().centre(), exact);
		for (int i = 0; i < chart.points().size(); i++) {
			assertEquals(centre, chart.points().get(i).centre(), exact);
			assertEquals(low, limits(chart, i).low3(), exact);
			assertEquals(high, limits(chart, i).high3(), exact);
		}
	}

	private static Limits limits(ControlChart chart, int point) {
		return Objects.requireNonNull(chart.points().get(point).limits());
	}
}
