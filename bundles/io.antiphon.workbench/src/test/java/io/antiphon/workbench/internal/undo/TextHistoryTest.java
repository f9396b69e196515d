package io.antiphon.workbench.internal.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.internal.undo.TextHistory.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextHistoryTest {

	private final TextHistory history = new TextHistory(new State("", 0));
	private String text = "";

	@Test
	void typingIsTakenBackWordByWord() {
		type("send the letter");

		assertEquals(List.of("send the ", "send ", ""), back());
	}

	@Test
	void andComesAgain() {
		type("send the letter");
		back();

		var again = new ArrayList<String>();
		while (history.can(Way.REDO)) {
			again.add(history.go(Way.REDO).orElseThrow().text());
		}

		assertEquals(List.of("send ", "send the ", "send the letter"), again);
	}

	@Test
	void whatIsPastedOrComposedIsOneStep() {
		type("a");
		put("a你好", 3);
		type("b");

		assertEquals(List.of("a你好", "a", ""), back());
	}

	@Test
	void deletingIsAStepOfItsOwn() {
		type("send letters");
		for (var left = 11; left > 5; left--) {
			put(text.substring(0, left), left);
		}

		assertEquals(List.of("send letters", "send ", ""), back());
	}

	@Test
	void typingElsewhereIsAnotherStep() {
		type("one");
		put("xone", 1);

		assertEquals(List.of("one", ""), back());
	}

	@Test
	void typingAfterUndoLetsGoOfWhatCameLater() {
		type("one two");
		history.go(Way.UNDO);
		text = "one ";

		type("three");

		assertFalse(history.can(Way.REDO));
		assertEquals(List.of("one ", ""), back());
	}

	@Test
	void theCaretComesBackToo() {
		put("letter", 6);
		put("the letter", 4);

		assertEquals(new State("letter", 6), history.go(Way.UNDO).orElseThrow());
	}

	@Test
	void anEmojiIsOneCharacter() {
		put("😀", 2);
		put("😀😀", 4);

		assertEquals(List.of(""), back());
	}

	@Test
	void longTextsAreKeptAsFarAsThereIsRoom() {
		for (var step = 0; step < 30; step++) {
			put("x".repeat(100_000) + step, 0);
		}

		var steps = back();

		assertEquals(9, steps.size());
		assertTrue(history.can(Way.REDO));
	}

	@Test
	void whatDoesNotChangeTheTextIsNoStep() {
		put("", 0);

		assertFalse(history.can(Way.UNDO));
	}

	private void type(String typed) {
		typed.codePoints().forEach(point -> put(text + Character.toString(point), text.length() + Character.charCount(point)));
	}

	private void put(String next, int caret) {
		text = next;
		history.typed(new State(next, caret));
	}

	private List<String> back() {
		var steps = new ArrayList<String>();
		while (history.can(Way.UNDO)) {
			steps.add(history.go(Way.UNDO).orElseThrow().text());
		}
		return steps;
	}
}
