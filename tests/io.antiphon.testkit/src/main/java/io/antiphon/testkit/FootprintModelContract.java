package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every model of footprints does. Extend it in the test of yours, handing the call on to it; JUnit does the rest. */
public abstract class FootprintModelContract {

	private static final int LONGEST = 100;

	/** An estimate with its 95 % interval. */
	public record Estimated(double value, double low, double high) {}

	protected abstract String id();

	protected abstract List<String> activities();

	/** What it says of so many units of one of its activities, in a unit that it knows. */
	protected abstract List<Estimated> estimate(String activity, double amount);

	/** The same in a unit that nobody knows. */
	protected abstract List<Estimated> strange(String activity);

	@Test
	public void hasAnIdAndActivitiesOfItsOwn() {
		assertTrue(id().matches("\\S+") && id().length() <= LONGEST, id());
		assertFalse(activities().isEmpty());
		assertEquals(activities().size(), new HashSet<>(activities()).size(), "it names one twice");
	}

	@Test
	public void saysSomethingInAnIntervalOfEachActivity() {
		for (var activity : activities()) {
			var said = estimate(activity, 10);

			assertFalse(said.isEmpty(), activity);
			for (var one : said) {
				assertTrue(one.value() >= 0 && one.low() <= one.value() && one.value() <= one.high(), activity + ": " + one);
				assertTrue(Double.isFinite(one.low()) && Double.isFinite(one.high()), activity + ": " + one);
			}
		}
	}

	@Test
	public void saysTheSameWhenItIsAskedAgain() {
		activities().forEach(activity -> assertEquals(estimate(activity, 3), estimate(activity, 3)));
	}

	@Test
	public void moreIsNotLess() {
		for (var activity : activities()) {
			assertTrue(sum(activity, 20) >= sum(activity, 10), activity);
			assertEquals(0, sum(activity, 0), activity);
		}
	}

	@Test
	public void saysNothingInAUnitItDoesNotKnow() {
		activities().forEach(activity -> assertEquals(List.of(), strange(activity)));
	}

	private double sum(String activity, double amount) {
		return estimate(activity, amount).stream().mapToDouble(Estimated::value).sum();
	}
}
