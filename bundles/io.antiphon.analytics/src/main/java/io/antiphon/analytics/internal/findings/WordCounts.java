package io.antiphon.analytics.internal.findings;

import java.util.HashMap;
import java.util.Map;

/** In how many clauses each word stands. */
final class WordCounts {

	/** Of no clauses. */
	static final WordCounts NONE = new WordCounts();

	private final Map<String, Integer> counts = new HashMap<>();
	private int clauses;

	void add(Grams grams) {
		clauses++;
		grams.distinct().forEach(gram -> counts.merge(gram, 1, Integer::sum));
	}

	int clauses() {
		return clauses;
	}

	int of(String gram) {
		return counts.getOrDefault(gram, 0);
	}

	/** How much a word tells: the logarithm of how rare it is (Spärck Jones, 1972). */
	double rarity(String gram) {
		return Math.log((clauses + 1.0) / (of(gram) + 0.5));
	}
}
