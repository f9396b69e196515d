package io.antiphon.statistics.interrupted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against reference.py, which finds the same numbers in another way; and what must hold whatever the numbers are. */
final class InterruptionTest {

	private static final double AGREES = 1e-6;

	@ParameterizedTest
	@ValueSource(strings = {"level", "trend", "gaps", "apart", "weekdays", "season"})
	void agreesWithDenseMatrices(String name) throws IOException {
		JsonNode one;
		try (var file = InterruptionTest.class.getResourceAsStream("expected.json")) {
			one = new ObjectMapper().readTree(file).required(name);
		}
		JsonNode given = one.required("given");
		JsonNode expected = one.required("expected");

		Step step = Interruption.step(
				new InterruptedSeries(numbers(given, "times"), numbers(given, "values"), numbers(given, "sampling"), false,
						given.get("before").asInt()),
				new SeriesTerms(
						given.path("trend").asBoolean(),
						given.path("week").asInt(),
						given.path("year").asDouble(),
						given.path("apart").asInt()));

		assertEquals(expected.get("value").asDouble(), step.value(), AGREES);
		assertEquals(expected.get("memory").asDouble(), step.memory(), AGREES);
		assertEquals(expected.get("low").asDouble(), step.interval(0.95).low(), AGREES);
		assertEquals(expected.get("high").asDouble(), step.interval(0.95).high(), AGREES);
		assertEquals(expected.get("always_low").asDouble(), step.sequence(0.95).low(), AGREES);
		assertEquals(expected.get("always_high").asDouble(), step.sequence(0.95).high(), AGREES);
	}

	private static double[] numbers(JsonNode given, String name) {
		return StreamSupport.stream(given.required(name).spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
	}

	@Test
	void seesAtEachLookWhatItWouldHaveSeenThen() {
		double[] values = noise(30);
		var whole = Interruption.looks(series(values, 18), SeriesTerms.LEVEL.withTrend(), 22);

		var then = Interruption.step(series(Arrays.copyOf(values, 24), 18), SeriesTerms.LEVEL);
		var seen = Interruption.looks(series(values, 18), SeriesTerms.LEVEL, 22).get(2);

		assertEquals(9, whole.size());
		assertEquals(24, seen.n());
		assertEquals(then.value(), seen.value(), 1e-9);
		assertEquals(then.interval(0.9).low(), seen.interval(0.9).low(), 1e-6);
	}

	@Test
	void isMovedByTheUnitOfTheValuesAndByNothingElse() {
		double[] values = noise(30);
		double[] scaled = Arrays.stream(values).map(value -> 1e6 * value + 4e9).toArray();

		var one = Interruption.step(series(values, 18), SeriesTerms.LEVEL.withTrend());
		var other = Interruption.step(series(scaled, 18), SeriesTerms.LEVEL.withTrend());

		assertEquals(1e6 * one.value(), other.value(), 1e-2);
		assertEquals(1e6 * one.interval(0.95).low(), other.interval(0.95).low(), 1e-1);
		assertEquals(1e6 * one.sequence(0.95).high(), other.sequence(0.95).high(), 1e-1);
	}

	@Test
	void boundsSmallValuesToo() {
		double[] values = noise(30);
		double[] small = Arrays.stream(values).map(value -> 1e-170 * value).toArray();

		var one = Interruption.step(series(values, 18), SeriesTerms.LEVEL).interval(0.95);
		var other = Interruption.step(series(small, 18), SeriesTerms.LEVEL).interval(0.95);

		assertEquals(one.low(), 1e170 * other.low(), 1e-6);
	}

	@Test
	void letsPeriodsApartSayNothingOfTheLevel() {
		double[] values = noise(30);
		double[] wild = values.clone();
		for (int i = 0; i < 8; i++) {
			wild[i] += 100;
		}
		var apart = new SeriesTerms(false, 0, 0, 8);

		assertEquals(
				Interruption.step(series(values, 18), apart).value(), Interruption.step(series(wild, 18), apart).value(), 1e-6);
	}

	@Test
	void boundsNothingWhereNothingScatters() {
		double[] values = IntStream.range(0, 20).mapToDouble(i -> i < 12 ? 3 : 5).toArray();

		var step = Interruption.step(series(values, 12), SeriesTerms.LEVEL);

		assertFalse(step.scatters());
		assertEquals(2, step.value(), 1e-9);
		assertEquals(Double.NEGATIVE_INFINITY, step.interval(0.95).low());
		assertEquals(Double.POSITIVE_INFINITY, step.sequence(0.95).high());
	}

	@Test
	void isNoSurerThanChanceLetsCountsBe() {
		double[] even = IntStream.range(0, 40).mapToDouble(i -> i < 20 ? 0.2 + 0.001 * (i % 2) : 0).toArray();
		double[] sampling = IntStream.range(0, 40).mapToDouble(i -> i < 20 ? 0.16 / 50 : 0.0005 / 50).toArray();
		double[] times = IntStream.range(0, 40).asDoubleStream().toArray();

		var counted = Interruption.step(new InterruptedSeries(times, even, sampling, true, 20), SeriesTerms.LEVEL).interval(0.95);
		var any = Interruption.step(new InterruptedSeries(times, even, sampling, false, 20), SeriesTerms.LEVEL).interval(0.95);

		assertTrue(any.width() < 0.01, any.toString());
		assertTrue(counted.width() > 2 * 1.96 * Math.sqrt(0.16 / 1000), counted.toString());
	}

	@Test
	void looksForwardToLessErrorAsThePeriodsBeforeAllow() {
		double[] errors = Interruption.outlook(series(noise(20), 16), SeriesTerms.LEVEL, 1, 4, 16, 200);

		assertTrue(errors[0] < 1 && errors[1] < errors[0] && errors[2] < errors[1] && errors[3] < errors[2], Arrays.toString(errors));
		double limit = Math.sqrt(4.0 / 20); // of independent values: 1/16 is left of 1/16 + 1/4
		assertTrue(errors[3] > 0.9 * limit, Arrays.toString(errors));
	}

	@Test
	void refusesSeriesThatAreNone() {
		assertThrows(IllegalArgumentException.class, () -> new InterruptedSeries(new double[] {0, 0}, new double[2], ones(2), false, 1));
		assertThrows(IllegalArgumentException.class,
				() -> new InterruptedSeries(new double[] {0, 1}, new double[2], new double[2], false, 1));
		assertThrows(IllegalArgumentException.class, () -> series(noise(5), 6));
		assertThrows(IllegalArgumentException.class, () -> Interruption.step(series(noise(3), 2), SeriesTerms.LEVEL.withTrend()));
	}

	private static InterruptedSeries series(double[] values, int before) {
		return new InterruptedSeries(IntStream.range(0, values.length).asDoubleStream().toArray(), values, ones(values.length), false,
				before);
	}

	private static double[] noise(int n) {
		var random = new SplittableRandom(5);
		return IntStream.range(0, n).mapToDouble(i -> random.nextGaussian()).toArray();
	}

	private static double[] ones(int n) {
		var ones = new double[n];
		Arrays.fill(ones, 1);
		return ones;
	}
}
