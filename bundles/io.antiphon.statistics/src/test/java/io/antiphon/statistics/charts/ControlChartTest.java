package io.antiphon.statistics.charts;

import static io.antiphon.statistics.charts.Published.sized;
import static io.antiphon.statistics.charts.Published.values;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Expected;
import io.antiphon.statistics.SharedData;
import io.antiphon.statistics.charts.rules.Rule;
import io.antiphon.statistics.charts.rules.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ControlChartTest {

	private static final Set<Rule> ONE = Set.of(Rule.NELSON_1);
	private static final Set<Rule> NELSON = Rule.family("nelson");

	@Test
	void raisesNoRunWhereAllPointsLieOnTheCentre() {
		var samples = values(4.2, 4.2, 4.2);

		assertEquals(List.of(), ControlChart.of(Kind.RUN, samples, Rule.family("run")).signals());
	}

	@Test
	void individualsOverAllPointsAgreeWithR() {
		agrees(Expected.group("xmr", "all_points"), 40);
	}

	@Test
	void individualsFrozenAtABaselineAgreeWithR() {
		agrees(Expected.group("xmr", "baseline_1_20"), 20);
	}

	private static void agrees(JsonNode expected, int end) {
		double[] values = SharedData.column("xmr.csv", "csat");
		var stages = List.of(Stretch.of(0, 40).frozen(0, end));

		var individuals = ControlChart.of(Kind.XMR, values(values), stages, NELSON);
		var ranges = ControlChart.of(Kind.MR, values(values), stages, ONE);

		var stage = individuals.stages().getFirst();
		Expected.agrees(expected.get("center"), stage.centre());
		Expected.agrees(expected.get("sigma"), stage.oneSigma().orElseThrow());
		assertEquals(end, stage.used());
		each(individuals, Limits::low3).forEach(limit -> Expected.agrees(expected.get("lcl"), limit));
		each(individuals, Limits::high3).forEach(limit -> Expected.agrees(expected.get("ucl"), limit));
		Expected.agrees(expected.get("mr_bar"), ranges.stages().getFirst().centre());
		each(ranges, Limits::high3).forEach(limit -> Expected.agrees(expected.get("mr_ucl_exact"), limit));
		assertEquals(end - 1, ranges.stages().getFirst().used());
		for (Rule rule : NELSON) {
			assertArrayEquals(
					Expected.indices(expected.get("nelson").get("r" + rule.number())), individuals.raised(rule), rule::toString);
		}
	}

	@Test
	void sharesAgreeWithR() {
		JsonNode expected = Expected.group("p_chart");

		var chart = ControlChart.of(Kind.P, shares(), ONE);

		Expected.agrees(expected.get("pbar"), chart.stages().getFirst().centre());
		Expected.agrees(expected.get("lcl"), each(chart, Limits::low3).toArray());
		Expected.agrees(expected.get("ucl"), each(chart, Limits::high3).toArray());
		assertArrayEquals(Expected.indices(expected.get("beyond")), chart.raised(Rule.NELSON_1));
		assertTrue(chart.stages().getFirst().laney().isEmpty());
	}

	@Test
	void sharesWithLaneysCorrectionAgreeWithR() {
		JsonNode expected = Expected.group("p_chart");

		var chart = ControlChart.of(Kind.P_PRIME, shares(), ONE);

		Expected.agrees(expected.get("laney_sigma_z"), chart.stages().getFirst().laney().orElseThrow());
		Expected.agrees(expected.get("laney_lcl"), each(chart, Limits::low3).toArray());
		Expected.agrees(expected.get("laney_ucl"), each(chart, Limits::high3).toArray());
	}

	@Test
	void ratesAgreeWithR() {
		JsonNode expected = Expected.group("u_chart");
		var samples =
				sized(SharedData.column("p_u_chart.csv", "complaints"), SharedData.column("p_u_chart.csv", "exposure_kvisits"));

		var chart = ControlChart.of(Kind.U, samples, ONE);

		Expected.agrees(expected.get("ubar"), chart.stages().getFirst().centre());
		Expected.agrees(expected.get("lcl"), each(chart, Limits::low3).toArray());
		Expected.agrees(expected.get("ucl"), each(chart, Limits::high3).toArray());
		assertArrayEquals(Expected.indices(expected.get("beyond")), chart.raised(Rule.NELSON_1));
	}

	@Test
	void ratesWithLaneysCorrectionAreWidenedBySigmaOfTheirStandardisedSteps() {
		double[] counts = {4, 9, 1, 16}; // mean rate 7.5, sigma √7.5, steps 5, 8, 15

		var chart = ControlChart.of(Kind.U_PRIME, sized(counts, 1), ONE);

		double dispersion = (5 + 8 + 15) / 3.0 / Math.sqrt(7.5) * Math.sqrt(Math.PI) / 2;
		assertEquals(dispersion, chart.stages().getFirst().dispersion(), 1e-14);
		assertEquals(7.5 + 3 * dispersion * Math.sqrt(7.5), limits(chart, 0).high3(), 1e-12);
	}

	@Test
	void laneysCorrectionWithOneSizeIsTheChartOfIndividuals() {
		double[] counts = {40, 55, 38, 61, 47, 52};

		var laney = ControlChart.of(Kind.P_PRIME, sized(counts, 100), NELSON);
		var individuals = ControlChart.of(Kind.XMR, values(DoubleStream.of(counts).map(count -> count / 100).toArray()), NELSON);

		assertEquals(individuals.stages().getFirst().centre(), laney.stages().getFirst().centre(), 1e-15);
		assertArrayEquals(each(individuals, Limits::high2).toArray(), each(laney, Limits::high2).toArray(), 1e-14);
	}

	@Test
	void eachPointOfAFrozenShareHasLimitsOfItsOwnSize() {
		var samples = sized(new double[] {10, 10, 300}, new double[] {100, 100, 400});

		var chart = ControlChart.of(Kind.P, samples, List.of(Stretch.of(0, 3).frozen(0, 2)), ONE);

		assertEquals(0.1, chart.stages().getFirst().centre(), 1e-15);
		assertEquals(0.1 + 3 * 0.3 / 20, limits(chart, 2).high3(), 1e-15);
		assertEquals(0.1 + 2 * 0.03, limits(chart, 0).high2(), 1e-15);
		assertEquals(List.of(new Signal(Rule.NELSON_1, 2)), chart.signals());
	}

	@Test
	void eachStageHasItsOwnLimitsAndRulesDoNotReachOverItsBeginning() {
		var samples = values(10, 12, 10, 12, 10, 12, 30, 33, 30, 33, 30);
		var rules = Set.of(Rule.NELSON_1, Rule.WE_4);

		var one = ControlChart.of(Kind.XMR, samples, List.of(Stretch.of(0, 11).frozen(0, 6)), rules);
		var two = ControlChart.of(Kind.XMR, samples, List.of(Stretch.of(0, 6), Stretch.of(6, 11)), rules);

		assertArrayEquals(new int[] {6, 7, 8, 9, 10}, one.raised(Rule.NELSON_1));
		assertEquals(List.of(), two.signals());
		assertEquals(11, two.stages().getFirst().centre());
		assertEquals(31.2, two.stages().getLast().centre(), 1e-12);
		assertEquals(2 * Math.sqrt(Math.PI) / 2, two.stages().getFirst().sigma(), 1e-12); // the jump from 12 to 30 is in neither
		assertEquals(3 * Math.sqrt(Math.PI) / 2, two.stages().getLast().sigma(), 1e-12);
		assertEquals(two.stages().getLast(), two.stage(6));
		assertEquals(limits(one, 3), limits(two, 3));
	}

	@Test
	void movingRangesBeginAtTheSecondValueOfEachStage() {
		var chart = ControlChart.of(Kind.MR, values(1, 3, 2, 50, 54), List.of(Stretch.of(0, 3), Stretch.of(3, 5)), ONE);

		assertArrayEquals(new double[] {2, 1, 4}, chart.points().stream().mapToDouble(Point::value).toArray());
		assertArrayEquals(new int[] {1, 2, 4}, chart.points().stream().mapToInt(Point::sample).toArray());
		assertEquals(1, chart.stages().getLast().used());
		assertEquals(2, chart.stages().getLast().from());
	}

	@ParameterizedTest
	@EnumSource
	void oneSampleHasTheLimitsThatRestOnNoRangeAndNoOthers(Kind kind) {
		var samples = List.of(new Sample(2, 5, 1));
		if (kind == Kind.MR) {
			assertThrows(IllegalArgumentException.class, () -> ControlChart.of(kind, samples, NELSON));
			return;
		}

		var chart = ControlChart.of(kind, samples, NELSON);

		var without = Set.of(Kind.XMR, Kind.T, Kind.P_PRIME, Kind.U_PRIME, Kind.RUN);
		assertEquals(without.contains(kind), chart.points().getFirst().limits() == null);
		assertTrue(Double.isFinite(chart.stages().getFirst().centre()));
		assertEquals(List.of(), chart.signals());
	}

	@Test
	void overdispersedSharesCryWolfWithoutLaneysCorrectionAndSeldomWithIt() {
		var random = new SplittableRandom(1);
		double[] sizes = random.longs(2_000, 5_000, 20_000).asDoubleStream().toArray();
		double[] counts = Arrays.stream(sizes)
				.map(n -> Math.round(n * NormalDistribution.of(0.2, 0.02).inverseCumulativeProbability(random.nextDouble())))
				.toArray();

		int plain = ControlChart.of(Kind.P, sized(counts, sizes), ONE).signals().size();
		int corrected = ControlChart.of(Kind.P_PRIME, sized(counts, sizes), ONE).signals().size();

		assertTrue(plain > 800, "plain " + plain);
		assertTrue(corrected < 40, "corrected " + corrected);
	}

	@Test
	void processAtRestRaisesTheFirstRuleAsOftenAsTheNormalTailsSay() {
		var random = new SplittableRandom(8);
		double[] values = random.doubles(20_000).map(NormalDistribution.of(50, 4)::inverseCumulativeProbability).toArray();

		var chart = ControlChart.of(Kind.XMR, values(values), ONE);

		assertEquals(4, chart.stages().getFirst().sigma(), 0.1);
		assertEquals(54, chart.signals().size(), 25);
	}

	@Test
	void constantBaselineFindsTheFirstValueThatDiffersAndNothingElse() {
		double[] values = new double[17];
		Arrays.fill(values, 0.1);
		values[16] = 0.2;

		var chart = ControlChart.of(Kind.XMR, values(values), List.of(Stretch.of(0, 17).frozen(0, 16)), NELSON);

		assertEquals(List.of(new Signal(Rule.NELSON_1, 16)), chart.signals());
		assertEquals(new Limits(0.1, 0.1, 0.1, 0.1), limits(chart, 0));
	}

	@Test
	void shareThatNeverOccursHasLimitsOfNoughtAndOrdinaryDispersion() {
		var samples = sized(new double[] {0, 0, 1}, 9);

		var chart = ControlChart.of(Kind.P_PRIME, samples, List.of(Stretch.of(0, 3).frozen(0, 2)), ONE);

		assertEquals(1, chart.stages().getFirst().dispersion());
		assertEquals(new Limits(0, 0, 0, 0), limits(chart, 0));
		assertArrayEquals(new int[] {2}, chart.raised(Rule.NELSON_1));
	}

	@Test
	void limitsAreCutWhereNoValueCanBe() {
		var shares = ControlChart.of(Kind.P, sized(new double[] {9, 10, 9}, 10), ONE);
		var values = ControlChart.of(Kind.XMR, values(1, -1, 1, -1), ONE);

		assertEquals(1, limits(shares, 0).high3());
		assertTrue(limits(values, 0).low3() < -1);
	}

	@Test
	void saysWhyASampleCannotBeCharted() {
		assertEquals(Optional.of(Fault.NO_VALUE), Kind.XMR.fault(Sample.of(Double.NaN)));
		assertEquals(Optional.empty(), Kind.XMR.fault(Sample.of(-1.5)));
		assertEquals(Optional.of(Fault.NEGATIVE), Kind.T.fault(Sample.of(-1)));
		assertEquals(Optional.of(Fault.NOT_WHOLE), Kind.C.fault(Sample.of(2.5)));
		assertEquals(Optional.of(Fault.NO_SIZE), Kind.P.fault(Sample.of(1, 0)));
		assertEquals(Optional.of(Fault.NO_SIZE), Kind.U.fault(Sample.of(1)));
		assertEquals(Optional.of(Fault.SIZE_NOT_WHOLE), Kind.P.fault(Sample.of(1, 1.5)));
		assertEquals(Optional.empty(), Kind.U.fault(Sample.of(2, 1.5)));
		assertEquals(Optional.of(Fault.ABOVE_SIZE), Kind.P_PRIME.fault(Sample.of(4, 3)));
		assertEquals(Optional.of(Fault.SIZE_BELOW_TWO), Kind.S.fault(Sample.of(4, 1)));
		assertEquals(Optional.of(Fault.NO_SPREAD), Kind.XBAR.fault(new Sample(4, 5, -1)));
		assertEquals(Optional.of(Fault.NO_SPREAD), Kind.XBAR.fault(Sample.of(4, 5)));
	}

	@Test
	void refusesWhatIsNoChart() {
		var two = values(1, 2);

		assertThrows(IllegalArgumentException.class, () -> ControlChart.of(Kind.XMR, values(), List.of(), ONE));
		assertThrows(IllegalArgumentException.class, () -> ControlChart.of(Kind.P, two, ONE));
		assertThrows(IllegalArgumentException.class, () -> ControlChart.of(Kind.XMR, two, List.of(Stretch.of(0, 1)), ONE));
		assertThrows(IllegalArgumentException.class, () -> ControlChart.of(Kind.XMR, two, List.of(Stretch.of(1, 2)), ONE));
		assertThrows(
				IllegalArgumentException.class, () -> ControlChart.of(Kind.MR, two, List.of(Stretch.of(0, 2).frozen(0, 1)), ONE));
		assertThrows(IllegalArgumentException.class, () -> Stretch.of(2, 2));
		assertThrows(IllegalArgumentException.class, () -> Stretch.of(2, 4).frozen(1, 3));
	}

	@Test
	void theNewestPointSaysWhetherAProcessImproves() {
		var low = frozen(ONE, 10, 12, 10, 12, 10, 0);
		var high = frozen(ONE, 10, 12, 10, 12, 10, 30);
		var rest = frozen(ONE, 10, 12, 10, 12, 10, 11);
		var back = frozen(ONE, 10, 12, 10, 12, 10, 30, 11);

		assertEquals(Variation.IMPROVING, Variation.of(low, Better.DOWN));
		assertEquals(Variation.CONCERNING, Variation.of(low, Better.UP));
		assertEquals(Variation.IMPROVING, Variation.of(high, Better.UP));
		assertEquals(Variation.COMMON_CAUSE, Variation.of(rest, Better.UP));
		assertEquals(Variation.COMMON_CAUSE, Variation.of(back, Better.UP));
	}

	@Test
	void aTrendIsGoodOrBadByWhereItGoesAndSawTeethAreNeither() {
		var rising = ControlChart.of(Kind.XMR, values(50, 60, 50, 60, 1, 2, 3, 4, 5, 6), Set.of(Rule.NHS_TREND));
		var teeth =
				ControlChart.of(Kind.XMR, values(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2), Set.of(Rule.NELSON_4));

		assertEquals(Variation.IMPROVING, Variation.of(rising, Better.UP));
		assertEquals(Variation.CONCERNING, Variation.of(rising, Better.DOWN));
		assertEquals(Variation.UNDIRECTED, Variation.of(teeth, Better.DOWN));
	}

	@Test
	void limitsSayWhetherAProcessWillMeetItsTarget() {
		var chart = ControlChart.of(Kind.XMR, values(10, 12, 10, 12, 10), ONE); // about 10.8 ± 5.3

		assertEquals(Optional.of(Assurance.PASS), Assurance.of(chart, 5, Better.UP));
		assertEquals(Optional.of(Assurance.HIT_AND_MISS), Assurance.of(chart, 6, Better.UP));
		assertEquals(Optional.of(Assurance.FAIL), Assurance.of(chart, 17, Better.UP));
		assertEquals(Optional.of(Assurance.PASS), Assurance.of(chart, 17, Better.DOWN));
		assertEquals(Optional.of(Assurance.FAIL), Assurance.of(chart, 5, Better.DOWN));
		assertEquals(Optional.of(Assurance.PASS), Assurance.of(chart, limits(chart, 0).low3(), Better.UP));
		assertNull(Assurance.of(ControlChart.of(Kind.RUN, values(1, 2), ONE), 1, Better.UP).orElse(null));
	}

	/** With limits from the first five. */
	@Test
	void limitsOfSingleValuesAreCutAtZeroUnlessAValueLiesBelowIt() {
		var small = ControlChart.of(Kind.XMR, values(1, 9, 2, 8, 1), ONE);
		var below = ControlChart.of(Kind.XMR, values(1, 9, 2, 8, -1), ONE);

		assertEquals(0, each(small, Limits::low3).min().orElseThrow());
		assertTrue(each(below, Limits::low3).max().orElseThrow() < 0);
	}

	private static ControlChart frozen(Set<Rule> rules, double... values) {
		return ControlChart.of(Kind.XMR, values(values), List.of(Stretch.of(0, values.length).frozen(0, 5)), rules);
	}

	private static List<Sample> shares() {
		return sized(SharedData.column("p_u_chart.csv", "dissatisfied"), SharedData.column("p_u_chart.csv", "n"));
	}

	private static DoubleStream each(ControlChart chart, ToDoubleFunction<Limits> edge) {
		return chart.points().stream().mapToDouble(point -> edge.applyAsDouble(Objects.requireNonNull(point.limits())));
	}

	private static Limits limits(ControlChart chart, int point) {
		return Objects.requireNonNull(chart.points().get(point).limits());
	}
}
