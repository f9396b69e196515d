package io.antiphon.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.internal.TimeAxis;
import io.antiphon.drawing.internal.ValueAxis;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxesTest {

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

	@ParameterizedTest
	@CsvSource({"3.9, 1", "4, 1", "7.9, 2", "9, 2.5", "0.4, 0.1", "61, 20", "1000, 250"})
	void drawsLinesAtRoundValues(double range, double step) {
		assertEquals(step, ValueAxis.step(range), 1e-12);
	}

	@Test
	void startsAtZeroUnlessThatSqueezesTheLine() {
		assertEquals(0, axis(22, 31).lines().getFirst());
		assertEquals(93, axis(93, 97).lines().getFirst());
		assertEquals(-10, axis(-7, 12).lines().getFirst());
	}

	@Test
	void tellsLinesApart() {
		for (var values : new double[][] {{0.12, 0.19}, {2, 11}, {92, 97}, {1e6, 4e6}}) {
			var axis = axis(values);

			var labels = axis.lines().stream().map(axis::label).toList();

			assertEquals(labels.size(), labels.stream().distinct().count(), () -> labels.toString());
		}
	}

	@Test
	void putsEveryValueBetweenTheFirstAndTheLastLine() {
		var axis = axis(13, 42);

		assertTrue(axis.height(13) >= 0 && axis.height(42) <= 1);
		assertEquals(0, axis.height(axis.lines().getFirst()), 1e-9);
		assertEquals(1, axis.height(axis.lines().getLast()), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 3, 8, 20, 60, 139, 210, 800, 4_000})
	void namesAFewDaysOfAnySpan(int days) {
		var axis = new TimeAxis(Stream.of(FIRST, FIRST.plusDays(days)), Locale.ENGLISH);

		var ticks = axis.ticks();

		assertTrue(!ticks.isEmpty() && ticks.size() <= 9, () -> days + " days: " + ticks);
		assertTrue(ticks.stream().mapToDouble(axis::along).allMatch(at -> at >= 0 && at <= 1));
	}

	private static ValueAxis axis(double... values) {
		return new ValueAxis(DoubleStream.of(values), (value, decimals) -> String.format(Locale.ROOT, "%." + decimals + "f", value));
	}
}
