package io.antiphon.benchmarks.bench;

import io.antiphon.cli.spi.Invocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Repeated random splits of labelled texts into those whose labels are given to the engine and those it is judged on. The order before the draw is that of
 * the texts, so that a file in any order is split the same.
 */
record Splits(int labels, int count) {
	static final String LABELS = "--labels";
	static final String COUNT = "--splits";
	/** What is split, for whoever reads the data. */
	static final String HOW = "distinct texts whose CRC-32 modulo 5 is not 0, drawn at random by fixed seeds";

	private static final int USUAL_LABELS = 1_000;
	private static final int USUAL_COUNT = 5;
	private static final long SEED = 20_261_201;

	/** Those whose labels are given, and the others. */
	record Split<T>(List<T> given, List<T> judged) {}

	/** Empty where a number is none, or makes no sense. */
	static Optional<Splits> asked(Invocation invocation) {
		try {
			var splits = new Splits(
					invocation.option(LABELS).map(Integer::valueOf).orElse(USUAL_LABELS),
					invocation.option(COUNT).map(Integer::valueOf).orElse(USUAL_COUNT));
			return splits.labels() < 0 || splits.count() < 1 ? Optional.empty() : Optional.of(splits);
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}

	/** Of items that are distinct and sorted; none where nothing would be left to judge. */
	<T> List<Split<T>> of(List<T> sorted) {
		var splits = new ArrayList<Split<T>>();
		for (int i = 0; i < count && labels < sorted.size(); i++) {
			var drawn = new ArrayList<>(sorted);
			Collections.shuffle(drawn, new Random(SEED + i));
			splits.add(new Split<>(List.copyOf(drawn.subList(0, labels)), List.copyOf(drawn.subList(labels, drawn.size()))));
		}
		return splits;
	}
}
