package io.antiphon.loop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Point;
import io.antiphon.wording.Block.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartModelTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private final ChartModel model = model(
			new Point(MONDAY, 0.31, 120, new Range(0.12, 0.36), ""),
			new Point(MONDAY.plusDays(7), 0.42, 1_130, new Range(0.13, 0.35), "Nelson rule 1"));

	@Test
	void everyValueAndLimitLiesBetweenTheFirstAndTheLastTick() {
		var ticks = model.ticks();

		assertTrue(ticks.getFirst() <= 0.12, ticks.toString());
		assertTrue(ticks.getLast() >= 0.42, ticks.toString());
		assertEquals(0, model.height(ticks.getFirst()), 1e-9);
		assertEquals(1, model.height(ticks.getLast()), 1e-9);
	}

	@Test
	void ticksAreRoundNumbersThatCanBeToldApart() {
		var labels = model.ticks().stream().map(model::tick).toList();

		assertEquals(List.of("10\u00a0%", "20\u00a0%", "30\u00a0%", "40\u00a0%", "50\u00a0%"), labels);
	}

	@Test
	void pointsLieWhereTheirDaysAre() {
		assertEquals(0, model.place(MONDAY));
		assertEquals(1, model.place(MONDAY.plusDays(7)));
		assertTrue(model.place(MONDAY.plusDays(14)) > 1);
	}

	@Test
	void aPointTellsItsDayValueSizeExpectationAndSignal() {
		var said = model.describe(model.chart().points().get(1));

		for (var part : List.of("9 Mar 2026", "42", "1,130", "13–35", "Nelson rule 1")) {
			assertTrue(said.contains(part), said);
		}
	}

	@Test
	void oneLevelSeriesHasARangeToo() {
		var level = model(new Point(MONDAY, 0, 3, null, ""));

		assertTrue(Double.isFinite(level.height(0)));
		assertEquals(0.5, level.place(MONDAY));
	}

	private static ChartModel model(Point... points) {
		var limits = new Block.Limits("p", 0.24);
		return new ChartModel(
				new Block.Chart("Complaints", "share", List.of(points), limits, List.of()), Locale.ENGLISH);
	}
}
