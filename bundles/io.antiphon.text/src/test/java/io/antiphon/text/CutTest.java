package io.antiphon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {

	@Test
	void aShortTextIsOnePassageAsAWhole() {
		var cut = Cut.of("慢但是态度好。@shop_help 菜也很好吃，下次再来！");

		assertEquals(1, cut.passages().size());
		assertEquals("慢但是态度好。 菜也很好吃，下次再来！", cut.passages().getFirst().wording());
		assertEquals(cut.clauses().size(), cut.passages().getFirst().last());
		assertTrue(cut.clauses().size() > 1);
	}

	@Test
	void aLongTextIsSeveralPassagesThatHoldEachClauseOnce() {
		var text = "The room was clean and the bed was soft. ".repeat(20);

		var cut = Cut.of(text);

		int next = 0;
		for (var passage : cut.passages()) {
			assertEquals(next, passage.first());
			assertTrue(passage.last() > passage.first());
			next = passage.last();
		}
		assertEquals(cut.clauses().size(), next);
		assertTrue(cut.passages().size() > 3);
	}

	@Test
	void whatSaysNothingHasNone() {
		assertEquals(new Cut(List.of(), List.of()), Cut.of("[PHONE]"));
		assertEquals(new Cut(List.of(), List.of()), Cut.of(""));
	}
}
