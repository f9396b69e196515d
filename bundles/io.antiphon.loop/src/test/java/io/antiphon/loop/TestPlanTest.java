package io.antiphon.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestPlanTest {

	private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456789Z");
	private static final LocalDate START = LocalDate.of(2026, 1, 5);
	private static final Period BASELINE = weeks(6, 12);
	private static final Period FOLLOW_UP = weeks(12, 20);

	@Test
	void keepsThePlanWithTheTimeToTheMillisecond() {
		var frozen = plan("a", Scope.ALL, -0.05, 0.05).frozen(AT);

		assertEquals(Instant.parse("2026-03-01T10:00:00.123Z"), frozen.frozenAt());
		assertEquals("a", frozen.indicator());
		assertEquals(64, frozen.digest().length());
		assertTrue(frozen.intact());
	}

	@Test
	void givesAnyChangeAway() {
		var frozen = plan("a", Scope.ALL, -0.05, 0.05).frozen(AT);
		var digest = frozen.digest();
		var at = frozen.frozenAt();
		var others = List.of(
				changed(plan("b", Scope.ALL, -0.05, 0.05), at, digest),
				changed(plan("a", Scope.ALL.withTouchpoint("site"), -0.05, 0.05), at, digest),
				changed(plan("a", Scope.ALL, -0.04, 0.05), at, digest),
				changed(plan("a", Scope.ALL, -0.05, 0.10), at, digest),
				changed(frozen, at.minusSeconds(1), digest),
				new TestPlan("a", Scope.ALL, weeks(5, 12), FOLLOW_UP, "m", -0.05, 0.05, at, digest),
				new TestPlan("a", Scope.ALL, BASELINE, weeks(12, 19), "m", -0.05, 0.05, at, digest),
				new TestPlan("a", Scope.ALL, BASELINE, FOLLOW_UP, "n", -0.05, 0.05, at, digest),
				new TestPlan("a", Scope.ALL, null, FOLLOW_UP, "m", -0.05, 0.05, at, digest));

		others.forEach(other -> assertFalse(other.intact(), other.toString()));
	}

	@Test
	void tellsPartsApartThatReadTheSameInARow() {
		var one = plan("a", new Scope("1:b", "", "", null), -0.05, 0.05).frozen(AT);
		var other = plan("a\n3:1:b", new Scope("", "", "", null), -0.05, 0.05).frozen(AT);

		assertFalse(one.digest().equals(other.digest()));
	}

	private static Period weeks(int from, int to) {
		return new Period(START.plusWeeks(from), START.plusWeeks(to));
	}

	private static TestPlan plan(String indicator, Scope scope, double least, double errorRate) {
		return new TestPlan(
				indicator, scope, BASELINE, FOLLOW_UP, "m", least, errorRate, Instant.EPOCH, "");
	}

	private static TestPlan changed(TestPlan plan, Instant at, String digest) {
		return new TestPlan(
				plan.indicator(), plan.scope(), plan.baseline(), plan.followUp(), plan.method(), plan.leastEffect(),
				plan.errorRate(), at, digest);
	}
}
