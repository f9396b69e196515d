package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.internal.Quantiles;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Median;
import org.junit.jupiter.api.Test;

final class BootstrapTest {

	private static final double LEVEL = 0.95;
	private static final ToDoubleFunction<double[]> MEAN = Means::mean;
	private static final ToDoubleFunction<double[]> MEDIAN = Median.withDefaults()::evaluate;

	@Test
	void meanOverGivenResamplesAgreesWithR() {
		agrees(Expected.group("bootstrap", "mean"), MEAN);
	}

	@Test
	void medianOverGivenResamplesAgreesWithR() {
		agrees(Expected.group("bootstrap", "median"), MEDIAN);
	}

	private static void agrees(JsonNode expected, ToDoubleFunction<double[]> statistic) {
		double[] before = SharedData.column("hours.csv", "hours", "period", "before");
		int[][] indices = SharedData.lines("statistics/boot_index_hours_before.csv").stream()
				.map(line -> Stream.of(line.split(",")).mapToInt(cell -> Integer.parseInt(cell) - 1).toArray())
				.toArray(int[][]::new);

		Bootstrap bootstrap = Bootstrap.of(before, statistic, indices);

		Expected.agrees(expected.get("t0"), bootstrap.value());
		Expected.agrees(expected.get("bias"), bootstrap.bias());
		Expected.agrees(expected.get("se"), bootstrap.standardError());
		Expected.agrees(expected.get("z0"), bootstrap.biasCorrection());
		Expected.agrees(expected.get("accel_jackknife"), bootstrap.acceleration());
		Expected.agrees(expected.get("alpha").get(0), bootstrap.tail(-Quantiles.z(LEVEL)));
		Expected.agrees(expected.get("alpha").get(1), bootstrap.tail(Quantiles.z(LEVEL)));
		Expected.agrees(expected.get("percentile_type7"), bootstrap.percentile(LEVEL).interval());
		Expected.agrees(expected.get("basic_type7"), bootstrap.basic(LEVEL).interval());
		Expected.agrees(expected.get("bca_type7"), bootstrap.bca(LEVEL).interval());
	}

	@Test
	void sameSeedGivesTheSameResamplesOnAnyMachine() {
		double[] sample = {1, 2, 4, 8, 16, 32, 64};

		Estimate once = Bootstrap.of(sample, MEAN, 999, 5).bca(LEVEL);
		Estimate again = Bootstrap.of(sample, MEAN, 999, 5).bca(LEVEL);
		Estimate other = Bootstrap.of(sample, MEAN, 999, 6).bca(LEVEL);

		assertEquals(once, again);
		assertNotEquals(once, other);
		assertEquals(46 / 7.0, once.interval().low(), 1e-12);
		assertEquals(268 / 7.0, once.interval().high(), 1e-12);
	}

	@Test
	void bcaCoversASkewedMeanNearlyAsOftenAsItSays() {
		var random = new SplittableRandom(2026);
		int covered = 0;
		for (int run = 0; run < 1_000; run++) {
			double[] waits = random.doubles(40).map(u -> -Math.log1p(-u)).toArray(); // exponential, mean 1
			covered += Bootstrap.of(waits, MEAN, 600, run).bca(LEVEL).interval().contains(1) ? 1 : 0;
		}

		assertTrue(covered >= 915 && covered <= 965, "covered " + covered); // Efron's tables: about 93 % at this size
	}

	@Test
	void shiftingAndStretchingTheSampleDoesTheSameToTheInterval() {
		double[] sample = {1, 2, 4, 8, 16, 32, 64};
		double[] moved = Arrays.stream(sample).map(value -> 4 * value + 1024).toArray();

		Interval here = Bootstrap.of(sample, MEDIAN, 999, 5).bca(LEVEL).interval();
		Interval there = Bootstrap.of(moved, MEDIAN, 999, 5).bca(LEVEL).interval();

		assertEquals(4 * here.low() + 1024, there.low(), 1e-9);
		assertEquals(4 * here.high() + 1024, there.high(), 1e-9);
	}

	@Test
	void saysWhereBcaDoesNotExistAndGivesThePercentiles() {
		double[] sample = {1, 2, 3, 4, 5};

		Bootstrap least = Bootstrap.of(sample, values -> Arrays.stream(values).min().orElseThrow(), 500, 1);

		assertEquals(Double.NEGATIVE_INFINITY, least.biasCorrection());
		assertEquals("bootstrap-percentile", least.bca(LEVEL).method());
		assertEquals(least.percentile(LEVEL), least.bca(LEVEL));
	}

	@Test
	void runawayAccelerationGivesThePercentiles() {
		double[] outlier = new double[60];
		outlier[7] = 1; // its acceleration is near 1/6, so beyond six sigma the BCa quantiles run away

		Bootstrap mean = Bootstrap.of(outlier, MEAN, 500, 1);

		assertEquals("bootstrap-bca", mean.bca(LEVEL).method());
		assertEquals("bootstrap-percentile", mean.bca(1 - 1e-12).method());
	}

	@Test
	void constantSampleHasAnIntervalOfItsOnlyValue() {
		Bootstrap constant = Bootstrap.of(new double[] {3, 3, 3}, MEAN, 100, 1);

		assertEquals(new Interval(3, 3, LEVEL), constant.bca(LEVEL).interval());
		assertEquals(0, constant.acceleration());
	}

	@Test
	void statisticMayReorderWhatItGets() {
		double[] sample = {9, 1, 5, 7};
		ToDoubleFunction<double[]> sorting = values -> {
			Arrays.sort(values);
			return values[values.length / 2];
		};

		Bootstrap.of(sample, sorting, 100, 1);

		assertEquals(9, sample[0]);
	}

	@Test
	void refusesWhatCannotBeResampled() {
		double[] sample = {1, 2};

		assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(new double[] {1}, MEAN, 100, 1));
		assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(sample, MEAN, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(sample, values -> Double.NaN, 100, 1));
		assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(sample, MEAN, new int[][] {{0, 2}, {0, 1}}));
		assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(sample, MEAN, new int[][] {{0}, {0, 1}}));
		assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(sample, MEAN, 100, 1).bca(1));
	}
}
