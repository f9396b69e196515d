package io.antiphon.channels.internal.profile;

/** Measures the texts in a column. */
final class TextTally {

	private static final int MOST = 2_000;
	private static final int WORDS = 4;
	private static final int HAN = 6;
	/** What holds a token together that is no word of prose, such as an id or an address. */
	private static final String JOINERS = "_-./\\@:#+=%&~'’";

	private long values;
	private long length;
	private long counted;
	private long han;
	private long latin;
	private long prose;
	private long spaced;

	void take(String value) {
		values++;
		length += value.codePointCount(0, value.length());
		int hanHere = 0;
		int words = 0;
		boolean inWord = false;
		boolean spacedHere = false;
		int end = Math.min(MOST, value.length());
		for (int at = 0; at < end; at++) {
			char each = value.charAt(at);
			boolean isHan = each >= '\u3400' && each <= '\u9FFF';
			boolean isLatin = !isHan && Character.isLetter(each);
			hanHere += isHan ? 1 : 0;
			latin += isLatin ? 1 : 0;
			words += isLatin && !inWord ? 1 : 0;
			inWord = isLatin || inWord && (Character.isDigit(each) || JOINERS.indexOf(each) >= 0);
			spacedHere |= Character.isWhitespace(each);
		}
		counted += end;
		han += hanHere;
		spaced += spacedHere ? 1 : 0;
		prose += hanHere >= HAN || words >= WORDS ? 1 : 0;
	}

	TextShape shape() {
		double all = Math.max(1, values);
		double characters = Math.max(1, counted);
		return new TextShape(length / all, han / characters, latin / characters, prose / all, spaced / all);
	}
}
