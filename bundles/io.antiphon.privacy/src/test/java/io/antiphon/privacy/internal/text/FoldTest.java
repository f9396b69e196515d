package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class FoldTest {

	@Test
	void readsWideCharactersAsTheirTwinsAndKeepsEveryPlace() {
		assertEquals("A1@.- +(", Fold.fold("Ａ１＠．－　＋（"));
		assertEquals("12 3-4-5", Fold.fold("１２\u00a0３–４—５"));
		assertEquals("0909", Fold.fold("\u0660\u0669\u0966\u096f"));
	}

	@Test
	void leavesAPlainTextAsItIs() {
		var text = "服务很好、下次再来。Thanks, see you! 😀";

		assertSame(text, Fold.fold(text));
	}

	@Test
	void keepsTheLengthOfEveryText() {
		for (int c = 0; c < 0x10000; c++) {
			assertEquals(1, Fold.fold(String.valueOf((char) c)).length());
		}
	}
}
