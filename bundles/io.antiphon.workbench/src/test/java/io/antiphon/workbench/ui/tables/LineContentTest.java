package io.antiphon.workbench.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Head;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineContentTest {

	private static final int STATE = 2;

	private final TableModel<Piece> model = Piece.model(
			Locale.ENGLISH, new Piece(1, "Train\nthe drivers", "Anna", "done", 1), new Piece(2, "Slots", "Anna", "open", 2));
	private final LineContent<Piece> content = new LineContent<>(model, model::lines, Texts.of(LineContent.class, Locale.ENGLISH));

	@Test
	void aLoudCellHasASignAndNotItsColourAlone() {
		assertEquals("✓ done", content.text(0, STATE));
		assertEquals(Tone.GOAL, content.tone(0, STATE));
		assertEquals("open", content.text(1, STATE));
	}

	@Test
	void aCellIsOneLine() {
		assertEquals("Train the drivers", content.text(0, 0));
	}

	@Test
	void theHeadOfAGroupSaysHowManyItHasWhateverTheColumn() {
		model.group("who");
		assertEquals("▾  Anna  ·  2", content.text(0, STATE));
		assertEquals(Head.OPEN, content.head(0));
		assertEquals(Head.NONE, content.head(1));

		model.open("Anna", false);
		assertEquals("▸  Anna  ·  2", content.text(0, 0));
		assertEquals(Head.CLOSED, content.head(0));
	}
}
