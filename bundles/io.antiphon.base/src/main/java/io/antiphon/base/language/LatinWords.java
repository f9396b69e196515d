package io.antiphon.base.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Tells languages in Latin letters apart by the words and letters that speak for them. A word of one language weighs 1, one
 * of several divides it; letters that English does not use speak for those languages that do. Immutable.
 */
final class LatinWords {

	private static final List<Language> LANGUAGES = List.of(
			Language.EN, Language.DE, Language.FR, Language.ES, Language.IT, Language.NL, Language.PT, Language.SV, Language.DA,
			Language.PL, Language.TR, Language.ID, Language.VI);
	/** Letters and the languages that are full of them. */
	private static final Map<Character, List<Language>> LETTERS = letters();
	private static final double LETTER = 0.6;
	/** English keeps what is as good as even: most of what is written so is English. */
	private static final double LEAD = 0.5;
	private static final double LEAST = 0.75;
	/** So many words without one that is English are no English. */
	private static final int FEW = 3;
	private static final int MOST = 4_000;

	static final LatinWords STANDARD = new LatinWords();

	private final Map<String, long[]> words = new HashMap<>();

	private LatinWords() {
		var file = new Properties();
		var stream = Objects.requireNonNull(LatinWords.class.getResourceAsStream("words.properties"), "words.properties");
		try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			file.load(reader);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		for (int language = 0; language < LANGUAGES.size(); language++) {
			for (var word : file.getProperty(LANGUAGES.get(language).code()).strip().split("\\s*,\\s*")) {
				words.computeIfAbsent(word, fresh -> new long[1])[0] |= 1L << language;
			}
		}
	}

	private static Map<Character, List<Language>> letters() {
		var letters = new HashMap<Character, List<Language>>();
		Map.of(
				"ß", List.of(Language.DE),
				"äöü", List.of(Language.DE, Language.SV, Language.TR),
				"ñ¿¡", List.of(Language.ES),
				"ãõ", List.of(Language.PT),
				"êèùœû", List.of(Language.FR),
				"çâ", List.of(Language.FR, Language.PT, Language.TR),
				"ìò", List.of(Language.IT),
				"åæø", List.of(Language.DA, Language.SV),
				"ąęłśżźćń", List.of(Language.PL),
				"ığş", List.of(Language.TR))
				.forEach((signs, languages) -> signs.chars().forEach(sign -> letters.put((char) sign, languages)));
		return Map.copyOf(letters);
	}

	/** The language of a text in Latin letters; {@link Language#UND} where it is none of those known by their words. */
	Language of(String text) {
		var scores = new double[LANGUAGES.size()];
		int count = 0;
		var lower = text.substring(0, Math.min(MOST, text.length())).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		for (int at = 0; at < lower.length();) {
			int end = at;
			while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || apostrophe(lower, end, at))) {
				end++;
			}
			if (end > at) {
				count += end - at > 1 ? 1 : 0;
				word(lower.substring(at, end), scores);
			} else {
				letter(lower.charAt(at), scores);
			}
			at = Math.max(end, at + 1);
		}
		return decided(scores, count);
	}

	private static boolean apostrophe(String text, int at, int start) {
		return text.charAt(at) == '\'' && at > start && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
	}

	private void word(String word, double[] scores) {
		var speaks = words.get(word);
		if (speaks == null && word.indexOf('\'') > 0) {
			var rest = word.substring(word.indexOf('\'') + 1);
			elided(word.substring(0, word.indexOf('\'')), scores);
			speaks = words.get(rest);
		}
		if (speaks != null) {
			double weight = 1.0 / Long.bitCount(speaks[0]);
			for (int language = 0; language < scores.length; language++) {
				scores[language] += (speaks[0] >> language & 1) * weight;
			}
		}
		for (int at = 0; at < word.length(); at++) {
			if (word.charAt(at) >= 0x80) {
				letter(word.charAt(at), scores);
			}
		}
	}

	/** The shortened words of French and Italian before an apostrophe; English shortens behind it. */
	private static void elided(String before, double[] scores) {
		if (List.of("l", "d", "qu", "n", "j", "c", "s", "m", "t").contains(before)) {
			scores[LANGUAGES.indexOf(Language.FR)] += LETTER;
		}
		if (List.of("l", "un", "dell", "nell", "all", "dall", "sull", "c", "d", "quest").contains(before)) {
			scores[LANGUAGES.indexOf(Language.IT)] += LETTER;
		}
	}

	private static void letter(char letter, double[] scores) {
		for (var language : LETTERS.getOrDefault(letter, List.of())) {
			scores[LANGUAGES.indexOf(language)] += LETTER;
		}
	}

	private static Language decided(double[] scores, int count) {
		int best = 1;
		for (int language = 2; language < scores.length; language++) {
			best = scores[language] > scores[best] ? language : best;
		}
		if (scores[best] >= LEAST && scores[best] > scores[0] + (scores[0] > 0 ? LEAD : 0)) {
			return LANGUAGES.get(best);
		}
		return scores[0] > 0 || count < FEW ? Language.EN : Language.UND;
	}
}
