package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.testkit.ScoringContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RiceTest extends ScoringContract {

	private final Rice rice = new Rice();

	@Override
	protected List<Double> order(Map<String, Double> values) {
		return Scores.order(rice, values);
	}

	@Override
	protected Map<String, Double> values() {
		return values(450, 1, 80, 2);
	}

	@Override
	protected Map<String, Double> better() {
		return values(451, 2, 100, 1);
	}

	@Override
	protected Set<String> needed() {
		return Set.of("reach", "impact", "confidence", "effort");
	}

	/** The three projects of McBride's article: reach, impact, confidence and effort as they stand there. */
	@Test
	void scoresTheProjectsOfTheArticle() {
		assertEquals(List.of(675.0), order(values(450, 3, 100, 2)));
		assertEquals(List.of(400.0), order(values(2_000, 1, 80, 4)));
		assertEquals(List.of(800.0), order(values(800, 2, 50, 1)));
	}

	@Test
	void hasTheLevelsOfTheArticle() {
		assertEquals(List.of(0.25, 0.5, 1.0, 2.0, 3.0), Scores.levels(rice, "impact"));
		assertEquals(List.of(50.0, 80.0, 100.0), Scores.levels(rice, "confidence"));
		assertEquals(0.5, Scores.criterion(rice, "effort").least());
	}

	private static Map<String, Double> values(double reach, double impact, double confidence, double effort) {
		return Map.of("reach", reach, "impact", impact, "confidence", confidence, "effort", effort);
	}
}
