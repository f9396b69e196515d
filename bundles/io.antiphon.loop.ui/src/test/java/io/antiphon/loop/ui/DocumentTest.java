package io.antiphon.loop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.ui.Document.Mark;
import io.antiphon.loop.ui.Document.Style;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentTest {

	@Test
	void marksEvidenceBehindCharactersOutsideTheBasicPlane() {
		var quote = new Block.Quote("", "😀😀 迟到了", List.of(new Block.Span(3, 5)), "a.csv, line 2");

		var document = of(quote);

		var mark = marks(document, Style.EVIDENCE).getFirst();
		assertEquals("迟到", document.text().substring(mark.start(), mark.start() + mark.length()));
	}

	@Test
	void leavesOutSpansThatLieOutsideTheText() {
		var quote = new Block.Quote("", "late", List.of(new Block.Span(2, 9), new Block.Span(0, 4)), "a.csv, line 2");

		var document = of(quote);

		assertEquals(1, marks(document, Style.EVIDENCE).size());
	}

	@Test
	void linksOnlyToWhatCanBeOpened() {
		var links = new Block.Links("Rests on", List.of(Cell.link("one", "finding-1"), Cell.link("two", "goal-2")));

		var document = Document.of(List.of(links), Locale.ENGLISH, anchor -> anchor.startsWith("finding-"));

		assertEquals(List.of("finding-1"), marks(document, Style.LINK).stream().map(Mark::target).toList());
		assertTrue(document.text().contains("two"));
	}

	@Test
	void readsATableAsLabelledValues() {
		var table = new Block.Table(
				List.of("Method", "Error rate"), List.of(List.of(Cell.text("newcombe"), Cell.number("5 %"))));

		var document = of(table);

		assertEquals("Method: newcombe\nError rate: 5 %", document.text());
	}

	@Test
	void putsOneEmptyLineBetweenPiecesHoweverDeepTheyAre() {
		var inner = new Block.Item("b", "Inner", "", List.of(new Block.Paragraph("one")));
		var outer = new Block.Item("a", "Outer", "", List.of(inner));

		var document = Document.of(List.of(outer, new Block.Paragraph("two")), Locale.ENGLISH, anchor -> true);

		assertEquals("Outer\n\nInner\n\none\n\ntwo", document.text());
	}

	@Test
	void keepsChartsOfNestedItemsApart() {
		var chart = new Block.Chart("Complaints", "share", List.of(), null, List.of());

		var document = of(new Block.Item("a", "Title", "Summary", List.of(chart)));

		assertEquals(List.of(chart), document.charts());
		assertEquals("Title\nSummary", document.text());
	}

	private static Document of(Block block) {
		return Document.of(List.of(block), Locale.ENGLISH, anchor -> true);
	}

	private static List<Mark> marks(Document document, Style style) {
		return document.marks().stream().filter(mark -> mark.style() == style).toList();
	}
}
