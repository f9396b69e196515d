package io.antiphon.planning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.TestPlan;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreezingTest {

	private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456789Z");

	@Test
	void keepsThePlanWithTheTimeToTheMillisecond() {
		var frozen = Freezing.frozen(plan("a", Scope.ALL, -0.05, 0.05), AT);

		assertEquals(Instant.parse("2026-03-01T10:00:00.123Z"), frozen.frozenAt());
		assertEquals("a", frozen.indicator());
		assertEquals(64, frozen.digest().length());
		assertTrue(Freezing.intact(frozen));
	}

	@Test
	void givesAnyChangeAway() {
		var frozen = Freezing.frozen(plan("a", Scope.ALL, -0.05, 0.05), AT);
		var digest = frozen.digest();
		var at = frozen.frozenAt();
		var others = List.of(
				changed(plan("b", Scope.ALL, -0.05, 0.05), at, digest),
				changed(plan("a", Scope.ALL.withTouchpoint("site"), -0.05, 0.05), at, digest),
				changed(plan("a", Scope.ALL, -0.04, 0.05), at, digest),
				changed(plan("a", Scope.ALL, -0.05, 0.10), at, digest),
				changed(frozen, at.minusSeconds(1), digest),
				new TestPlan("a", Scope.ALL, Some.weeks(5, 12), Some.FOLLOW_UP, "m", -0.05, 0.05, at, digest),
				new TestPlan("a", Scope.ALL, Some.BASELINE, Some.weeks(12, 19), "m", -0.05, 0.05, at, digest),
				new TestPlan("a", Scope.ALL, Some.BASELINE, Some.FOLLOW_UP, "n", -0.05, 0.05, at, digest),
				new TestPlan("a", Scope.ALL, null, Some.FOLLOW_UP, "m", -0.05, 0.05, at, digest));

		others.forEach(other -> assertFalse(Freezing.intact(other), other.toString()));
	}

	@Test
	void tellsPartsApartThatReadTheSameInARow() {
		var one = Freezing.frozen(plan("a", new Scope("1:b", "", "", null), -0.05, 0.05), AT);
		var other = Freezing.frozen(plan("a\n3:1:b", new Scope("", "", "", null), -0.05, 0.05), AT);

		assertFalse(one.digest().equals(other.digest()));
	}

	private static TestPlan plan(String indicator, Scope scope, double least, double errorRate) {
		return new TestPlan(
				indicator, scope, Some.BASELINE, Some.FOLLOW_UP, "m", least, errorRate, Instant.EPOCH, "");
	}

	private static TestPlan changed(TestPlan plan, Instant at, String digest) {
		return new TestPlan(
				plan.indicator(), plan.scope(), plan.baseline(), plan.followUp(), plan.method(), plan.leastEffect(),
				plan.errorRate(), at, digest);
	}
}
