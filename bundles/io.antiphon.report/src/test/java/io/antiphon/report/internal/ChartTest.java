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
import io.antiphon.wording.Block.Stage;
import io.antiphon.wording.Block.Tone;
import java.time.LocalDate;
import java.util.List;
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
				new Block.State("worked", Tone.POSITIVE),
				new Block.Work(
						"Actions", List.of("a", "b", "c", "d"),
						List.of(new Block.Piece("x", "y", null, MONDAY, "open", Tone.PLAIN))),
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

		assertEquals(3, all(page, "rect", "f-band").size());
		assertEquals(1, all(page, "rect", "f-hurt").size());
		assertEquals(List.of("second shift"), texts(all(page, "text", "f-text")));
		assertEquals(
				"20 Jan 2025: 22 % (n = 110), expected 22–40 % – beyond the limits",
				texts(all(page, "rect", "reach")).getLast().replace('\u00a0', ' '));
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
	void saysSoWhereThereIsNothingToDraw() {
		var page = page(new Chart("Empty", "share", List.of(), null, List.of()));

		assertEquals(List.of(), all(page, "svg", ""));
		assertTrue(texts(all(page, "figure", "chart")).getFirst().contains("There are no dates"));
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
				new Limits("p", List.of(new Stage(MONDAY, MONDAY, Double.NaN, ""))),
				List.of()));

		assertEquals(1, all(page, "circle", "f-accent").size());
		assertEquals(List.of(), all(page, "rect", "f-band"));
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

		var marks = all(page, "polyline", "s-dim").stream()
				.map(mark -> mark.getAttribute("points").split(",")[0])
				.distinct()
				.toList();

		assertEquals(1, marks.size());
		assertEquals(
				List.of("−9 points (−12 to −6, n = 1,204)", "1 point (−3 to 5, n = 900)"),
				texts(all(page, "td", "figures")).stream().map(text -> text.replace('\u00a0', ' ')).toList());
	}

	@Test
	void dividesABarByCount() {
		var parts = List.of(new Share("negative", 25, Tone.NEGATIVE), new Share("positive", 75, Tone.POSITIVE));

		var page = page(new Shares("Sentiment", parts));

		var bar = (Element) all(page, "svg", "bar").getFirst();
		var hurt = (Element) bar.getElementsByTagName("rect").item(0);
		var other = (Element) bar.getElementsByTagName("rect").item(1);
		assertEquals(List.of("249.0", "749.0"), List.of(hurt.getAttribute("width"), other.getAttribute("width")));
		assertEquals("f-hurt", hurt.getAttribute("class"));
	}

	@Test
	void drawsWorkAsATimeLineAndSaysTheSameInATable() {
		var page = page(new Block.Work(
				"Actions", List.of("Action", "Owner", "When", "State"),
				List.of(new Block.Piece("Second tour", "Lead", MONDAY, MONDAY.plusDays(20), "done", Tone.POSITIVE))));

		assertEquals(1, all(page, "rect", "f-goal").size());
		assertTrue(all(page, "details", "data").getFirst().getTextContent().contains("Second tour"));
	}

	@Test
	void saysWhereAnItemStands() {
		assertEquals(List.of("worked"), texts(all(page(new Block.State("worked", Tone.POSITIVE)), "span", "positive")));
	}

	private static Chart chart() {
		return new Chart(
				"Complaints",
				"share",
				List.of(
						new Point(MONDAY, 0.31, 120, new Range(0.23, 0.39), "", new Range(0.27, 0.35)),
						new Point(MONDAY.plusWeeks(1), 0.30, 100, new Range(0.22, 0.40), ""),
						new Point(MONDAY.plusWeeks(2), 0.22, 110, new Range(0.22, 0.40), "beyond the limits")),
				new Limits("p′", List.of(new Stage(MONDAY, MONDAY.plusWeeks(2), 0.31, ""))),
				List.of(new Event(MONDAY.plusWeeks(1), "second shift")));
	}
}
