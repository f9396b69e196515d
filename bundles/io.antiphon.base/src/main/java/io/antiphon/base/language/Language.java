package io.antiphon.base.language;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language of a text: Chinese and English are read, any other is named and not analysed. Told by its script, and for
 * Latin letters by the words and letters that speak for a language ({@link LatinWords}). Any thread.
 */
public enum Language {
	ZH("zh"),
	EN("en"),
	DE("de"),
	FR("fr"),
	ES("es"),
	IT("it"),
	NL("nl"),
	PT("pt"),
	SV("sv"),
	DA("da"),
	PL("pl"),
	TR("tr"),
	ID("id"),
	VI("vi"),
	JA("ja"),
	KO("ko"),
	RU("ru"),
	AR("ar"),
	TH("th"),
	/** In a script that is none of these, or without letters: figures, or pictures such as a thumb. */
	OTHER("other"),
	/** In Latin letters, but in no language that is known here. */
	UND("und"),
	/** Nothing is said: no words, or an answer that is none, such as "n/a" or 无. Counted, in no topic and no share. */
	NONE("zxx");

	/** What identifies, links or masks and says nothing: handles, addresses of pages, masks such as [PHONE], entities. */
	private static final Pattern NOISE = Pattern.compile("https?://\\S+|www\\.\\S+|(?<![\\w.])@\\w+"
			+ "|\\[[A-Z][A-Z0-9_-]{1,23}\\]|&(?:amp|lt|gt|quot|nbsp|#\\d+);|#(?=\\w)");

	/** A Han character carries about as much as this many Latin letters. */
	private static final int HAN_WEIGHT = 3;

	private static final Map<String, Language> CODES =
			Stream.of(values()).collect(Collectors.toUnmodifiableMap(Language::code, language -> language));

	private final String code;

	Language(String code) {
		this.code = code;
	}

	/** ISO 639-1 code, "other", or of ISO 639-3 "und" and "zxx". */
	public String code() {
		return code;
	}

	/** Whether what is said in it is analysed. */
	public boolean read() {
		return this == ZH || this == EN;
	}

	/** The language of a code that feedback carries; {@link #UND} for one that is not known. */
	public static Language ofCode(String code) {
		return CODES.getOrDefault(code, UND);
	}

	/** The language of {@code text}; handles, links and masks are not counted. */
	public static Language of(String text) {
		var plain = mayBeNoisy(text) ? NOISE.matcher(text).replaceAll(" ") : text;
		if (NoAnswer.is(plain)) {
			return NONE;
		}
		var letters = Letters.of(plain);
		int han = HAN_WEIGHT * letters.han();
		if (han > letters.latin() && han > letters.others()) {
			return ZH;
		}
		if (letters.latin() <= letters.others()) {
			return letters.others() == 0 ? OTHER : letters.main();
		}
		return letters.plain() ? EN : LatinWords.STANDARD.of(plain);
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

	/** How many letters of which script; kana tell Japanese from Chinese and weigh more than Han. */
	private record Letters(int han, int latin, int wide, int kana, int hangul, int cyrillic, int arabic, int thai, int rest) {

		private static final int KANA_WEIGHT = 8;

		static Letters of(String text) {
			var counts = new int[9];
			for (int i = 0; i < text.length();) {
				int point = text.codePointAt(i);
				i += Character.charCount(point);
				if (point < 0x80) {
					counts[1] += (point | 0x20) >= 'a' && (point | 0x20) <= 'z' ? 1 : 0;
				} else if (Character.isLetter(point)) {
					counts[2] += point >= 0xFF21 && point <= 0xFF5A ? 1 : 0;
					switch (Character.UnicodeScript.of(point)) {
						case HAN -> counts[0]++;
						case LATIN -> counts[1]++;
						case HIRAGANA, KATAKANA -> counts[3] += KANA_WEIGHT;
						case HANGUL -> counts[4]++;
						case CYRILLIC -> counts[5]++;
						case ARABIC -> counts[6]++;
						case THAI -> counts[7]++;
						default -> counts[8]++;
					}
				}
			}
			return new Letters(
					counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8]);
		}

		int others() {
			return kana + hangul + cyrillic + arabic + thai + rest;
		}

		/** Whether all is in full width, which only Chinese and Japanese keyboards type. */
		boolean plain() {
			return wide > 0 && wide == latin;
		}

		/** The language of the script that most letters are in; a script of several languages goes by its greatest. */
		Language main() {
			int most = Math.max(Math.max(Math.max(kana, hangul), Math.max(cyrillic, arabic)), Math.max(thai, rest));
			return most == kana ? JA : most == hangul ? KO : most == cyrillic ? RU : most == arabic ? AR : most == thai ? TH : OTHER;
		}
	}
}
