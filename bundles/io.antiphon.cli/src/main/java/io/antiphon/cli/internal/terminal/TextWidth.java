package io.antiphon.cli.internal.terminal;

/** How wide text is on a terminal, where a Chinese character takes two places. */
public final class TextWidth {

	private static final int WIDE_FROM = 0x2E80;

	private TextWidth() {}

	public static int of(String text) {
		return text.codePoints().map(TextWidth::of).sum();
	}

	/** The text with spaces behind it up to {@code columns}. */
	public static String pad(String text, int columns) {
		return text + " ".repeat(Math.max(0, columns - of(text)));
	}

	/** As much of the text as fits, with an ellipsis where it does not. */
	static String cut(String text, int columns) {
		if (of(text) <= columns) {
			return text;
		}
		var cut = new StringBuilder();
		int used = 1;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			used += of(text.codePointAt(at));
			if (used > columns) {
				break;
			}
			cut.appendCodePoint(text.codePointAt(at));
		}
		return cut + "…";
	}

	private static int of(int point) {
		return point >= WIDE_FROM ? 2 : 1;
	}
}
