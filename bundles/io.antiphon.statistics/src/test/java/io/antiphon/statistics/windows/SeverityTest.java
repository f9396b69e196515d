package io.antiphon.statistics.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeverityTest {

	@Test
	void isTheShareTimesTheGap() {
		var measure = severity(30, 100, new Severity.Sample(70, 0.7, 0.04), new Severity.Sample(30, 0.2, 0.05));

		assertEquals(0.15, measure.value(), 1e-12);
		assertEquals(100, measure.n());
		assertEquals("delta", measure.method());
		assertTrue(0 < measure.interval().low() && measure.interval().low() < 0.15 && 0.15 < measure.interval().high());
	}

	@Test
	void isNothingForFeedbackThatRatesNoWorse() {
		var same = severity(30, 100, new Severity.Sample(70, 0.5, 0.04), new Severity.Sample(30, 0.5, 0.05));
		var better = severity(30, 100, new Severity.Sample(70, 0.2, 0.001), new Severity.Sample(30, 0.9, 0.001));

		assertEquals(0, same.value());
		assertTrue(same.interval().low() == 0 && same.interval().high() > 0);
		assertEquals(exactly(0, 100), better);
	}

	@Test
	void staysFiniteForExtremes() {
		var constant = new Severity.Sample(5, 1, 0);

		assertEquals(exactly(1, 5), severity(5, 5, constant, new Severity.Sample(5, 0, 0)));
		assertEquals(0, severity(1, 1_000_000, constant, constant).value());
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
		assertEquals(low, measure.interval().low(), 0.1 * (high - low));
		assertEquals(high, measure.interval().high(), 0.1 * (high - low));
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

	private static Estimate severity(List<Row> rows) {
		var about = rows.stream().filter(Row::about).toList();
		var rest = rows.stream().filter(row -> !row.about()).toList();
		return severity(about.size(), rows.size(), ratings(rest), ratings(about));
	}

	private static Estimate severity(long about, long all, Severity.Sample rest, Severity.Sample worse) {
		return Severity.of(about, all, rest, worse, 0.95);
	}

	private static Estimate exactly(double value, long n) {
		return new Estimate(value, new Interval(value, value, 0.95), n, "delta");
	}

	private static Severity.Sample ratings(List<Row> rows) {
		var values = rows.stream().mapToDouble(Row::rating).toArray();
		var mean = Arrays.stream(values).average().orElseThrow();
		var variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
		return new Severity.Sample(values.length, mean, variance);
	}
}
