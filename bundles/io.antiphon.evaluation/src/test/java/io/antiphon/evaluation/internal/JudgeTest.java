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
import io.antiphon.evaluation.internal.methods.CountDifference;
import io.antiphon.evaluation.internal.methods.FakeMethod;
import io.antiphon.evaluation.internal.methods.MeanDifference;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.Series;
import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Standing;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

	private static final Guard GUARD = new ThreadGuard(new FaultRegister());

	private static final TestPlan PLAN = Plans.asking(CountDifference.SHARES);

	@Test
	void comparesTheWindowsOfThePlanByItsMethod() {
		var verdict = judge(PLAN, weeks(60, 0.45, 0.20), Plans.LATER);

		assertEquals(Outcome.WORKED, verdict.outcome());
		assertEquals("", verdict.reason());
		assertEquals(-0.25, verdict.effect().value(), 1e-12);
		assertEquals(14 * 60, verdict.effect().n());
		assertEquals(new Verdict.Compared(Plans.BASELINE, Plans.FOLLOW_UP), verdict.windows());
		assertEquals(List.of("share", "fake/indicator", CountDifference.SHARES),
				List.of(verdict.unit(), verdict.indicator(), verdict.method()));
		assertEquals(-0.05, verdict.leastEffect());
	}

	@ParameterizedTest
	@MethodSource("outcomes")
	void appliesTheVerdictRule(double after, int n, Outcome outcome, boolean tooSmall, String reason) {
		var verdict = judge(PLAN, weeks(n, 0.40, after), Plans.LATER);

		assertEquals(outcome, verdict.outcome());
		assertEquals(tooSmall, verdict.tooSmall());
		assertEquals(reason, verdict.reason());
		assertNotNull(verdict.effect());
	}

	static Stream<Arguments> outcomes() {
		return Stream.of(
				Arguments.of(0.20, 100, Outcome.WORKED, false, ""),
				Arguments.of(0.60, 100, Outcome.WORSE, false, ""),
				Arguments.of(0.38, 10_000, Outcome.NO_EFFECT_SHOWN, true, ""),
				Arguments.of(0.40, 10_000, Outcome.NO_EFFECT_SHOWN, false, ""),
				Arguments.of(0.34, 100, Outcome.NOT_ENOUGH_DATA, false, "interval-too-wide"));
	}

	/** Complaints per order: twelve in a thousand before, six after, and the plan asks for three fewer. */
	@Test
	void judgesARateByItsEventsPerVolume() {
		var weeks = new ArrayList<Measurement>();
		for (var week = 0; week < 14; week++) {
			var orders = 7_000 + 100 * (week % 3);
			weeks.add(Series.week(week, (week < 6 ? 84 + week % 2 : 42 + week % 2) / (double) orders, orders));
		}
		var plan = Plans.plan(
				CountDifference.RATES, Plans.BASELINE, Plans.FOLLOW_UP, -0.003, 0.05, Plans.ACTION.minusDays(1));
		var source = new FakeSource(Kind.RATE, weeks);

		var verdict = judge(Plans.improvement(plan), Standing.FROZEN, source, Plans.LATER);

		assertEquals(Outcome.WORKED, verdict.outcome());
		assertEquals(42.5 / 7_087.5 - 84.5 / 7_100, verdict.effect().value(), 1e-12);
		assertEquals(Math.round(14 * 7_000 + 100 * (0 + 1 + 2 + 0 + 1 + 2 + 0 + 1 + 2 + 0 + 1 + 2 + 0 + 1)), verdict.effect().n());
		assertTrue(verdict.effect().high() < -0.003 && verdict.effect().low() < verdict.effect().value());
	}

	@ParameterizedTest
	@MethodSource("openQuestions")
	void saysWhatIsMissingForAVerdict(String reason, TestPlan plan, List<Measurement> weeks, LocalDate today) {
		var verdict = judge(plan, weeks, today);

		assertEquals(Outcome.NOT_ENOUGH_DATA, verdict.outcome());
		assertEquals(reason, verdict.reason());
		assertNull(verdict.effect());
	}

	static Stream<Arguments> openQuestions() {
		var good = weeks(60, 0.45, 0.20);
		var shares = CountDifference.SHARES;
		var before = Plans.BASELINE;
		var after = Plans.FOLLOW_UP;
		var day = Plans.ACTION.minusDays(1);
		return Stream.of(
				Arguments.of("no-dates", Plans.plan(shares, null, after, -0.05, 0.05, day), good, Plans.LATER),
				Arguments.of("no-dates", Plans.plan(shares, before, null, -0.05, 0.05, day), good, Plans.LATER),
				Arguments.of("unsound-plan", Plans.plan(shares, before, before, -0.05, 0.05, day), good, Plans.LATER),
				Arguments.of("unsound-plan", Plans.plan(shares, before, after, 0, 0.05, day), good, Plans.LATER),
				Arguments.of("no-baseline", PLAN, good.subList(6, 14), Plans.LATER),
				Arguments.of("no-baseline", PLAN, emptied(good, 6), Plans.LATER),
				Arguments.of("no-follow-up", PLAN, good.subList(0, 6), Plans.LATER),
				Arguments.of("follow-up-open", PLAN, good.subList(0, 6), Plans.ACTION.minusDays(1)),
				Arguments.of("follow-up-open", PLAN, good.subList(0, 6), Plans.ACTION),
				Arguments.of("no-baseline", PLAN, good.subList(6, 14), Plans.ACTION),
				Arguments.of("follow-up-open", PLAN, good.subList(0, 13), Plans.FOLLOW_UP.to().minusDays(1)),
				Arguments.of("no-method", Plans.asking("nobody.knows"), good, Plans.LATER),
				Arguments.of("no-method", Plans.asking(MeanDifference.ID), good, Plans.LATER),
				Arguments.of("unbounded", PLAN, List.of(good.get(0), good.get(6)), Plans.LATER));
	}

	@Test
	void saysThatNobodyMeasuresTheIndicator() {
		var verdict = new Judge(methods(), id -> Optional.empty(), Plans.LATER).judge(Plans.improvement(PLAN), Standing.FROZEN);

		assertEquals("no-indicator", verdict.reason());
		assertEquals("", verdict.unit());
	}

	@Test
	void saysThatTheMethodOfAnExtensionFailed() {
		var plan = Plans.asking("test.method");

		var thrown = judge(plan, weeks(60, 0.45, 0.20), FakeMethod.throwing(IllegalStateException::new));
		var none = judge(plan, weeks(60, 0.45, 0.20), FakeMethod.saying(Double.NaN, Double.NaN, Double.NaN));

		for (var verdict : List.of(thrown, none)) {
			assertEquals(Outcome.NOT_ENOUGH_DATA, verdict.outcome());
			assertEquals("method-failed", verdict.reason());
			assertEquals("test.method", verdict.method());
		}
	}

	@Test
	void takesTheWindowForOverOnceTheDataReachItsEndOrItsLastDayHasPassed() {
		var early = Plans.ACTION;

		var toTheEnd = judge(PLAN, weeks(60, 0.45, 0.20), early);
		var sparse = judge(PLAN, weeks(60, 0.45, 0.20).subList(0, 12), Plans.FOLLOW_UP.to());

		assertEquals(Outcome.WORKED, toTheEnd.outcome());
		assertEquals(Outcome.WORKED, sparse.outcome());
	}

	@Test
	void saysWhetherTheFollowUpIsCoveredToItsEnd() {
		var covered = judge(PLAN, weeks(60, 0.45, 0.20), Plans.LATER);
		var cut = judge(PLAN, weeks(60, 0.45, 0.20).subList(0, 12), Plans.LATER);

		assertEquals(
				new Verdict.Assumption("whole-follow-up", true, "2026-04-12"), covered.assumptions().getLast());
		assertEquals(new Verdict.Assumption("whole-follow-up", false, "2026-03-29"), cut.assumptions().getLast());
	}

	@ParameterizedTest
	@CsvSource({"DRAFT, not-frozen", "UNSEALED, unsealed-plan", "CHANGED, changed-plan"})
	void judgesNothingByAPlanThatIsNotFrozenOrNotAsItWas(Standing standing, String reason) {
		var source = new FakeSource(Kind.SHARE, weeks(60, 0.45, 0.20));

		var verdict = judge(Plans.improvement(PLAN), standing, source, Plans.LATER);

		assertEquals(reason, verdict.reason());
		assertEquals(List.of(), verdict.assumptions());
		assertNull(verdict.effect());
	}

	@Test
	void comparesThePeriodsOfThePlansGrain() {
		var months = PLAN.on(new TestPlan.Terms("1", TestPlan.Grain.MONTH, null, List.of()))
				.frozen(PLAN.frozenAt(), "seal");

		var byWeek = judge(PLAN, weeks(60, 0.45, 0.20), Plans.LATER);
		var byMonth = judge(months, weeks(60, 0.45, 0.20), Plans.LATER);

		assertTrue(df(byMonth) < df(byWeek), byMonth.toString());
	}

	@Test
	void handsOverWhatWasMeasuredBeforeTheBaselineAndWhatIsSetBeside() {
		var asked = new ArrayList<Question>();
		var method = new FakeMethod("test.method", () -> new Comparison(new Verdict.Effect(-0.25, -0.3, -0.2, 10), List.of()), asked::add);
		var baseline = new Period(Plans.BASELINE.from().plusDays(10), Plans.ACTION); // ten days lie before it: one whole week
		var plan = Plans.plan("test.method", baseline, Plans.FOLLOW_UP, -0.05, 0.05, Plans.ACTION.minusDays(1))
				.on(new TestPlan.Terms("1", TestPlan.Grain.WEEK, Scope.ALL, List.of()))
				.frozen(PLAN.frozenAt(), "seal");

		judge(plan, days(98), method);

		var question = asked.getFirst();
		assertEquals(List.of(new Period(baseline.from().minusWeeks(1), baseline.from())),
				question.history().stream().map(Measurement::period).toList());
		assertEquals(5, question.baseline().size());
		assertEquals(1 + 5 + 8, question.reference().size());
		assertEquals(TestPlan.Looks.ONCE, question.looks());
	}

	/** Days with one share all along. */
	private static List<Measurement> days(int n) {
		return Plans.BASELINE.from()
				.datesUntil(Plans.BASELINE.from().plusDays(n))
				.map(day -> new Measurement("indicator", new Period(day, day.plusDays(1)), 0.3, 20, Double.NaN, "test"))
				.toList();
	}

	private static double df(Verdict verdict) {
		var seen = verdict.assumptions().get(1).detail();
		return Double.parseDouble(seen.substring(seen.lastIndexOf(' ')));
	}

	@Test
	void leavesOutWeeksInWhichNothingWasMeasured() {
		var weeks = new ArrayList<>(weeks(60, 0.45, 0.20));
		weeks.set(3, Series.week(3, 0, 0));

		var verdict = judge(PLAN, weeks, Plans.LATER);

		assertEquals(-0.25, verdict.effect().value(), 1e-12);
		assertEquals(13 * 60, verdict.effect().n());
	}

	@Test
	void callsAPlanRetrospectiveThatWasFrozenOnTheDayOfTheActionOrLater() {
		assertFalse(retrospective(Plans.improvement(frozen(Plans.ACTION.minusDays(1)))));
		assertTrue(retrospective(Plans.improvement(frozen(Plans.ACTION))));
		assertTrue(retrospective(Plans.improvement(frozen(Plans.LATER))));
	}

	@Test
	void takesWhicheverBeganFirst() {
		var plan = frozen(Plans.ACTION.minusDays(3));
		var early = Plans.action(Plans.ACTION.minusDays(4), Action.State.OPEN);
		var dropped = Plans.action(Plans.ACTION.minusDays(4), Action.State.DROPPED);

		assertTrue(retrospective(Plans.improvement(plan, Plans.ACTION, List.of(early))));
		assertFalse(retrospective(Plans.improvement(plan, Plans.ACTION, List.of(dropped))));
		assertTrue(retrospective(Plans.improvement(frozen(Plans.ACTION), null, List.of())));
		assertFalse(retrospective(Plans.improvement(plan, null, List.of())));
	}

	@Test
	void callsUndatedImprovementsRetrospectiveOnlyWhereTheyHaveBegun() {
		var undated = Plans.plan(CountDifference.SHARES, null, null, -0.05, 0.05, Plans.ACTION);

		assertFalse(retrospective(Plans.improvement(undated, null, List.of())));
		assertTrue(retrospective(Plans.improvement(undated, Plans.ACTION, List.of())));
	}

	@Test
	void givesNoReasonThatTheReportHasNoWordsFor() {
		var reasons = Stream.concat(
				openQuestions().map(arguments -> (String) arguments.get()[0]),
				Stream.of(
						"no-indicator", "method-failed", "interval-too-wide", "not-frozen", "unsealed-plan", "changed-plan"))
				.toList();

		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var texts = new EvaluationVocabularyComponent().texts(locale);
			reasons.forEach(reason -> assertTrue(texts.has("reason." + reason), reason));
		}
	}

	private static TestPlan frozen(LocalDate day) {
		return Plans.plan(CountDifference.SHARES, Plans.BASELINE, Plans.FOLLOW_UP, -0.05, 0.05, day);
	}

	private static boolean retrospective(Improvement improvement) {
		var source = new FakeSource(Kind.SHARE, weeks(60, 0.45, 0.20));
		return judge(improvement, Standing.FROZEN, source, Plans.LATER).retrospective();
	}

	private static Verdict judge(TestPlan plan, List<Measurement> weeks, LocalDate today) {
		return judge(Plans.improvement(plan), Standing.FROZEN, new FakeSource(Kind.SHARE, weeks), today);
	}

	private static Verdict judge(Improvement improvement, Standing standing, FakeSource source, LocalDate today) {
		return new Judge(methods(), id -> Optional.of(source.measured()), today).judge(improvement, standing);
	}

	private static Verdict judge(TestPlan plan, List<Measurement> weeks, EvaluationMethod extension) {
		var source = new FakeSource(Kind.SHARE, weeks);
		return new Judge(methods(extension), id -> Optional.of(source.measured()), Plans.LATER)
				.judge(Plans.improvement(plan), Standing.FROZEN);
	}

	private static Methods methods(EvaluationMethod... extensions) {
		return new Methods(GUARD, Extensions.of(GUARD, extensions));
	}

	/** Six weeks of one share and eight of another. */
	private static List<Measurement> weeks(int n, double before, double after) {
		var weeks = new ArrayList<Measurement>();
		for (var week = 0; week < 14; week++) {
			weeks.add(Series.week(week, week < 6 ? before : after, n));
		}
		return weeks;
	}

	private static List<Measurement> emptied(List<Measurement> weeks, int first) {
		var some = new ArrayList<>(weeks);
		for (var week = 0; week < first; week++) {
			some.set(week, Series.week(week, 0, 0));
		}
		return some;
	}
}
