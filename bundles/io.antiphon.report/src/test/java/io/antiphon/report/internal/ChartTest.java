package io.antiphon.report.internal;

import static io.antiphon.report.internal.Edited.all;
import static io.antiphon.report.internal.Edited.page;
import static io.antiphon.report.internal.Edited.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Block.Chart;
import io.antiphon.wording.Block.Estimate;
import io.antiphon.wording.Block.Estimates;
import io.antiphon.wording.Block.Event;
import io.antiphon.wording.Block.Limits;
import io.antiphon.wording.Block.Mark;
import io.antiphon.wording.Block.Point;
import io.antiphon.wording.Block.Range;
import io.antiphon.wording.Block.Share;
import io.antiphon.wording.Block.Shares;
import io.antiphon.wording.Block.Span;
import io.antiphon.wording.Block.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartTest {

	private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

	static List<Block> everyKind() {
		return List.of(
				new Block.Paragraph("said"),
				new Block.Item(
						"finding-1",
						"Late",
						"31 %",
						List.of(new Block.Quote("feedback-1", "words", List.of(new Span(0, 2)), "here"))),
				new Block.Quote("feedback-1", "the same words again", List.of(), "here"),
				new Block.Links("rests on", List.of(Cell.link("Late", "finding-1"))),
				new Block.Table(List.of("n"), List.of(List.of(Cell.number("1")))),
				chart(),
				chart(),
				new Estimates(
						"Effects",
						"points",
						List.of(new Estimate("Late", "finding-1", -0.09, new Range(-0.12, -0.06), 1_204)),
						List.of(new Mark(0, "no change"))),
				new Shares(
						"Sentiment",
						List.of(new Share("negative", 31, Tone.NEGATIVE), new Share("positive", 69, Tone.POSITIVE))));
	}

	@Test
	void drawsLimitsStepByStepAndMarksSignals() {
		var page = page(chart());

		assertEquals(3, all(page, "rect", "expected").size());
		assertEquals(6, all(page, "line", "limit").size());
		assertEquals(1, all(page, "line", "centre").size());
		assertEquals(1, all(page, "circle", "ring").size());
		assertEquals(1, all(page, "line", "interval").size());
		assertEquals(List.of("second shift"), texts(all(page, "text", "event")));
		assertEquals(
				"20 Jan 2025: 22 % (n = 110) – beyond the limits",
				texts(all(page, "g", "signal")).getFirst().replace('\u00a0', ' '));
	}

	@Test
	void putsStepsWherePointsMeet() {
		var page = page(chart());
		var bands = all(page, "rect", "expected");
		var dots = all(page, "circle", "dot");

		var middle = (number(dots.get(0), "cx") + number(dots.get(1), "cx")) / 2;

		assertEquals(middle, number(bands.get(1), "x"), 0.11);
		assertEquals(number(bands.get(1), "x"), number(bands.get(0), "x") + number(bands.get(0), "width"), 0.11);
	}

	@Test
	void drawsHigherValuesHigherAndLaterOnesToTheRight() {
		var dots = all(page(chart()), "circle", "dot");

		assertTrue(number(dots.get(0), "cy") < number(dots.get(2), "cy"));
		assertTrue(number(dots.get(0), "cx") < number(dots.get(1), "cx"));
		assertTrue(number(dots.get(1), "cx") < number(dots.get(2), "cx"));
	}

	@Test
	void saysTheSameInATable() {
		var table = all(page(chart()), "details", "data").getFirst();
		var text = table.getTextContent().replace('\u00a0', ' ');

		assertTrue(text.contains("6 Jan 2025"), text);
		assertTrue(text.contains("23–39 %"), text);
		assertTrue(text.contains("beyond the limits"), text);
		assertTrue(text.contains("13 Jan 2025 second shift"), text);
	}

	@Test
	void keepsEveryLabelInsideTheDrawing() {
		var late = new Event(MONDAY.plusWeeks(2), "春季促销开始，仓库改用新的分拣系统");
		var early = new Event(MONDAY, "问卷措辞修改");
		var page = page(new Chart("比例", "share", chart().points(), null, List.of(early, late, late)));

		for (var label : all(page, "text", "event")) {
			var end = number(label, "x") + Svg.width(label.getTextContent(), 12);
			assertTrue(number(label, "x") >= 0 && end <= 760, label.getTextContent() + " ends at " + end);
		}
		var places = all(page, "text", "event").stream().map(label -> label.getAttribute("x") + " " + label.getAttribute("y"));
		assertEquals(3, places.distinct().count());
	}

	@Test
	void saysSoWhereThereIsNothingToDraw() {
		var page = page(new Chart("Empty", "share", List.of(), null, List.of()));

		assertEquals(List.of(), all(page, "svg", ""));
		assertTrue(texts(all(page, "figure", "chart")).getFirst().contains("There are no dates"));
	}

	@Test
	void drawsASinglePointAndAFlatLine() {
		var one = page(new Chart("One", "", List.of(new Point(MONDAY, 0, 1, null, "")), null, List.of()));
		var flat = page(new Chart(
				"Flat",
				"",
				List.of(new Point(MONDAY, 5, 1, null, ""), new Point(MONDAY.plusDays(1), 5, 1, null, "")),
				null,
				List.of()));

		var dots = Stream.of(one, flat).flatMap(page -> all(page, "circle", "dot").stream()).toList();
		assertEquals(3, dots.size());
		assertTrue(dots.stream().allMatch(dot -> number(dot, "cy") > 0));
	}

	@Test
	void leavesOutWhatIsNoNumber() {
		var unknown = new Range(Double.NaN, Double.NaN);
		var page = page(new Chart(
				"Few",
				"share",
				List.of(
						new Point(MONDAY, 0.3, 1, unknown, "", unknown),
						new Point(MONDAY.plusDays(1), Double.NaN, 1, null, "")),
				new Limits("p", Double.NaN),
				List.of()));

		assertEquals(1, all(page, "circle", "dot").size());
		assertEquals(List.of(), all(page, "rect", "expected"));
		assertTrue(all(page, "svg", "").stream().noneMatch(drawing -> drawing.getTextContent().contains("NaN")));
	}

	@Test
	void drawsIntervalsOnOneScale() {
		var page = page(new Estimates(
				"Effects",
				"points",
				List.of(
						new Estimate("a", "", -0.09, new Range(-0.12, -0.06), 1_204),
						new Estimate("b", "", 0.01, new Range(-0.03, 0.05), 900)),
				List.of(new Mark(0, "no change"))));

		var marks = all(page, "line", "mark").stream().map(mark -> mark.getAttribute("x1")).distinct().toList();

		assertEquals(1, marks.size());
		assertEquals(
				List.of("−9 points (−12 to −6, n = 1,204)", "1 point (−3 to 5, n = 900)"),
				texts(all(page, "td", "figures")).stream().map(text -> text.replace('\u00a0', ' ')).toList());
	}

	@Test
	void dividesABarByCount() {
		var parts = List.of(new Share("negative", 25, Tone.NEGATIVE), new Share("positive", 75, Tone.POSITIVE));

		var page = page(new Shares("Sentiment", parts));

		var widths = all(page, "rect", "").stream().map(bar -> bar.getAttribute("width")).toList();
		assertEquals(List.of("250.0", "750.0"), widths);
		assertEquals(1, all(page, "rect", "negative").size());
	}

	private static Chart chart() {
		return new Chart(
				"Complaints",
				"share",
				List.of(
						new Point(MONDAY, 0.31, 120, new Range(0.23, 0.39), "", new Range(0.27, 0.35)),
						new Point(MONDAY.plusWeeks(1), 0.30, 100, new Range(0.22, 0.40), ""),
						new Point(MONDAY.plusWeeks(2), 0.22, 110, new Range(0.22, 0.40), "beyond the limits")),
				new Limits("p′", 0.31),
				List.of(new Event(MONDAY.plusWeeks(1), "second shift")));
	}

	private static double number(Element element, String name) {
		return Double.parseDouble(element.getAttribute(name));
	}
}
