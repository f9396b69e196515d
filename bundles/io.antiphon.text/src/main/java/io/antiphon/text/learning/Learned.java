package io.antiphon.text.learning;

import java.util.List;

/**
 * What came of lessons, as they were given.
 *
 * @param trials for each language of the lessons, what was tried
 * @param given lessons handed in
 * @param repeated those whose text came before with the same label: counted once
 * @param contradictory those outvoted by other lessons of the same text, or all of it where no label has more votes
 * @param unread those in a language that is not read, without words, or of an unknown code
 */
public record Learned(List<Trial> trials, int given, int repeated, int contradictory, int unread) {
	public Learned {
		trials = List.copyOf(trials);
	}
}
