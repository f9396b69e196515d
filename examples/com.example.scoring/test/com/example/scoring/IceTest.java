package com.example.scoring;

import io.antiphon.planning.spi.Scored;
import io.antiphon.testkit.ScoringContract;
import java.util.List;
import java.util.Map;
import java.util.Set;

class IceTest extends ScoringContract {

	private final Ice ice = new Ice();

	@Override
	protected List<Double> order(Map<String, Double> values) {
		return ice.score(values, Map.of()) instanceof Scored.Ranked ranked ? ranked.order() : List.of();
	}

	@Override
	protected Map<String, Double> values() {
		return Map.of("impact", 5.0, "confidence", 5.0, "ease", 5.0);
	}

	@Override
	protected Map<String, Double> better() {
		return Map.of("impact", 6.0, "confidence", 6.0, "ease", 6.0);
	}

	@Override
	protected Set<String> needed() {
		return Set.of("impact", "confidence", "ease");
	}
}
