package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.report.internal.Spans.Piece;
import io.antiphon.wording.Block.Quote;
import io.antiphon.wording.Block.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

	@Test
	void countsCodePoints() {
		var pieces = pieces("😤太慢了!", new Span(1, 3));

		assertEquals(List.of(new Piece("😤", false), new Piece("太慢", true), new Piece("了!", false)), pieces);
	}

	@Test
	void joinsSpansThatOverlap() {
		assertEquals(List.of(new Piece("abcd", true), new Piece("ef", false)), pieces("abcdef", new Span(2, 4), new Span(0, 3)));
	}

	@Test
	void cutsOffWhatLiesOutside() {
		var pieces = pieces("abc", new Span(2, 9), new Span(7, 8), new Span(-4, 0));

		assertEquals(List.of(new Piece("ab", false), new Piece("c", true)), pieces);
	}

	@Test
	void marksAllOfATextAndNothingOfAnEmptyOne() {
		assertEquals(List.of(new Piece("abc", true)), pieces("abc", new Span(0, 3)));
		assertEquals(List.of(), pieces("", new Span(0, 3)));
	}

	private static List<Piece> pieces(String text, Span... spans) {
		return Spans.of(new Quote("", text, List.of(spans), ""));
	}
}
