package io.antiphon.text;

import io.antiphon.text.internal.encoding.ContentHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a sample of one language is encoded: its passages, and clauses that are none by themselves, each distinct wording once and of too
 * many those of the smallest hashes.
 */
final class Wordings {
	private static final int MOST_PASSAGES = 14_000;
	private static final int MOST_CLAUSES = 6_000;
	private static final Comparator<String> ORDER = Comparator.comparingLong((String wording) -> ContentHash.of(wording))
			.thenComparing(Comparator.naturalOrder());

	private final List<String> encoded = new ArrayList<>();
	private final List<Integer> counts = new ArrayList<>();
	private final boolean all;
	private final int passages;

	private Wordings(Map<String, Integer> passages, Set<String> clauses) {
		passages.entrySet().stream().limit(MOST_PASSAGES).forEach(entry -> {
			encoded.add(entry.getKey());
			counts.add(entry.getValue());
		});
		this.passages = encoded.size();
		var others = new HashSet<>(encoded);
		clauses.stream().filter(clause -> !others.contains(clause)).limit(MOST_CLAUSES).forEach(encoded::add);
		this.all = passages.size() <= MOST_PASSAGES
				&& clauses.stream().filter(clause -> !others.contains(clause)).count() <= MOST_CLAUSES;
	}

	static Wordings of(Collection<Sample.Counted> sample) {
		var passages = new TreeMap<String, Integer>(ORDER);
		var clauses = new TreeSet<>(ORDER);
		for (var counted : sample) {
			var cut = Cut.of(counted.text().text());
			cut.passages().forEach(passage -> passages.merge(passage.wording(), counted.count(), Integer::sum));
			cut.clauses().forEach(part -> clauses.add(part.wording()));
		}
		return new Wordings(passages, clauses);
	}

	/** Passages first. */
	List<String> encoded() {
		return encoded;
	}

	List<String> passages() {
		return encoded.subList(0, passages);
	}

	/** How often each passage occurs. */
	int[] counts() {
		return counts.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Whether nothing of the sample is left out. */
	boolean all() {
		return all;
	}

	/** Where each stands. */
	Map<String, Integer> places() {
		var places = new LinkedHashMap<String, Integer>();
		encoded.forEach(wording -> places.put(wording, places.size()));
		return places;
	}
}
