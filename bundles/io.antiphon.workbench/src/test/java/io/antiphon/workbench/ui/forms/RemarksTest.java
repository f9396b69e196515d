package io.antiphon.workbench.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.forms.Field.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RemarksTest {

	@Test
	void aDayIsSaidAsItIsUnderstood() {
		var due = new Field("due", "Due", new Kind.Day(), "The last day");

		assertEquals("Tuesday, 12 May 2026", remarks(due, Locale.ENGLISH).of("12.5.2026"));
		assertEquals("2026年5月12日 星期二", remarks(due, Locale.CHINESE).of("12.5.2026"));
		assertEquals("The last day", remarks(due, Locale.ENGLISH).of("12.5."));
	}

	@Test
	void aLineThatNobodySeesWholeIsToldToBeThereWhole() {
		var name = new Field("name", "Name", new Kind.Line(), "A few words");

		assertEquals("10,000 characters; the draft keeps all of them.", remarks(name, Locale.ENGLISH).of("字".repeat(10_000)));
		assertEquals("3 characters; the draft keeps all of them.", remarks(name, Locale.ENGLISH).of("a\nb"));
		assertEquals("A few words", remarks(name, Locale.ENGLISH).of("short"));
	}

	@Test
	void whereThereIsRoomNothingIsSaidOfTheLength() {
		var note = new Field("note", "Note", new Kind.Lines(4), "");

		assertEquals("", remarks(note, Locale.ENGLISH).of("word\n".repeat(1_000)));
	}

	private static Remarks remarks(Field field, Locale locale) {
		return new Remarks(field, Texts.of(Remarks.class, locale));
	}
}
