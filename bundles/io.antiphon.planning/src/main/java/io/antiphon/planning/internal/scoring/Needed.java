package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Scored;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values of an option that has one on every criterion that needs one. */
record Needed(Map<String, Double> values) {

	/** What comes of them, or what is missing. */
	static Scored of(List<Criterion> criteria, Map<String, Double> values, Function<Needed, Scored> score) {
		var missing = missing(criteria, values);
		return missing.isEmpty() ? score.apply(new Needed(values)) : new Scored.Missing(missing);
	}

	static List<String> missing(List<Criterion> criteria, Map<String, Double> values) {
		return criteria.stream().filter(Criterion::needed).map(Criterion::id).filter(id -> !values.containsKey(id)).toList();
	}

	/** The value on a criterion; 0 where nobody needs to say one. */
	double on(String criterion) {
		return values.getOrDefault(criterion, 0.0);
	}
}
