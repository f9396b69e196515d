package io.antiphon.text.internal.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * How often terms (words, and pairs of neighbouring words) occur in each of a few classes of texts, and the terms that set a class
 * apart: class-based TF-IDF, tf(t, c) · ln(1 + A / tf(t)) with A the mean class size (Grootendorst 2022). For one thread.
 */
final class TermCounts {
	private static final double PHRASE_SHARE = 0.4;
	private static final int LEAST = 2;
	private static final double SHORT_WORD = 0.6;

	private final TermReader reader;
	private final BinaryOperator<String> joiner;
	private final List<Map<String, Integer>> classes = new ArrayList<>();
	private final Map<String, Integer> total = new HashMap<>();
	private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
	private final Map<String, List<String>> phrases = new HashMap<>();

	private long size;

	TermCounts(TermReader reader, int classes) {
		this.reader = reader;
		joiner = reader.spaced() ? (a, b) -> a + " " + b : (a, b) -> a + b;
		for (int i = 0; i < classes; i++) {
			this.classes.add(new HashMap<>());
		}
	}

	/** Counts the terms of a text's {@code runs} {@code times} for {@code group}, each at most once a text. */
	void add(int group, List<List<String>> runs, int times) {
		var seen = new HashSet<String>();
		for (List<String> run : runs) {
			for (int i = 0; i < run.size(); i++) {
				String key = reader.key(run.get(i));
				count(key, run.get(i), group, times, seen);
				if (i + 1 < run.size()) {
					String next = reader.key(run.get(i + 1));
					String phrase = joiner.apply(key, next);
					if (!key.equals(next)) {
						phrases.putIfAbsent(phrase, List.of(key, next));
						count(phrase, joiner.apply(run.get(i), run.get(i + 1)), group, times, seen);
					}
				}
			}
		}
	}

	/** Up to {@code most} terms that name {@code group}, the most telling first; ties in the order of their letters. */
	List<String> names(int group, int most) {
		Map<String, Integer> counts = classes.get(group);
		int least = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0) < LEAST ? 1 : LEAST;
		List<String> ranked = counts.entrySet().stream()
				.filter(entry -> entry.getValue() >= least)
				.map(entry -> Map.entry(entry.getKey(), score(entry.getKey(), entry.getValue())))
				.sorted(Entry.<String, Double>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
				.limit(most * 8L)
				.map(Entry::getKey)
				.toList();
		var chosen = new ArrayList<String>();
		for (String key : ranked) {
			String better = phraseFor(key, counts, ranked);
			if (chosen.size() < most && !overlaps(better, chosen)) {
				chosen.add(better);
			}
		}
		return chosen.stream().map(this::spelling).toList();
	}

	private void count(String key, String spelling, int group, int times, Set<String> seen) {
		if (seen.add(key)) {
			classes.get(group).merge(key, times, Integer::sum);
			size += times;
			total.merge(key, times, Integer::sum);
			spellings.computeIfAbsent(key, k -> new HashMap<>(2)).merge(spelling, times, Integer::sum);
		}
	}

	/** tf · ln(1 + A / tf over all): within one class, the size of the class makes no difference. */
	private double score(String key, int count) {
		double mean = (double) size / classes.size();
		double rarity = Math.log(1 + mean / total.getOrDefault(key, 1));
		return count * rarity * (key.codePointCount(0, key.length()) == 1 ? SHORT_WORD : 1);
	}

	/** The phrase a word mostly stands in within the class, or the word itself. */
	private String phraseFor(String key, Map<String, Integer> counts, List<String> ranked) {
		if (phrases.containsKey(key)) {
			return key;
		}
		return ranked.stream()
				.filter(candidate -> phrases.getOrDefault(candidate, List.of()).contains(key))
				.filter(candidate -> counts.getOrDefault(candidate, 0) >= PHRASE_SHARE * counts.getOrDefault(key, 0))
				.findFirst()
				.orElse(key);
	}

	private boolean overlaps(String key, List<String> chosen) {
		List<String> words = phrases.getOrDefault(key, List.of(key));
		return chosen.stream().anyMatch(other -> {
			List<String> others = phrases.getOrDefault(other, List.of(other));
			return words.stream().anyMatch(others::contains) || other.contains(key) || key.contains(other);
		});
	}

	private String spelling(String key) {
		return spellings.get(key).entrySet().stream()
				.max(Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey(Comparator.reverseOrder())))
				.map(Entry::getKey)
				.orElse(key);
	}
}
