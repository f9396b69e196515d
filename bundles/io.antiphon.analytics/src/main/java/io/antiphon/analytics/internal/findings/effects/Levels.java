package io.antiphon.analytics.internal.findings.effects;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of something that is controlled for. The most frequent is what the others are compared with; beyond a number of them the rare ones count with it. */
final class Levels {

	private final Map<Object, Integer> columns = new HashMap<>();

	private Levels(List<?> values, int from) {
		for (var value : values) {
			columns.put(value, from + columns.size());
		}
	}

	/** Of these counts, with columns that begin at {@code from}. */
	static Levels of(Map<?, Integer> counts, int from, int most) {
		return new Levels(
				counts.entrySet().stream()
						.sorted(Comparator.comparingInt((Map.Entry<?, Integer> one) -> -one.getValue())
								.thenComparing(one -> String.valueOf(one.getKey())))
						.skip(1)
						.limit(most)
						.map(Map.Entry::getKey)
						.collect(Collectors.toList()),
				from);
	}

	/** The column of a value; −1 where it has none. */
	int column(Object value) {
		return columns.getOrDefault(value, -1);
	}

	int size() {
		return columns.size();
	}
}
