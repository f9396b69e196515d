package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpreadsheetTest {

	@Test
	void whatWouldCommandATerminalIsLeftOutAndDoesNotHideAFormula() {
		assertEquals("'=1+1", Spreadsheet.harmless("\u001b=1+1"));
		assertEquals("a[2Jb", Spreadsheet.harmless("a\u001b[2J\u202eb\u2066"));
	}

	@Test
	void lineEndsAndTabsWithinATextStay() {
		assertEquals("two\r\nlines\tand 应声", Spreadsheet.harmless("two\r\nlines\tand 应声"));
	}
}
