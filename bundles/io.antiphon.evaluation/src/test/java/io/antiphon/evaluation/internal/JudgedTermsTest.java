package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.Series;
import io.antiphon.evaluation.internal.methods.SeriesStep;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Aim;
import io.antiphon.loop.TestPlan.Grain;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.TestPlan.Standing;
import io.antiphon.loop.TestPlan.Terms;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the terms of a plan make of the same weeks: 20 before and 20 after an action, 100 answers each. */
class JudgedTermsTest {

	private static final Guard GUARD = new ThreadGuard(new FaultRegister());
	private static final LocalDate ACTION = Series.START.plusWeeks(20);
	private static final LocalDate END = Series.START.plusWeeks(40);

	@Test
	void whoLooksOnceWaitsForTheEndAndWhoLooksEachWeekHasTheFirstAnswerWhichStays() {
		var weeks = weeks(0.5, 0.1);
		var during = ACTION.plusWeeks(10);

		var once = judge(Looks.ONCE, Aim.BETTER, -0.05, weeks.subList(0, 30), during);
		var each = judge(Looks.EACH, Aim.BETTER, -0.05, weeks.subList(0, 30), during);
		var later = judge(Looks.EACH, Aim.BETTER, -0.05, weeks, END);

		assertEquals(Verdict.TOO_EARLY, once.reason());
		assertEquals(Outcome.WORKED, each.outcome());
		assertTrue(each.decidedOn().isBefore(during), each::toString);
		assertEquals(each.decidedOn(), later.decidedOn());
		assertEquals(each.effect().low(), later.effect().low(), 1e-9);
		assertEquals(each.effect().high(), later.effect().high(), 1e-9);
		assertEquals(20 + (int) ACTION.until(each.decidedOn(), ChronoUnit.WEEKS), each.course().size());
	}

	@Test
	void whoLooksEachWeekIsToldWhereItStandsUntilThereIsAnAnswer() {
		var open = judge(Looks.EACH, Aim.BETTER, -0.05, weeks(0.5, 0.48).subList(0, 30), ACTION.plusWeeks(10));

		assertEquals(Outcome.NOT_ENOUGH_DATA, open.outcome());
		assertEquals(Verdict.TOO_EARLY, open.reason());
		assertNotNull(open.effect());
		assertNull(open.decidedOn());
	}

	@Test
	void aWeekThatIsNotOverIsNotLookedAt() {
		var none = judge(Looks.EACH, Aim.BETTER, -0.05, weeks(0.5, 0.1).subList(0, 20), ACTION.plusDays(6));

		assertEquals(Verdict.TOO_EARLY, none.reason());
		assertNull(none.effect());
	}

	@Test
	void whatShallGetNoWorseMayStayAsItIs() {
		var same = weeks(0.3, 0.3);

		assertEquals(Outcome.WORKED, judge(Looks.ONCE, Aim.NO_WORSE, -0.2, same, END).outcome());
		assertEquals(Outcome.NO_EFFECT_SHOWN, judge(Looks.ONCE, Aim.BETTER, -0.2, same, END).outcome());
		assertEquals(Outcome.WORSE, judge(Looks.ONCE, Aim.NO_WORSE, -0.1, weeks(0.3, 0.8), END).outcome());
		assertEquals(Outcome.NOT_ENOUGH_DATA, judge(Looks.ONCE, Aim.NO_WORSE, -0.001, same, END).outcome());
	}

	@Test
	void whatMustNotSufferStandsInTheVerdictWithItsInterval() {
		var plan = plan(SeriesStep.AGREED, new Terms("1", Grain.WEEK, null, List.of("cost", "gone")), -0.05);
		var delivery = new FakeSource(Kind.SHARE, weeks(0.5, 0.1)).measured();
		var cost = new FakeSource(Kind.MEAN, weeks(0.2, 0.9)).measured();
		var judge = new Judge(
				methods(),
				id -> id.equals("gone") ? Optional.empty() : Optional.of(id.equals("cost") ? cost : delivery),
				END);

		var verdict = judge.judge(Plans.improvement(plan), Standing.FROZEN);

		assertEquals(Outcome.WORKED, verdict.outcome());
		assertEquals(List.of(Outcome.WORSE, Outcome.NOT_ENOUGH_DATA), verdict.companions().stream().map(one -> one.outcome()).toList());
		assertTrue(verdict.companions().getFirst().effect().low() > 0);
		assertEquals(0.2, verdict.companions().getFirst().before(), 0.01);
		assertEquals(0.9, verdict.companions().getFirst().after(), 0.01);
		assertEquals("no-indicator", verdict.companions().getLast().reason());
	}

	@Test
	void theCourseHoldsThePeriodsThatWereCompared() {
		var verdict = judge(Looks.ONCE, Aim.BETTER, -0.05, weeks(0.5, 0.1), END);

		assertEquals(40, verdict.course().size());
		assertEquals(new Period(Series.START, Series.START.plusWeeks(1)), verdict.course().getFirst().period());
		assertEquals(4_000, verdict.course().stream().mapToDouble(seen -> seen.n()).sum());
		assertTrue(verdict.course().stream().allMatch(seen -> seen.beside() == null));
	}

	@Test
	void aMethodInAnotherVersionThanThePlanFixedJudgesNothing() {
		var verdict = judge(plan(SeriesStep.AGREED, new Terms("0", Grain.WEEK, null, List.of()), -0.05), weeks(0.5, 0.1), END);

		assertEquals("other-version", verdict.reason());
	}

	@Test
	void saysHowManyMorePeriodsWouldDecide() {
		var plan = plan(SeriesStep.AGREED, new Terms("1", Grain.WEEK, null, List.of()), -0.02, ACTION.plusWeeks(3));

		var verdict = judge(plan, weeks(0.5, 0.4).subList(0, 23), END);

		assertEquals("interval-too-wide", verdict.reason());
		assertTrue(verdict.needs() > 0, verdict::toString);
	}

	@Test
	void tooFewPeriodsBeforeLeaveAReasonAndWhatIsMissing() {
		var baseline = new Period(ACTION.minusWeeks(3), ACTION);
		var plan = TestPlan.draft("fake/indicator", Scope.ALL, baseline, new Period(ACTION, END), SeriesStep.AGREED, -0.05, 0.05)
				.on(new Terms("1", Grain.WEEK, null, List.of()))
				.frozen(Plans.asking("m").frozenAt(), "seal");

		var verdict = judge(plan, weeks(0.5, 0.1), END);

		assertEquals("unbounded", verdict.reason());
		assertEquals(new Verdict.Assumption("enough-series", false, "3 + 20"), verdict.assumptions().getFirst());
		assertFalse(verdict.course().isEmpty());
	}

	private static Verdict judge(Looks looks, Aim aim, double least, List<Measurement> weeks, LocalDate today) {
		return judge(plan(SeriesStep.AGREED, new Terms("1", Grain.WEEK, null, List.of(), looks, aim), least), weeks, today);
	}

	private static Verdict judge(TestPlan plan, List<Measurement> weeks, LocalDate today) {
		var measured = new FakeSource(Kind.SHARE, weeks).measured();
		return new Judge(methods(), id -> Optional.of(measured), today).judge(Plans.improvement(plan), Standing.FROZEN);
	}

	private static TestPlan plan(String method, Terms terms, double least) {
		return plan(method, terms, least, END);
	}

	private static TestPlan plan(String method, Terms terms, double least, LocalDate end) {
		return TestPlan.draft(
				"fake/indicator", Scope.ALL, new Period(Series.START, ACTION), new Period(ACTION, end), method, least, 0.05)
				.on(terms)
				.frozen(Plans.asking(method).frozenAt(), "seal");
	}

	private static Methods methods() {
		return new Methods(GUARD, Extensions.of(GUARD));
	}

	private static List<Measurement> weeks(double before, double after) {
		return weeks(1, before, after);
	}

	private static List<Measurement> weeks(int seed, double before, double after) {
		var random = new SplittableRandom(seed);
		var hits = IntStream.range(0, 40)
				.mapToObj(week -> week < 20 ? before : after)
				.mapToLong(share -> IntStream.range(0, 100).filter(answer -> random.nextDouble() < share).count())
				.toArray();
		return Series.counts(hits, IntStream.range(0, 40).mapToLong(week -> 100).toArray());
	}
}
