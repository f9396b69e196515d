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
	void aPointThatBreaksARuleIsLargerAndInTheSecondColour() {
		var discs = Pictures.drawn(Pictures.chart(), 760).shapes().stream()
				.filter(Disc.class::isInstance).map(Disc.class::cast).toList();

		var signals = discs.stream().filter(disc -> disc.fill() == Role.HURT).toList();

		assertEquals(1, signals.size());
		assertTrue(discs.stream().filter(disc -> disc.fill() == Role.ACCENT)
				.allMatch(disc -> disc.radius() < signals.getFirst().radius()));
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
		return new Chart(
				new Chart.Words("", "", Sheet.of(List.of(), List.of())), List.of(points), List.of(), List.of(), List.of(), List.of(),
				(value, decimals) -> String.valueOf(value), Locale.ENGLISH);
	}
}
