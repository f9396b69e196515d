package io.antiphon.analytics.internal.findings;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences without meaning, of words that are as unevenly frequent as those of a language. */
final class Chatter {

	private static final List<String> SYLLABLES = List.of("ba", "co", "di", "fu", "ga", "le", "mo", "ni", "pa", "ru", "se", "to", "vi", "wa", "zu", "ke");
	private static final int WORDS = 3_000;

	private final Random random;

	Chatter(long seed) {
		random = new Random(seed);
	}

	String sentence() {
		return IntStream.range(0, 8 + random.nextInt(8)).mapToObj(index -> word()).collect(Collectors.joining(" "));
	}

	/** The n-th word comes about once in n times as often as the first (Zipf). */
	private String word() {
		var rank = (int) Math.pow(WORDS, random.nextDouble());
		return SYLLABLES.get(rank % 16) + SYLLABLES.get(rank / 16 % 16) + SYLLABLES.get(rank / 256 % 16);
	}
}
