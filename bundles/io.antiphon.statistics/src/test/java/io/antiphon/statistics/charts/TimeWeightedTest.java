package io.antiphon.statistics.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Expected;
import io.antiphon.statistics.SharedData;
import io.antiphon.statistics.charts.TimeWeighted.Cusum;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TimeWeightedTest {

	@Test
	void movingAverageAgreesWithR() {
		JsonNode expected = Expected.group("ewma");
		double[] values = SharedData.column("xmr.csv", "csat");
		ControlChart baseline = baseline(values);

		ControlChart chart = TimeWeighted.ewma(values, baseline.centre(), baseline.sigma()[0], expected.get("lambda").doubleValue());

		Expected.agrees(expected.get("z"), chart.values());
		Expected.agrees(expected.get("lcl"), chart.lower());
		Expected.agrees(expected.get("ucl"), chart.upper());
		assertArrayEquals(Expected.indices(expected.get("beyond")), chart.raised(NelsonRule.BEYOND_LIMITS));
	}

	@Test
	void cumulativeSumsAgreeWithR() {
		JsonNode expected = Expected.group("cusum");
		double[] values = SharedData.column("xmr.csv", "csat");
		ControlChart baseline = baseline(values);

		Cusum cusum = TimeWeighted.cusum(
				values, baseline.centre(), baseline.sigma()[0], expected.get("k").doubleValue(), expected.get("h").doubleValue());

		Expected.agrees(expected.get("upper"), cusum.rise().values());
		Expected.agrees(expected.get("lower"), cusum.fall().values());
		int[] alarms = IntStream.concat(
				Arrays.stream(cusum.rise().raised(NelsonRule.BEYOND_LIMITS)),
				Arrays.stream(cusum.fall().raised(NelsonRule.BEYOND_LIMITS)))
				.distinct()
				.sorted()
				.toArray();
		assertArrayEquals(Expected.indices(expected.get("alarm")), alarms);
	}

	@Test
	void fullWeightOnTheNewestValueIsTheChartOfIndividuals() {
		double[] values = {1, 5, -4, 2};

		ControlChart chart = TimeWeighted.ewma(values, 0, 1, 1);

		assertArrayEquals(values, chart.values());
		assertArrayEquals(new double[] {3, 3, 3, 3}, chart.upper());
		assertArrayEquals(new int[] {1, 2}, chart.raised(NelsonRule.BEYOND_LIMITS));
	}

	@Test
	void smallLastingShiftIsFoundThoughNoPointIsBeyondThreeSigma() {
		double[] shifted = new double[40];
		Arrays.fill(shifted, 1);

		Cusum cusum = TimeWeighted.cusum(shifted, 0, 1, 0.5, 5);

		assertEquals(0, Shewhart.individuals(shifted, 0, 1, Set.of(NelsonRule.BEYOND_LIMITS)).signals().size());
		assertEquals(new Signal(NelsonRule.BEYOND_LIMITS, 10), cusum.rise().signals().getFirst()); // 11 × 0.5 > 5
		assertEquals(0, cusum.fall().signals().size());
	}

	@Test
	void refusesWhatHasNoLimits() {
		double[] values = {1, 2};

		assertThrows(IllegalArgumentException.class, () -> TimeWeighted.ewma(values, 0, 0, 0.2));
		assertThrows(IllegalArgumentException.class, () -> TimeWeighted.ewma(values, 0, 1, 0));
		assertThrows(IllegalArgumentException.class, () -> TimeWeighted.ewma(values, 0, 1, 1.1));
		assertThrows(IllegalArgumentException.class, () -> TimeWeighted.cusum(values, Double.NaN, 1, 0.5, 5));
		assertThrows(IllegalArgumentException.class, () -> TimeWeighted.cusum(values, 0, 1, -0.5, 5));
		assertThrows(IllegalArgumentException.class, () -> TimeWeighted.cusum(new double[] {}, 0, 1, 0.5, 5));
	}

	private static ControlChart baseline(double[] values) {
		return Shewhart.xmr(values, Baseline.first(20), Set.of()).individuals();
	}
}
