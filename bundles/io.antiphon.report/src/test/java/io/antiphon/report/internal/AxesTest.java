package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block.Chart;
import io.antiphon.wording.Block.Point;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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
		assertEquals("0\u00a0%", lowest("share", 0.22, 0.31));
		assertEquals("93\u00a0%", lowest("share", 0.93, 0.97));
		assertEquals("−10", lowest("nps", -7, 12));
	}

	@Test
	void tellsLinesApart() {
		for (var values : new double[][] {{0.0012, 0.0019}, {2, 11}, {0.92, 0.97}, {1e6, 4e6}}) {
			var axis = new ValueAxis(chart("share", 1, values), new Numbers(Locale.ENGLISH));

			var labels = axis.lines().stream().map(axis::label).toList();

			assertEquals(labels.size(), labels.stream().distinct().count(), () -> labels.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 3, 8, 20, 60, 139, 210, 800, 4_000})
	void namesAFewDaysOfAnySpan(int days) {
		var axis = new TimeAxis(chart("share", days, 1, 2), Texts.of(Page.class, Locale.ENGLISH));

		var ticks = axis.ticks();

		assertTrue(!ticks.isEmpty() && ticks.size() <= 9, () -> days + " days: " + ticks);
		assertTrue(ticks.stream().mapToDouble(axis::along).allMatch(at -> at >= 0 && at <= 1));
	}

	private static String lowest(String unit, double... values) {
		var axis = new ValueAxis(chart(unit, 7, values), new Numbers(Locale.ENGLISH));
		return axis.label(axis.lines().getFirst());
	}

	private static Chart chart(String unit, int daysApart, double... values) {
		var all = DoubleStream.of(values).boxed().toList();
		var points = IntStream.range(0, all.size())
				.mapToObj(at -> new Point(FIRST.plusDays((long) at * daysApart), all.get(at), 1, null, ""))
				.toList();
		return new Chart("", unit, points, null, List.of());
	}
}
