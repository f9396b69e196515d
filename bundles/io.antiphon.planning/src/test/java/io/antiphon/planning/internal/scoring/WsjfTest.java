package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.planning.spi.Scored;
import io.antiphon.testkit.ScoringContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WsjfTest extends ScoringContract {

	private final Wsjf wsjf = new Wsjf();

	@Override
	protected List<Double> order(Map<String, Double> values) {
		return Scores.order(wsjf, values);
	}

	@Override
	protected Map<String, Double> values() {
		return values(8, 5, 3, 8);
	}

	@Override
	protected Map<String, Double> better() {
		return values(13, 8, 5, 5);
	}

	@Override
	protected Set<String> needed() {
		return Set.of("business-value", "time-criticality", "risk-opportunity", "job-size");
	}

	/** The example of J. Yip, "Problems I have with SAFe-style WSJF" (2024): 1, 3 and 5 are a cost of delay of 9. */
	@Test
	void addsUpTheCostOfDelayAndDividesItByTheSize() {
		var scored = Scores.ranked(wsjf, values(1, 3, 5, 2));

		assertEquals(9, Scores.figure(scored, "delay"));
		assertEquals(List.of(4.5), scored.order());
	}

	@Test
	void theShorterOfTwoThatAreWorthAsMuchComesFirst() {
		assertEquals(List.of(5.0), order(values(8, 5, 2, 3)));
		assertEquals(List.of(3.0), order(values(8, 5, 2, 5)));
	}

	@Test
	void weighsThePartsOfTheCostOfDelayAlone() {
		var scored = wsjf.score(values(1, 3, 5, 2), Map.of("business-value", 2.0, "time-criticality", 0.0, "job-size", 7.0));

		assertEquals(List.of(3.5), ((Scored.Ranked) scored).order());
	}

	@Test
	void hasTheScaleOfSafe() {
		for (var criterion : wsjf.criteria()) {
			assertEquals(List.of(1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0), Scores.levels(wsjf, criterion.id()));
		}
	}

	private static Map<String, Double> values(double value, double time, double risk, double size) {
		return Map.of("business-value", value, "time-criticality", time, "risk-opportunity", risk, "job-size", size);
	}
}
