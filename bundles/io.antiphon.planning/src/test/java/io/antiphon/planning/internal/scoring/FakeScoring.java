package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scoring;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Gain less cost, each of whole numbers from 0 to 10 and weighted, unless a test says otherwise. */
final class FakeScoring implements Scoring {

	private final String id;
	private List<Criterion> criteria =
			List.of(Criterion.whole("gain", 0, 10, Better.HIGHER).weighted(), Criterion.whole("cost", 0, 10, Better.LOWER).weighted());
	private BiFunction<Map<String, Double>, Map<String, Double>, @Nullable Scored> answer = (values, weights) -> Scored.Ranked.by(
			"gain", weighted(values, weights, "gain") - weighted(values, weights, "cost"));

	FakeScoring(String id) {
		this.id = id;
	}

	private static double weighted(Map<String, Double> values, Map<String, Double> weights, String criterion) {
		return values.getOrDefault(criterion, 0.0) * weights.getOrDefault(criterion, Double.NaN);
	}

	FakeScoring on(List<Criterion> some) {
		criteria = some;
		return this;
	}

	FakeScoring saying(BiFunction<Map<String, Double>, Map<String, Double>, @Nullable Scored> some) {
		answer = some;
		return this;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Criterion> criteria() {
		return criteria;
	}

	@Override
	@SuppressWarnings("null") // as somebody answers who knows nothing of null analysis
	public Scored score(Map<String, Double> values, Map<String, Double> weights) {
		return answer.apply(values, weights);
	}
}
