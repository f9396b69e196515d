package io.antiphon.privacy.internal.text;

import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A folded text and what was found in it. To a finder a marked character looks like a bracket, as the token that will stand
 * there does: that is why masking a masked text changes nothing. For one thread.
 */
public final class Marks {

	public static final char EDGE = '\n';
	public static final char WALL = ']';

	private static final byte FIRST = 0x40;
	private static final byte KIND = 0x3f;

	private final CharSequence text;
	private final byte[] marks;
	private @Nullable Groups groups;

	/** {@code text}: folded. */
	public Marks(CharSequence text) {
		this.text = text;
		this.marks = new byte[text.length()];
	}

	public int length() {
		return marks.length;
	}

	/** The character at {@code place}; before and after the text is a line end. */
	public char at(int place) {
		if (place < 0 || place >= marks.length) {
			return EDGE;
		}
		return marks[place] == 0 ? text.charAt(place) : WALL;
	}

	public boolean marked(int place) {
		return marks[place] != 0;
	}

	/** Marks from {@code from} to {@code to} (exclusive) as one thing of a kind, 0–62. */
	public void mark(int from, int to, int kind) {
		for (int place = from; place < to; place++) {
			marks[place] = (byte) (kind + 1);
		}
		marks[from] |= FIRST;
	}

	/** The groups of digits outside what was marked when this was first asked. */
	public Groups groups() {
		var known = groups;
		if (known == null) {
			known = new Groups(this);
			groups = known;
		}
		return known;
	}

	/** The text between two places, marked characters as walls. */
	public String part(int from, int to) {
		var part = new StringBuilder(to - from);
		for (int place = from; place < to; place++) {
			part.append(at(place));
		}
		return part.toString();
	}

	/** Up to {@code most} characters before {@code end} in small letters, none before a wall: a token announces nothing. */
	public String before(int end, int most) {
		int from = end;
		while (from > 0 && end - from < most && at(from - 1) != WALL) {
			from--;
		}
		return part(from, end).toLowerCase(Locale.ROOT);
	}

	/** Where the ASCII letters, digits and underscores that start at {@code from} end. */
	public int wordEnd(int from) {
		int end = from;
		while (word(at(end))) {
			end++;
		}
		return end;
	}

	/** {@code original} with a token for each thing found; {@code counts} gets how many of each kind. */
	public String replaced(String original, IntFunction<String> token, int[] counts) {
		var masked = new StringBuilder(original.length());
		int copied = 0;
		for (int place = 0; place < marks.length; place++) {
			if ((marks[place] & FIRST) != 0) {
				int kind = (marks[place] & KIND) - 1;
				masked.append(original, copied, place).append(token.apply(kind));
				counts[kind]++;
				copied = end(place);
				place = copied - 1;
			}
		}
		return masked.append(original, copied, original.length()).toString();
	}

	private int end(int first) {
		int end = first + 1;
		while (end < marks.length && marks[end] != 0 && (marks[end] & FIRST) == 0) {
			end++;
		}
		return end;
	}

	public static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	public static boolean letter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	public static boolean word(char c) {
		return letter(c) || digit(c) || c == '_';
	}
}
