package io.antiphon.analytics.internal.findings.terms;

import java.util.Locale;

/**
 * The words of a text and each two that stand together, without a dictionary: words between blanks, and of Han characters, which have none between them, each two
 * and each three neighbours. Each has a number by its letters.
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
				visitor.term(spread(now), second, next);
				if (count >= 2) {
					visitor.term(spread(mixed(pair, point)), first, next);
				}
				pair = now;
			}
			first = second;
			second = index;
			count++;
			index = next;
		}
		if (count == 1) {
			visitor.term(spread(mixed(BASIS, text.codePointAt(second))), second, index);
		}
		before.forget();
		return index;
	}

	private static int word(String text, int from, int end, Before before, Visitor visitor) {
		var number = BASIS;
		var index = from;
		while (index < end) {
			var point = text.codePointAt(index);
			var letter = Character.isLetter(point) && !Character.isIdeographic(point) || Character.getType(point) == Character.NON_SPACING_MARK;
			var joins = (point == '\'' || point == '’') && index + 1 < end && Character.isLetter(text.charAt(index + 1));
			if (!letter && !joins) {
				break;
			}
			number = mixed(number, joins ? '\'' : Character.toLowerCase(point));
			index += Character.charCount(point);
		}
		visitor.term(spread(number), from, index);
		if (before.start >= 0) {
			visitor.term(spread(mixed(before.number, ' ') * PRIME ^ number), before.start, index);
		}
		before.start = from;
		before.number = number;
		return index;
	}

	private static long mixed(long number, int point) {
		return (number ^ point) * PRIME; // Fowler, Noll and Vo's hash 1a over code points
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
