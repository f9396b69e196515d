package io.antiphon.analytics.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeverityTest {

	@Test
	void isTheShareTimesTheGap() {
		var measure = Severity.of(30, 100, new Ratings(70, 0.7, 0.04), new Ratings(30, 0.2, 0.05));

		assertEquals(0.15, measure.value(), 1e-12);
		assertEquals(100, measure.n());
		assertEquals("delta", measure.method());
		assertTrue(0 < measure.low() && measure.low() < 0.15 && 0.15 < measure.high());
	}

	@Test
	void isNothingForFeedbackThatRatesNoWorse() {
		var same = Severity.of(30, 100, new Ratings(70, 0.5, 0.04), new Ratings(30, 0.5, 0.05));
		var better = Severity.of(30, 100, new Ratings(70, 0.2, 0.001), new Ratings(30, 0.9, 0.001));

		assertEquals(0, same.value());
		assertTrue(same.low() == 0 && same.high() > 0);
		assertEquals(new Measure("severity", 0, 0, 0, 100, "delta"), better);
	}

	@Test
	void staysFiniteForExtremes() {
		var constant = new Ratings(5, 1, 0);

		assertEquals(new Measure("severity", 1, 1, 1, 5, "delta"), Severity.of(5, 5, constant, new Ratings(5, 0, 0)));
		assertEquals(0, Severity.of(1, 1_000_000, constant, constant).value());
	}

	/** Resampling whole rows knows nothing of the delta method, nor that share and gap are taken as independent. */
	@Test
	void hasTheIntervalThatABootstrapHas() {
		var random = new SplittableRandom(20260105);
		var rows = IntStream.range(0, 400).mapToObj(row -> drawn(random)).toList();
		var measure = severity(rows);

		var draws = IntStream.range(0, 4_000)
				.mapToDouble(draw -> severity(resampled(rows, random)).value())
				.sorted()
				.toArray();

		var low = draws[(int) (0.025 * draws.length)];
		var high = draws[(int) (0.975 * draws.length)];
		assertEquals(low, measure.low(), 0.1 * (high - low));
		assertEquals(high, measure.high(), 0.1 * (high - low));
	}

	@Test
	void knowsHowManyAreRatedAndWhatTheyAre() {
		var rows = new Rows().neutral(2, 0.2).neutral(1, 0.8).neutral(4, Double.NaN).list();

		assertEquals(3, Ratings.of(rows).n());
		assertEquals(0.4, Ratings.of(rows).mean(), 1e-12);
		assertEquals(0.12, Ratings.of(rows).variance(), 1e-12);
		assertEquals(0.8, Ratings.of(new Rows().neutral(1, 0.8).list()).mean());
		assertTrue(Double.isNaN(Ratings.of(new Rows().neutral(1, 0.8).list()).variance()));
		assertEquals(new Ratings(0, Double.NaN, Double.NaN), Ratings.of(List.of()));
	}

	/** Whether it is about the topic, and its rating in quarters. */
	private record Row(boolean about, double rating) {}

	private static Row drawn(SplittableRandom random) {
		var about = random.nextInt(100) < 25;
		return new Row(about, (about ? random.nextInt(3) : 1 + random.nextInt(4)) / 4.0);
	}

	private static List<Row> resampled(List<Row> rows, SplittableRandom random) {
		return rows.stream().map(row -> rows.get(random.nextInt(rows.size()))).toList();
	}

	private static Measure severity(List<Row> rows) {
		var about = rows.stream().filter(Row::about).toList();
		var rest = rows.stream().filter(row -> !row.about()).toList();
		return Severity.of(about.size(), rows.size(), ratings(rest), ratings(about));
	}

	private static Ratings ratings(List<Row> rows) {
		var values = rows.stream().mapToDouble(Row::rating).toArray();
		var mean = Arrays.stream(values).average().orElseThrow();
		var variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
		return new Ratings(values.length, mean, variance);
	}
}
