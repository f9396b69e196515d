package io.antiphon.analytics.internal.text;

/**
 * The language a text is read in, told by its script alone: what has neither Han nor plain Latin letters in the majority is
 * {@link #OTHER} and is not analysed. Any thread.
 */
public enum Language {
	ZH("zh"),
	EN("en"),
	OTHER("other");

	/** A Han character carries about as much as this many Latin letters. */
	private static final int HAN_WEIGHT = 3;

	private final String code;

	Language(String code) {
		this.code = code;
	}

	/** ISO 639-1 code, or "other". */
	public String code() {
		return code;
	}

	/** The language of {@code text}; handles, links and masks are not counted. */
	public static Language of(String text) {
		var letters = Letters.of(Wording.of(text));
		int han = HAN_WEIGHT * letters.han();
		if (han > letters.latin() && han > letters.other()) {
			return ZH;
		}
		return letters.latin() > letters.other() && !letters.accented() ? EN : OTHER;
	}

	/** How many letters of which script; {@code other} includes kana, which tells Japanese from Chinese. */
	private record Letters(int han, int latin, int marked, int other) {
		private static final int KANA_WEIGHT = 8;

		static Letters of(String text) {
			int han = 0;
			int latin = 0;
			int marked = 0;
			int other = 0;
			for (int i = 0; i < text.length();) {
				int point = text.codePointAt(i);
				i += Character.charCount(point);
				if (!Character.isLetter(point)) {
					continue;
				}
				switch (Character.UnicodeScript.of(point)) {
					case HAN -> han++;
					case LATIN -> {
						latin++;
						marked += point < 0x80 || point >= 0xFF00 ? 0 : 1;
					}
					case HIRAGANA, KATAKANA -> other += KANA_WEIGHT;
					default -> other++;
				}
			}
			return new Letters(han, latin, marked, other);
		}

		/** More accents than loan words and names bring into English. */
		boolean accented() {
			return marked > 1 && marked * 25 > latin;
		}
	}
}
