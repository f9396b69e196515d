package io.antiphon.analytics.internal.labels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text, among which others are looked up: one with a Han character wherever it stands, any other as a whole in whatever inflection, or several in a row. */
public final class UsedWords {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*");
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
	private static final Pattern BEFORE_ENDING = Pattern.compile(".*[aeiouy].*[^e]");

	private final String text;
	private @Nullable List<String> stems;

	/** What is looked up: words in a row. */
	public record Sought(String words, boolean han, List<String> stems) {

		public Sought {
			stems = List.copyOf(stems);
		}

		public static Sought of(String words) {
			var small = words.toLowerCase(Locale.ROOT);
			return new Sought(small, HAN.matcher(small).find(), UsedWords.stems(small));
		}
	}

	public UsedWords(String text) {
		this.text = text.toLowerCase(Locale.ROOT);
	}

	public boolean has(Sought sought) {
		return sought.han() ? text.contains(sought.words()) : Collections.indexOfSubList(stems(), sought.stems()) >= 0;
	}

	private List<String> stems() {
		var known = stems;
		if (known == null) {
			known = stems(text);
			stems = known;
		}
		return known;
	}

	private static List<String> stems(String text) {
		var stems = new ArrayList<String>();
		var words = WORD.matcher(text);
		while (words.find()) {
			stems.add(stem(words.group().replace('’', '\'').replaceFirst("'s$", "")));
		}
		return stems;
	}

	/** What a word and its usual English inflections have in common. */
	private static String stem(String word) {
		var stem = word;
		if (stem.length() > 4 && stem.endsWith("ies")) {
			return stem.substring(0, stem.length() - 3) + "y";
		}
		if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
			stem = stem.substring(0, stem.length() - 1);
		}
		for (var ending : List.of("ing", "ed")) {
			var before = stem.endsWith(ending) ? stem.substring(0, stem.length() - ending.length()) : "";
			if (before.length() > 2 && BEFORE_ENDING.matcher(before).matches()) {
				stem = before;
			}
		}
		return once(stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem);
	}

	/** Without a last letter that is there twice. */
	private static String once(String stem) {
		var last = stem.length() - 1;
		return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
	}
}
