package io.antiphon.privacy.internal.subject;

import io.antiphon.privacy.internal.text.Fold;
import java.text.Normalizer;

/**
 * A text in the form in which words are compared, and where each of its characters stands in the text: folded as masking folds, in small
 * letters, without accents and invisible characters; white space, dashes and underscores in a row are one space. The form
 * is frozen: digests that are stored were made of it.
 */
final class PlainForm {

	private static final char FIRST_WITH_ACCENT = '\u00c0';

	private final String text;
	private final char[] plain;
	private final int[] starts;
	private int length;

	private PlainForm(String text) {
		this.text = text;
		this.plain = new char[text.length()];
		this.starts = new int[text.length() + 1];
	}

	static PlainForm of(String text) {
		var form = new PlainForm(text);
		var folded = Fold.fold(text);
		for (int at = 0; at < folded.length(); at++) {
			form.add(folded.charAt(at), at);
		}
		form.starts[form.length] = text.length();
		return form;
	}

	/** That of a word by itself, without outer spaces. */
	static String ofWord(String word) {
		var form = of(word);
		return new String(form.plain, 0, form.length).strip();
	}

	private void add(char folded, int at) {
		if (folded == Fold.INVISIBLE || mark(folded)) {
			return;
		}
		if (Character.isWhitespace(folded) || folded == '-' || folded == '_') {
			if (length > 0 && plain[length - 1] == ' ') {
				return;
			}
			put(' ', at);
		} else {
			put(Character.toLowerCase(folded < FIRST_WITH_ACCENT ? folded : base(folded)), at);
		}
	}

	private void put(char c, int at) {
		plain[length] = c;
		starts[length] = at;
		length++;
	}

	private static boolean mark(char c) {
		return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/** The letter under an accent. */
	private static char base(char c) {
		if (c > '\u1fff') { // no Latin, Greek or Cyrillic letter has one there
			return c;
		}
		var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
		return parts.length() > 1 && mark(parts.charAt(1)) ? parts.charAt(0) : c;
	}

	int length() {
		return length;
	}

	char at(int place) {
		return plain[place];
	}

	String part(int from, int to) {
		return new String(plain, from, to - from);
	}

	/** Where the character at a place begins in the text; its end for the place behind the last. */
	int start(int place) {
		return starts[place];
	}

	/** Whether a place is no border of a word: letters or digits on both sides, of a script that parts words. */
	boolean within(int place) {
		return place > 0 && place < length && parted(plain[place - 1]) && parted(plain[place]);
	}

	private static boolean parted(char c) {
		return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !syllable(c);
	}

	/** Kana, Hangul and Thai are written without borders, or with endings. */
	private static boolean syllable(char c) {
		return c >= '\u3040' && c <= '\u30ff' || c >= '\uac00' && c <= '\ud7a3' || c >= '\u0e00' && c <= '\u0eff';
	}

	String text() {
		return text;
	}
}
