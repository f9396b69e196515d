package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.planning.spi.Scored;
import io.antiphon.testkit.ScoringContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactEffortTest extends ScoringContract {

	private final ImpactEffort scoring = new ImpactEffort();

	@Override
	protected List<Double> order(Map<String, Double> values) {
		return Scores.order(scoring, values);
	}

	@Override
	protected Map<String, Double> values() {
		return values(5, 5);
	}

	@Override
	protected Map<String, Double> better() {
		return values(6, 4);
	}

	@Override
	protected Set<String> needed() {
		return Set.of("impact", "effort");
	}

	@ParameterizedTest
	@CsvSource({"6, 5, quick-win", "6, 6, big-bet", "5, 5, fill-in", "5, 6, time-sink"})
	void namesTheQuadrantFromTheMiddleOfTheScales(double impact, double effort, String quadrant) {
		assertEquals(quadrant, Scores.ranked(scoring, values(impact, effort)).label());
	}

	/** By the quotient the first would go before the second whatever the weights are. */
	@Test
	void weightsDecideBetweenALittleForNothingAndMuchForMuch() {
		var heavy = Map.of("impact", 2.0, "effort", 1.0);

		assertEquals(List.of(List.of(1.0), List.of(1.0)), List.of(order(values(2, 1)), order(values(9, 8))));
		assertEquals(List.of(3.0), ((Scored.Ranked) scoring.score(values(2, 1), heavy)).order());
		assertEquals(List.of(10.0), ((Scored.Ranked) scoring.score(values(9, 8), heavy)).order());
	}

	private static Map<String, Double> values(double impact, double effort) {
		return Map.of("impact", impact, "effort", effort);
	}
}
