package io.antiphon.analytics.internal.maps;

import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.store.KeptLabels.Label;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many pieces speak of two topics, and of each, by their indexes: the main topic of a piece and what it says besides count alike. */
final class Together {

	private final long[][] pieces;

	private Together(int topics) {
		this.pieces = new long[topics][topics];
	}

	static Together of(Stream<Label> labels, Merged merged, int topics) {
		var together = new Together(topics);
		labels.forEach(label -> together.add(
				IntStream.concat(IntStream.of(label.topic()), label.aspects().stream().mapToInt(aspect -> aspect.topic()))
						.filter(topic -> topic >= 0 && topic < topics)
						.map(merged::topic)
						.distinct()
						.toArray()));
		return together;
	}

	private void add(int[] said) {
		for (var one : said) {
			for (var other : said) {
				pieces[one][other]++;
			}
		}
	}

	/** The cosine of the two sets of pieces, 0 to 1: 0 where no piece speaks of both (Ochiai's coefficient). */
	double cosine(int one, int other) {
		var norm = Math.sqrt((double) pieces[one][one] * pieces[other][other]);
		return norm == 0 ? 0 : pieces[one][other] / norm;
	}
}
