package io.antiphon.analytics.internal.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a topic that is a topic of its own: what uses one of these words, which are in their order. */
public record Split(String of, List<String> words) {

	static final Comparator<Split> ORDER = Comparator.comparing(Split::of).thenComparing(Split::id);

	private static final int MOST = 20;
	private static final int LONGEST = 100;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} '’-]{0,49}");

	public Split {
		words = words.stream().sorted().toList();
	}

	/** By words as people type them; empty where there is none, or one that is no word, or too many. */
	public static Optional<Split> by(String of, List<String> typed) {
		var words = typed.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).distinct().toList();
		var sound = !words.isEmpty() && words.size() <= MOST && String.join("+", words).length() <= LONGEST
				&& words.stream().allMatch(word -> WORD.matcher(word).matches());
		return sound ? Optional.of(new Split(of, words)) : Optional.empty();
	}

	/** The id of the topic that it makes. */
	public String id() {
		return of + ":" + String.join("+", words);
	}
}
