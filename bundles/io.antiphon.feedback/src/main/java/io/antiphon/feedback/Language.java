package io.antiphon.feedback;

import java.util.regex.Pattern;

/**
 * The language a text is read in, told by its script alone: what has neither Han nor plain Latin letters in the majority is
 * {@link #OTHER} and is not analysed. Any thread.
 */
public enum Language {
	ZH("zh"),
	EN("en"),
	OTHER("other");

	/** What identifies, links or masks and says nothing: handles, addresses of pages, masks such as [PHONE], entities. */
	private static final Pattern NOISE = Pattern.compile("https?://\\S+|www\\.\\S+|(?<![\\w.])@\\w+"
			+ "|\\[[A-Z][A-Z0-9_-]{1,23}\\]|&(?:amp|lt|gt|quot|nbsp|#\\d+);|#(?=\\w)");

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
		var letters = Letters.of(mayBeNoisy(text) ? NOISE.matcher(text).replaceAll(" ") : text);
		int han = HAN_WEIGHT * letters.han();
		if (han > letters.latin() && han > letters.other()) {
			return ZH;
		}
		return letters.latin() > letters.other() && !letters.accented() ? EN : OTHER;
	}

	private static boolean mayBeNoisy(String text) {
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '@', '[', '&', '#' -> {
					return true;
				}
				case ':', 'w' -> {
					if (text.startsWith("://", i) || text.startsWith("www.", i)) {
						return true;
					}
				}
				default -> {}
			}
		}
		return false;
	}

	/** How many letters of which script; {@code other} includes kana, which tells Japanese from Chinese. */
	private record Letters(int han, int latin, int marked, int other) {

		private static final int KANA_WEIGHT = 8;

		static Letters of(String text) {
			int han = 0;
			int latin = 0;
			int marked = 0;
			int other = 0;
			for (int i = 0; i < text.length(); ) {
				int point = text.codePointAt(i);
				i += Character.charCount(point);
				if (point < 0x80) {
					latin += (point | 0x20) >= 'a' && (point | 0x20) <= 'z' ? 1 : 0;
				} else if (Character.isLetter(point)) {
					switch (Character.UnicodeScript.of(point)) {
						case HAN -> han++;
						case LATIN -> {
							latin++;
							marked += point >= 0xFF00 ? 0 : 1;
						}
						case HIRAGANA, KATAKANA -> other += KANA_WEIGHT;
						default -> other++;
					}
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
