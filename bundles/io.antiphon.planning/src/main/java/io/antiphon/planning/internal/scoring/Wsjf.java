package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Criterion.Level;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scored.Figure;
import io.antiphon.planning.spi.Scoring;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Weighted shortest job first: the cost of delay (user and business value + time criticality + risk reduction or opportunity enablement)
 * ÷ job size, each on 1, 2, 3, 5, 8, 13, 20. Scaled Agile Framework 6.0, article "WSJF", after D. Reinertsen, The Principles of Product
 * Development Flow (2009). There the three parts weigh alike, as they do here unless people say otherwise.
 */
class Wsjf implements Scoring {

	static final String ID = "wsjf";

	private static final List<Level> SCALE = Stream.of(1, 2, 3, 5, 8, 13, 20).map(value -> new Level(value, "")).toList();
	private static final String SIZE = "job-size";
	private static final List<Criterion> DELAY = Stream.of("business-value", "time-criticality", "risk-opportunity")
			.map(id -> Criterion.of(id, Better.HIGHER, SCALE).weighted())
			.toList();
	private static final List<Criterion> CRITERIA =
			Stream.concat(DELAY.stream(), Stream.of(Criterion.of(SIZE, Better.LOWER, SCALE))).toList();

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Criterion> criteria() {
		return CRITERIA;
	}

	@Override
	public final Scored score(Map<String, Double> values, Map<String, Double> weights) {
		return Needed.of(CRITERIA, values, said -> {
			var delay = DELAY.stream().mapToDouble(part -> weights.getOrDefault(part.id(), 1.0) * said.on(part.id())).sum();
			var score = delay / said.on(SIZE);
			return new Scored.Ranked(List.of(score), List.of(new Figure("score", score), new Figure("delay", delay)), "");
		});
	}
}
