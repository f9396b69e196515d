package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scored.Figure;
import io.antiphon.planning.spi.Scoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What ways to score say, in short. */
final class Scores {

	private Scores() {}

	/** By its own weights; empty where it is not scored. */
	static List<Double> order(Scoring scoring, Map<String, Double> values) {
		return scoring.score(values, weights(scoring)) instanceof Scored.Ranked ranked ? ranked.order() : List.of();
	}

	static Scored.Ranked ranked(Scoring scoring, Map<String, Double> values) {
		return (Scored.Ranked) scoring.score(values, weights(scoring));
	}

	static double figure(Scored.Ranked ranked, String id) {
		return ranked.figures().stream().filter(one -> one.id().equals(id)).mapToDouble(Figure::value).findFirst().orElseThrow();
	}

	static Criterion criterion(Scoring scoring, String id) {
		return scoring.criteria().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	static List<Double> levels(Scoring scoring, String id) {
		return criterion(scoring, id).levels().stream().map(Criterion.Level::value).toList();
	}

	private static Map<String, Double> weights(Scoring scoring) {
		var weights = new HashMap<String, Double>();
		for (var criterion : scoring.criteria()) {
			var weight = criterion.weight();
			if (weight != null) {
				weights.put(criterion.id(), weight);
			}
		}
		return weights;
	}
}
