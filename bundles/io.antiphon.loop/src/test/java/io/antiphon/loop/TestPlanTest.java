package io.antiphon.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.TestPlan.Aim;
import io.antiphon.loop.TestPlan.Grain;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.TestPlan.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestPlanTest {

	private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");
	private static final LocalDate START = LocalDate.of(2026, 1, 5);
	private static final Period BASELINE = weeks(6, 12);
	private static final Period FOLLOW_UP = weeks(12, 20);
	private static final TestPlan PLAN = plan("a", Scope.ALL, BASELINE, FOLLOW_UP, "m", -0.05, 0.05);

	@Test
	void fixesEverythingTheVerdictDependsOn() {
		var fixed = PLAN.fixed("i", AT);
		var others = List.of(
				plan("b", Scope.ALL, BASELINE, FOLLOW_UP, "m", -0.05, 0.05),
				plan("a", Scope.ALL.withTouchpoint("site"), BASELINE, FOLLOW_UP, "m", -0.05, 0.05),
				plan("a", Scope.ALL.withSegment(new Segment("region", "north")), BASELINE, FOLLOW_UP, "m", -0.05, 0.05),
				plan("a", Scope.ALL, weeks(5, 12), FOLLOW_UP, "m", -0.05, 0.05),
				plan("a", Scope.ALL, BASELINE, weeks(12, 19), "m", -0.05, 0.05),
				plan("a", Scope.ALL, null, FOLLOW_UP, "m", -0.05, 0.05),
				plan("a", Scope.ALL, BASELINE, FOLLOW_UP, "n", -0.05, 0.05),
				plan("a", Scope.ALL, BASELINE, FOLLOW_UP, "m", -0.04, 0.05),
				plan("a", Scope.ALL, BASELINE, FOLLOW_UP, "m", -0.05, 0.10),
				PLAN.on(new Terms("2", Grain.AUTOMATIC, null, List.of())),
				PLAN.on(new Terms("1", Grain.DAY, null, List.of())),
				PLAN.on(new Terms("1", Grain.AUTOMATIC, Scope.ALL.withTouchpoint("site"), List.of())),
				PLAN.on(new Terms("1", Grain.AUTOMATIC, null, List.of("cost"))),
				PLAN.on(new Terms("1", Grain.AUTOMATIC, null, List.of("co", "st"))),
				PLAN.on(new Terms("1", Grain.AUTOMATIC, null, List.of(), Looks.EACH, Aim.BETTER)),
				PLAN.on(new Terms("1", Grain.AUTOMATIC, null, List.of(), Looks.ONCE, Aim.NO_WORSE)));

		others.forEach(other -> assertNotEquals(fixed, other.fixed("i", AT), other.toString()));
		assertNotEquals(fixed, PLAN.fixed("j", AT));
		assertNotEquals(fixed, PLAN.fixed("i", AT.minusMillis(1)));
		assertEquals(others.size(), others.stream().map(other -> other.fixed("i", AT)).distinct().count());
	}

	@Test
	void aPlanWithoutLooksAndAimsIsFixedAsItWasBeforeThereWereAny() {
		assertEquals(2, PLAN.list());
		assertEquals(13, PLAN.fixed("i", AT).size());
		assertEquals(3, PLAN.on(new Terms("1", Grain.AUTOMATIC, null, List.of(), Looks.EACH, Aim.BETTER)).list());
	}

	@Test
	void tellsPartsApartThatReadTheSameInARow() {
		var one = plan("a", new Scope("1:b", "", "", null), BASELINE, FOLLOW_UP, "m", -0.05, 0.05);
		var other = plan("a", new Scope("", "1:b", "", null), BASELINE, FOLLOW_UP, "m", -0.05, 0.05);

		assertNotEquals(one.fixed("i", AT), other.fixed("i", AT));
	}

	@Test
	void isADraftUntilItHasATimeAndADigest() {
		assertTrue(PLAN.isDraft());
		assertTrue(!PLAN.frozen(AT, "seal").isDraft());
		assertThrows(IllegalArgumentException.class, () -> PLAN.frozen(AT, ""));
	}

	@Test
	void refusesWhatNothingCanBeDecidedBy() {
		for (var wrong : List.of(Double.NaN, Double.POSITIVE_INFINITY)) {
			assertThrows(
					IllegalArgumentException.class, () -> plan("a", Scope.ALL, BASELINE, FOLLOW_UP, "m", wrong, 0.05));
		}
		for (var wrong : List.of(0.0, 1.0, Double.NaN)) {
			assertThrows(
					IllegalArgumentException.class, () -> plan("a", Scope.ALL, BASELINE, FOLLOW_UP, "m", -0.05, wrong));
		}
		var aimless = plan(" ", Scope.ALL, BASELINE, FOLLOW_UP, "m", -0.05, 0.05);
		assertThrows(IllegalArgumentException.class, () -> aimless.frozen(AT, "seal"));
		var unjudged = plan("a", Scope.ALL, BASELINE, FOLLOW_UP, "", -0.05, 0.05);
		assertThrows(IllegalArgumentException.class, () -> unjudged.frozen(AT, "seal"));
	}

	@Test
	void cutsAWindowIntoThePiecesOfItsGrain() {
		var quarter = new Period(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 4, 15));

		assertEquals(74, Grain.DAY.pieces(quarter).size());
		assertEquals(11, Grain.WEEK.pieces(quarter).size());
		assertEquals(
				List.of("2026-01-31/2026-02-28", "2026-02-28/2026-03-31", "2026-03-31/2026-04-15"),
				Grain.MONTH.pieces(quarter).stream().map(Period::toString).toList());
		assertEquals(quarter.grained(), Grain.AUTOMATIC.pieces(quarter));
	}

	private static Period weeks(int from, int to) {
		return new Period(START.plusWeeks(from), START.plusWeeks(to));
	}

	private static TestPlan plan(
			String indicator, Scope scope, Period baseline, Period followUp, String method, double least, double errorRate) {
		return TestPlan.draft(indicator, scope, baseline, followUp, method, least, errorRate);
	}
}
