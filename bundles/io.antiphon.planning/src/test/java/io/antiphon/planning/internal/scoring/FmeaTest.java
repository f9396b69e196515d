package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.testkit.ScoringContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FmeaTest extends ScoringContract {

	private final Fmea fmea = new Fmea();

	@Override
	protected List<Double> order(Map<String, Double> values) {
		return Scores.order(fmea, values);
	}

	@Override
	protected Map<String, Double> values() {
		return values(5, 5, 5);
	}

	@Override
	protected Map<String, Double> better() {
		return values(6, 6, 6);
	}

	@Override
	protected Set<String> needed() {
		return Set.of("severity", "occurrence", "detection");
	}

	@Test
	void tellsTheRiskPriorityNumberBesideTheActionPriority() {
		var scored = Scores.ranked(fmea, values(9, 5, 4));

		assertEquals("high", scored.label());
		assertEquals(180, Scores.figure(scored, "rpn"));
	}

	/** 9 × 3 × 7 = 189 is high, 3 × 10 × 10 = 300 is medium. */
	@Test
	void ranksByPriorityThenByNumberThenBySeverity() {
		assertEquals(List.of(2.0, 189.0, 9.0), order(values(9, 3, 7)));
		assertEquals(List.of(1.0, 300.0, 3.0), order(values(3, 10, 10)));
		assertEquals(List.of(0.0, 100.0, 10.0), order(values(10, 1, 10)));
		assertEquals(List.of(0.0, 100.0, 1.0), order(values(1, 10, 10)));
	}

	private static Map<String, Double> values(double severity, double occurrence, double detection) {
		return Map.of("severity", severity, "occurrence", occurrence, "detection", detection);
	}
}
