package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every way to score the options of a decision does. Extend it in the test of yours, handing the call on to it; JUnit does the rest.
 * Criteria are their ids.
 */
public abstract class ScoringContract {

	/** By what an option with such values is ranked, by the weights it has unless people say others; empty where it is not scored. */
	protected abstract List<Double> order(Map<String, Double> values);

	/** Values of an option that is scored, none of them the best or the worst there is. */
	protected abstract Map<String, Double> values();

	/** Better values, by their criteria; a criterion of which neither more nor less speaks for an option is not among them. */
	protected abstract Map<String, Double> better();

	/** The criteria without which an option is not scored. */
	protected abstract Set<String> needed();

	@Test
	public void ranksByFiniteNumbers() {
		var order = order(values());

		assertFalse(order.isEmpty(), "is not scored");
		assertTrue(order.stream().allMatch(Double::isFinite), order.toString());
	}

	@Test
	public void ranksEveryOptionByAsManyNumbers() {
		var best = new HashMap<>(values());
		best.putAll(better());

		assertEquals(order(values()).size(), order(best).size());
	}

	@Test
	public void saysTheSameWhenItIsAskedAgain() {
		assertEquals(order(values()), order(values()));
	}

	@Test
	public void scoresNothingThatLacksWhatItNeeds() {
		assertEquals(List.of(), order(Map.of()));
		for (var criterion : needed()) {
			var values = new HashMap<>(values());
			values.remove(criterion);

			assertEquals(List.of(), order(values), "without " + criterion);
		}
	}

	@Test
	public void passesOverWhatItDoesNotKnow() {
		var values = new HashMap<>(values());
		values.put("of another method", 7.0);

		assertEquals(order(values()), order(values));
	}

	@Test
	public void putsNoOptionBehindForABetterValue() {
		better().forEach((criterion, better) -> {
			var values = new HashMap<>(values());
			values.put(criterion, better);

			assertTrue(compare(order(values), order(values())) >= 0, criterion + " of " + better + " is worse");
		});
	}

	@Test
	public void putsAnOptionThatIsBetterInEverythingBeforeTheOther() {
		var values = new HashMap<>(values());
		values.putAll(better());

		assertTrue(better().isEmpty() || compare(order(values), order(values())) > 0, "better in everything is not better");
	}

	private static int compare(List<Double> one, List<Double> other) {
		for (int at = 0; at < one.size(); at++) {
			var order = Double.compare(one.get(at), other.get(at));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}
}
