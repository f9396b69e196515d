package io.antiphon.analytics.internal.findings.terms;

import java.util.Locale;

/**
 * The words of a text and each two that stand together, without a dictionary: words between blanks, and of Han characters, which have none between them, each two
 * and each three neighbours. Each has a number by its letters, of a word without what ends it ("smells", "smelled"); those of single words are positive, as those of two Han
 * characters are.
 */
public final class Terms {

	/** What a text of a book's length says is cut there; in chars. */
	public static final int LONGEST = 4_000;

	private static final long PRIME = 0x100000001b3L;
	private static final long BASIS = 0xcbf29ce484222325L;

	private Terms() {}

	/** Is told of each term: its number, and the chars of the text it stands on, end exclusive. */
	@FunctionalInterface
	public interface Visitor {

		void term(long number, int start, int end);
	}

	/** Goes through a text; a term comes as often as it stands there. */
	public static void of(String text, Visitor visitor) {
		var end = Math.min(text.length(), LONGEST);
		var index = 0;
		var before = new Before();
		while (index < end) {
			var point = text.codePointAt(index);
			if (Character.isIdeographic(point)) {
				index = han(text, index, end, before, visitor);
			} else if (Character.isLetter(point)) {
				index = word(text, index, end, before, visitor);
			} else {
				before.blank(point);
				index += Character.charCount(point);
			}
		}
	}

	/** As it is shown. */
	public static String shown(String text, int start, int end) {
		return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	private static int han(String text, int from, int end, Before before, Visitor visitor) {
		var pair = 0L;
		var first = -1;
		var second = -1;
		var count = 0;
		var index = from;
		while (index < end && Character.isIdeographic(text.codePointAt(index))) {
			var point = text.codePointAt(index);
			var next = index + Character.charCount(point);
			if (count >= 1) {
				var now = mixed(mixed(BASIS, text.codePointAt(second)), point);
				visitor.term(single(now), second, next);
				if (count >= 2) {
					visitor.term(several(mixed(pair, point)), first, next);
				}
				pair = now;
			}
			first = second;
			second = index;
			count++;
			index = next;
		}
		if (count == 1) {
			visitor.term(single(mixed(BASIS, text.codePointAt(second))), second, index);
		}
		before.forget();
		return index;
	}

	private static int word(String text, int from, int end, Before before, Visitor visitor) {
		var index = from;
		while (index < end) {
			var point = text.codePointAt(index);
			var letter = Character.isLetter(point) && !Character.isIdeographic(point) || Character.getType(point) == Character.NON_SPACING_MARK;
			var joins = (point == '\'' || point == '’') && index + 1 < end && Character.isLetter(text.charAt(index + 1));
			if (!letter && !joins) {
				break;
			}
			index += Character.charCount(point);
		}
		var number = number(text, from, stem(text, from, index));
		visitor.term(single(number), from, index);
		if (before.start >= 0) {
			visitor.term(several(mixed(before.number, ' ') * PRIME ^ number), before.start, index);
		}
		before.start = from;
		before.number = number;
		return index;
	}

	private static long number(String text, int from, int end) {
		var number = BASIS;
		for (var index = from; index < end;) {
			var point = text.codePointAt(index);
			number = mixed(number, point == '’' ? '\'' : Character.toLowerCase(point));
			index += Character.charCount(point);
		}
		return number;
	}

	/** Where a word ends without -s, -ed, -ing and a mute -e after them, as long as three letters are left of it. */
	private static int stem(String text, int from, int end) {
		var left = end;
		if (ends(text, from, left, "s") && !ends(text, from, left, "ss")) {
			left--;
		}
		if (ends(text, from, left, "ed")) {
			left -= 2;
		} else if (ends(text, from, left, "ing")) {
			left -= 3;
		}
		return ends(text, from, left, "e") ? left - 1 : left;
	}

	private static boolean ends(String text, int from, int end, String with) {
		return end - from >= with.length() + 3 && text.regionMatches(true, end - with.length(), with, 0, with.length());
	}

	private static long mixed(long number, int point) {
		return (number ^ point) * PRIME; // Fowler, Noll and Vo's hash 1a over code points
	}

	private static long single(long number) {
		return spread(number) & Long.MAX_VALUE;
	}

	private static long several(long number) {
		return spread(number) | Long.MIN_VALUE;
	}

	private static long spread(long number) {
		var mixed = (number ^ number >>> 32) * 0x9E3779B97F4A7C15L;
		return mixed ^ mixed >>> 29;
	}

	/** The word that a blank divides from the next one; none after anything else. */
	private static final class Before {

		private int start = -1;
		private long number;

		void blank(int point) {
			if (point != ' ') {
				forget();
			}
		}

		void forget() {
			start = -1;
		}
	}
}
