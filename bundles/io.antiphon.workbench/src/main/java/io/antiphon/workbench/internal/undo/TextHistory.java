package io.antiphon.workbench.internal.undo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What a text field held before, word by word, so that typing can be taken back. For one thread. */
final class TextHistory {

	private static final int MOST = 200;
	private static final int MOST_CHARACTERS = 1_000_000;

	/** A text and where the caret stood in it. */
	record State(String text, int caret) {}

	/** How a text became another: {@code removed} gave way to {@code inserted} behind the first {@code at} characters. */
	private record Edit(int at, String removed, String inserted) {

		static Edit between(String before, String after) {
			var shorter = Math.min(before.length(), after.length());
			var start = 0;
			while (start < shorter && before.charAt(start) == after.charAt(start)) {
				start++;
			}
			var end = 0;
			while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
				end++;
			}
			return new Edit(start, before.substring(start, before.length() - end), after.substring(start, after.length() - end));
		}

		/** Whether it goes on with the word that the edit before was typed or deleted in. */
		boolean continues(Edit last) {
			if (single(inserted) && removed.isEmpty() && single(last.inserted) && last.removed.isEmpty()) {
				return at == last.at + last.inserted.length() && (blank(inserted) || !blank(last.inserted));
			}
			if (single(removed) && inserted.isEmpty() && single(last.removed) && last.inserted.isEmpty()) {
				return (at == last.at || at + removed.length() == last.at) && (blank(removed) || !blank(last.removed));
			}
			return false;
		}

		private static boolean single(String text) {
			return !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
		}

		private static boolean blank(String text) {
			return text.isBlank();
		}
	}

	private final Deque<State> before = new ArrayDeque<>();
	private final Deque<State> after = new ArrayDeque<>();
	private State now;
	private Edit last = new Edit(0, "", "");

	TextHistory(State now) {
		this.now = now;
	}

	/** Whether this is what the field holds as far as it is known here. */
	boolean holds(String text) {
		return now.text().equals(text);
	}

	/** The field holds this now. */
	void typed(State next) {
		if (!holds(next.text())) {
			var edit = Edit.between(now.text(), next.text());
			if (!edit.continues(last) || before.isEmpty()) {
				before.push(now);
				forgetTheOldest();
			}
			after.clear();
			last = edit;
			now = next;
		}
	}

	private void forgetTheOldest() {
		while (before.size() > MOST || before.stream().mapToLong(state -> state.text().length()).sum() > MOST_CHARACTERS) {
			before.removeLast();
		}
	}

	boolean can(Way way) {
		return !(way == Way.UNDO ? before : after).isEmpty();
	}

	/** What the field is to show then; empty where there is nothing on this way. */
	Optional<State> go(Way way) {
		var from = way == Way.UNDO ? before : after;
		if (from.isEmpty()) {
			return Optional.empty();
		}
		(way == Way.UNDO ? after : before).push(now);
		now = from.pop();
		last = new Edit(0, "", "");
		return Optional.of(now);
	}
}
