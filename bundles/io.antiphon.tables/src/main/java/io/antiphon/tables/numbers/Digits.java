package io.antiphon.tables.numbers;

/** Digits as people of other scripts write them, and the signs that stand between them. */
public final class Digits {

	private Digits() {}

	/** With all decimal digits as 0–9 and full-width or Arabic signs as ASCII; the same object where nothing changes. */
	public static String plain(String text) {
		int at = 0;
		while (at < text.length() && text.charAt(at) < 0x80) {
			at++;
		}
		if (at == text.length()) {
			return text;
		}
		var plain = new StringBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			plain.append(plain(text.charAt(index)));
		}
		return plain.toString();
	}

	private static char plain(char each) {
		if (each < 0x80) {
			return each;
		}
		if (Character.getType(each) == Character.DECIMAL_DIGIT_NUMBER) {
			return (char) ('0' + Character.digit(each, 10));
		}
		return switch (each) {
			case '\u066B' -> '.';
			case '\u066C' -> ',';
			case '\u2212' -> '-';
			case '\u00A0', '\u202F', '\u3000', '\u2009' -> ' ';
			default -> each >= '\uFF01' && each <= '\uFF5E' ? (char) (each - 0xFEE0) : each;
		};
	}
}
