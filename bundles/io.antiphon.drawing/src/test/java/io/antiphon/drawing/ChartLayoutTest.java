package io.antiphon.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape;
import io.antiphon.drawing.shape.Shape.Box;
import io.antiphon.drawing.shape.Shape.Disc;
import io.antiphon.drawing.shape.TextMeasure;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {

	@Test
	void stepsOfTheBandMeetBetweenPoints() {
		var drawing = Pictures.drawn(Pictures.chart(), 760);
		var bands = drawing.shapes().stream().filter(Box.class::isInstance).map(Box.class::cast)
				.filter(box -> box.fill() == Role.BAND).toList();
		var stops = drawing.stops();

		var middle = (stops.get(0).x() + stops.get(1).x()) / 2 + 9;

		assertEquals(20, bands.size());
		assertEquals(middle, bands.get(1).x(), 0.01);
		assertEquals(bands.get(1).x(), bands.get(0).x() + bands.get(0).width(), 0.01);
	}

	@Test
	void aPointThatBreaksARuleIsARingedSquareInTheSecondColour() {
		var shapes = Pictures.drawn(Pictures.chart(), 760).shapes();
		var discs = shapes.stream().filter(Disc.class::isInstance).map(Disc.class::cast).toList();
		var squares = shapes.stream().filter(Box.class::isInstance).map(Box.class::cast)
				.filter(box -> box.fill() == Role.HURT).toList();

		assertEquals(1, squares.size());
		assertEquals(squares.getFirst().width(), squares.getFirst().height());
		assertEquals(1, discs.stream().filter(disc -> disc.frame() == Role.HURT && disc.fill() == null).count());
		assertEquals(19, discs.stream().filter(disc -> disc.fill() == Role.ACCENT).count());
	}

	@Test
	void limitsStepWhereAStageBeginsAndItsReasonStandsThere() {
		var boundary = Pictures.MONDAY.plusDays(10);
		var stages = List.of(
				new Chart.Stage(Pictures.MONDAY, Pictures.MONDAY.plusWeeks(1), 5, ""),
				new Chart.Stage(boundary, Pictures.MONDAY.plusWeeks(3), 9, "第二班"));
		var drawing = Pictures.drawn(chart(stages, point(0, 4, 6), point(1, 4, 6), point(2, 8, 10), point(3, 8, 10)), 760);

		var limits = drawing.shapes().stream().filter(Shape.Stroke.class::isInstance).map(Shape.Stroke.class::cast)
				.filter(stroke -> stroke.role() == Role.DIM && !stroke.dashed()).toList();
		var line = drawing.shapes().stream().filter(Shape.Stroke.class::isInstance).map(Shape.Stroke.class::cast)
				.filter(stroke -> stroke.role() == Role.TEXT).toList();

		assertEquals(4, limits.size());
		assertEquals(1, line.size());
		var x = line.getFirst().through().getFirst().x();
		assertEquals(x, limits.get(0).through().getLast().x(), 0.01);
		assertEquals(x, limits.get(2).through().getFirst().x(), 0.01);
		assertTrue(Pictures.words(drawing).stream().anyMatch(words -> words.text().equals("第二班")));
		assertEquals(Set.of(), Pictures.faults(drawing));
	}

	@Test
	void anEventThatBeginsAStageIsToldOnce() {
		var stages = List.of(
				new Chart.Stage(Pictures.MONDAY, Pictures.MONDAY, 5, ""),
				new Chart.Stage(Pictures.MONDAY.plusWeeks(1), Pictures.MONDAY.plusWeeks(1), 9, "b"));
		var chart = chart(stages, point(0, 4, 6), point(1, 8, 10));
		var twice = new Chart(
				chart.words(), chart.points(), stages, List.of(), List.of(), List.of(new Chart.Event(Pictures.MONDAY.plusWeeks(1), "b")),
				chart.reading(), chart.locale());

		assertEquals(Pictures.drawn(chart, 400), Pictures.drawn(twice, 400));
	}

	private static Chart.Point point(int week, double low, double high) {
		return new Chart.Point(Pictures.MONDAY.plusWeeks(week), (low + high) / 2, new Range(low, high), null, false, "");
	}

	@Test
	void theNameOfALevelStandsWhereTheLineOfThePointsIsNot() {
		var points = IntStream.range(0, 60).mapToObj(week -> point(week, week < 20 ? 8 : week % 2 == 0 ? 2 : 6, week < 20 ? 10 : 6));
		var some = chart(List.of(), points.toArray(Chart.Point[]::new));
		var chart = new Chart(
				some.words(), some.points(), List.of(), List.of(new Chart.Level(5, "goal 5")), List.of(), List.of(), some.reading(),
				some.locale());

		var drawing = Pictures.drawn(chart, 760);

		var name = Pictures.words(drawing).stream().filter(words -> words.text().equals("goal 5")).findFirst().orElseThrow();
		assertTrue(name.x() < drawing.stops().get(20).x(), name::toString);
		assertEquals(Set.of(), Pictures.faults(drawing));
	}

	@Test
	void higherValuesAreHigherAndLaterOnesFurtherRight() {
		var stops = Pictures.drawn(Pictures.chart(), 760).stops();

		assertTrue(stops.get(4).y() < stops.get(0).y());
		for (var at = 1; at < stops.size(); at++) {
			assertTrue(stops.get(at - 1).x() < stops.get(at).x());
		}
	}

	@Test
	void labelsOfEventsThatLieCloseGetRowsOfTheirOwn() {
		var late = new Chart.Event(Pictures.MONDAY.plusWeeks(7), Pictures.LONG);
		var near = new Chart.Event(Pictures.MONDAY.plusWeeks(6), "问卷措辞修改");

		var drawing = Pictures.drawn(Pictures.chart(near, late, late), 760);

		assertEquals(Set.of(), Pictures.faults(drawing));
		assertEquals(3, Pictures.words(drawing).stream().filter(one -> one.role() == Role.TEXT).map(Shape.Words::y).distinct().count());
	}

	@Test
	void fillsTheHeightThatItIsGiven() {
		var drawing = Pictures.chart().drawing(new Space(500, 320, TextMeasure.ESTIMATE));

		assertEquals(320, drawing.height());
		assertTrue(Pictures.faults(drawing).isEmpty(), Pictures.faults(drawing)::toString);
	}

	@Test
	void aSinglePointAndAFlatLineAreDrawn() {
		var one = chart(new Chart.Point(Pictures.MONDAY, 0, null, null, false, "0"));
		var flat = chart(
				new Chart.Point(Pictures.MONDAY, 5, null, null, false, "5"),
				new Chart.Point(Pictures.MONDAY.plusDays(1), 5, null, null, false, "5"));

		for (var drawing : List.of(Pictures.drawn(one, 400), Pictures.drawn(flat, 400))) {
			assertTrue(drawing.stops().stream().allMatch(stop -> stop.y() > 0 && stop.y() < drawing.height()));
		}
	}

	private static Chart chart(Chart.Point... points) {
		return chart(List.of(), points);
	}

	private static Chart chart(List<Chart.Stage> stages, Chart.Point... points) {
		return new Chart(
				new Chart.Words("", "", Sheet.of(List.of(), List.of())), List.of(points), stages, List.of(), List.of(), List.of(),
				(value, decimals) -> String.valueOf(value), Locale.ENGLISH);
	}
}
