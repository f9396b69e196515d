package io.antiphon.privacy.internal.text;

/**
 * Reads full-width and other decimal digits of the basic plane, full-width letters and punctuation, the many spaces and
 * dashes as their ASCII twins. One character becomes one character, so places stay valid.
 */
public final class Fold {

	/** What every invisible character (zero-width space and joiners, soft hyphen …) becomes. */
	public static final char INVISIBLE = '\u200b';

	private static final int FULL_WIDTH = 0xFEE0;

	private Fold() {}

	/** The folded text: {@code text} itself where there is nothing to fold. */
	public static String fold(String text) {
		for (int at = 0; at < text.length(); at++) {
			var c = text.charAt(at);
			if (c >= 0x80 && fold(c) != c) {
				return fold(text, at);
			}
		}
		return text;
	}

	private static String fold(String text, int from) {
		var folded = text.toCharArray();
		for (int at = from; at < folded.length; at++) {
			folded[at] = fold(folded[at]);
		}
		return new String(folded);
	}

	/** Whether {@code c} is a decimal digit once folded. */
	public static boolean digit(char c) {
		return c < 0x80 ? c >= '0' && c <= '9' : !ideograph(c) && Character.isDigit(c);
	}

	/** Whether {@code c} is a commercial at once folded. */
	public static boolean at(char c) {
		return c == '@' || c == '\uff20' || c == '\ufe6b';
	}

	static char fold(char c) {
		if (c < 0x80 || ideograph(c)) {
			return c;
		}
		if (c >= '\uff01' && c <= '\uff5e') {
			return (char) (c - FULL_WIDTH);
		}
		return switch (c) {
			case '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000' -> ' ';
			case '\u2212', '\ufe58', '\ufe63' -> '-';
			case '\uffe5' -> '\u00a5';
			case '\ufe6b' -> '@';
			case '\uff61' -> '\u3002';
			case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> INVISIBLE;
			default -> rest(c);
		};
	}

	private static char rest(char c) {
		if (c >= '\u2000' && c <= '\u200a') {
			return ' ';
		}
		if (c >= '\u2010' && c <= '\u2015') {
			return '-';
		}
		return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
	}

	/** Kana, Han and Yi: most of a Chinese text, and nothing of it folds. */
	private static boolean ideograph(char c) {
		return c >= '\u3001' && c <= '\ua61f';
	}
}
