package io.antiphon.statistics.interrupted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.Detection;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is foreseen before the action, against what comes of it. */
final class AheadTest {

	private static final double LEVEL = 0.95;
	private static final int SERIES = 150;

	/** A series that remembers is foreseen from 20 values; on the average, since no single one shows how much it does. */
	@ParameterizedTest
	@CsvSource({"0, false, 20, 20", "0, true, 20, 20", "0.5, true, 26, 26", "0, true, 12, 30"})
	void intervalsAreAsWideAsForeseen(double memory, boolean trend, int before, int after) {
		var random = new SplittableRandom(7);
		double foreseen = 0;
		double found = 0;
		double foreseenAlways = 0;
		double foundAlways = 0;
		for (int i = 0; i < SERIES; i++) {
			var values = remembering(random, memory, before + after);
			var terms = new SeriesTerms(trend, 0, 0, 0);
			var ahead = Interruption.ahead(series(Arrays.copyOf(values, before), before), terms, after).getFirst();
			var step = Interruption.step(series(values, before), terms);
			foreseen += ahead.half(LEVEL);
			foreseenAlways += ahead.halfOfSequence(LEVEL);
			found += step.interval(LEVEL).width() / 2;
			foundAlways += step.sequence(LEVEL).width() / 2;
		}
		assertEquals(1, foreseen / found, 0.2);
		assertEquals(1, foreseenAlways / foundAlways, 0.25);
	}

	@Test
	void aChangeIsFoundAsOftenAsForeseen() {
		var random = new SplittableRandom(11);
		double chance = 0;
		int found = 0;
		for (int i = 0; i < 2 * SERIES; i++) {
			var values = remembering(random, 0, 40);
			var ahead = Interruption.ahead(series(Arrays.copyOf(values, 20), 20), SeriesTerms.LEVEL, 20).getFirst();
			chance += Detection.chance(1, ahead.half(LEVEL), ahead.error());
			IntStream.range(20, 40).forEach(at -> values[at] += 1);
			found += Interruption.step(series(values, 20), SeriesTerms.LEVEL).interval(LEVEL).low() > 0 ? 1 : 0;
		}
		assertEquals((double) found / (2 * SERIES), chance / (2 * SERIES), 0.08);
	}

	@Test
	void oneThatIsJustDetectableIsFoundWithThatChance() {
		var ahead = new Ahead(20, 0.3, 0.1, 38);
		double half = ahead.half(LEVEL);

		assertEquals(0.8, Detection.chance(Detection.detectable(0.8, half, 0.3), half, 0.3), 1e-9);
		assertEquals(0.5, Detection.chance(half, half, 0.3), 1e-9);
		assertEquals(0, Detection.chance(9, Double.POSITIVE_INFINITY, 0.3));
		assertTrue(ahead.halfOfSequence(LEVEL) > half);
	}

	@Test
	void morePeriodsLeaveLessErrorAndTooFewNone() {
		var values = remembering(new SplittableRandom(3), 0, 12);
		var before = series(values, 12);

		var errors = Interruption.ahead(before, SeriesTerms.LEVEL.withTrend(), 1, 4, 8, 16).stream().mapToDouble(Ahead::error).toArray();

		assertEquals(4, errors.length);
		IntStream.range(1, errors.length).forEach(i -> assertTrue(errors[i] < errors[i - 1]));
		assertEquals(List.of(), Interruption.ahead(series(new double[] {3, 3, 3, 3}, 4), SeriesTerms.LEVEL, 1));
		assertThrows(IllegalArgumentException.class, () -> Interruption.step(before, SeriesTerms.LEVEL));
	}

	private static double[] remembering(RandomGenerator random, double memory, int length) {
		var values = new double[length];
		double lasting = random.nextGaussian();
		for (int i = 0; i < length; i++) {
			values[i] = lasting;
			lasting = memory * lasting + Math.sqrt(1 - memory * memory) * random.nextGaussian();
		}
		return values;
	}

	private static InterruptedSeries series(double[] values, int before) {
		var times = IntStream.range(0, values.length).mapToDouble(i -> i).toArray();
		var sampling = new double[values.length];
		Arrays.fill(sampling, 0.01);
		return new InterruptedSeries(times, values, sampling, false, before);
	}
}
