package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.evaluation.internal.methods.CountDifference;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.Series;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.TestPlan;
import io.antiphon.wording.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way out of a judgement, from the weeks that were measured to the sentence that is read. */
class VerdictTableTest {

	private static final Vocabularies WORDS = Vocabularies.of(new EvaluationVocabularyComponent()::texts);
	private static final Guard GUARD = new ThreadGuard(new FaultRegister());

	private static final LocalDate BEFORE = Plans.ACTION.minusDays(1);
	private static final LocalDate LATER = Plans.LATER;
	private static final String RETROSPECTIVE = " Retrospective: the plan was frozen after the improvement had begun.";

	/** Six weeks of one share, some of another; the day on which the plan was frozen, and that of the judgement. */
	private record Case(double before, double after, int n, int weeks, LocalDate frozen, LocalDate today) {

		static Case of(double before, double after, int n) {
			return new Case(before, after, n, 8, BEFORE, LATER);
		}

		Case frozen(LocalDate day) {
			return new Case(before, after, n, weeks, day, today);
		}

		Case measured(int followed, LocalDate day) {
			return new Case(before, after, n, followed, frozen, day);
		}

		FakeSource source() {
			return new FakeSource(
					Kind.SHARE,
					IntStream.range(0, 6 + weeks)
							.mapToObj(week -> Series.week(week, week < 6 ? before : after, n))
							.toList());
		}

		TestPlan plan(boolean dated) {
			return Plans.plan(
					CountDifference.SHARES, dated ? Plans.BASELINE : null, dated ? Plans.FOLLOW_UP : null, -0.05, 0.05, frozen);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void saysTheVerdictOfEachCase(String name, Case given, boolean dated, String sentence) {
		var improvement = Plans.improvement(given.plan(dated));
		var source = given.source();
		var chain = new FakeChain(List.of(improvement), source.measured());
		var judge = new Judge(new Methods(GUARD, Extensions.of(GUARD)), chain::indicator, given.today());

		var verdict = judge.judge(improvement, TestPlan.Standing.FROZEN);

		assertEquals(sentence, WORDS.wording(Locale.ENGLISH).verdict(verdict, chain).replace('\u00a0', ' '));
		var chinese = WORDS.wording(Locale.SIMPLIFIED_CHINESE).verdict(verdict, chain);
		assertFalse(chinese.contains("<"), chinese);
		assertTrue(chinese.contains(WORDS.wording(Locale.SIMPLIFIED_CHINESE).outcome(verdict)), chinese);
		assertEquals(!given.frozen().isBefore(Plans.ACTION), verdict.retrospective());
	}

	static Stream<Arguments> cases() {
		return Stream.of(
				Arguments.of(
						"worked",
						Case.of(0.45, 0.20, 60),
						true,
						"Share of complaints fell from 45 % to 20 % (−25 points, 95 % interval −31 to −19, n = 840); the plan asked for −5: worked."),
				Arguments.of(
						"worse",
						Case.of(0.20, 0.45, 60),
						true,
						"Share of complaints rose from 20 % to 45 % (+25 points, 95 % interval 19–31, n = 840); the plan asked for −5: worse."),
				Arguments.of(
						"no effect shown",
						Case.of(0.40, 0.40, 10_000),
						true,
						"Share of complaints stayed at 40.0 % (0.0 points, 95 % interval −0.5 to 0.5, n = 140,000); the plan asked for −5.0: no effect shown."),
				Arguments.of(
						"too small",
						Case.of(0.40, 0.38, 10_000),
						true,
						"Share of complaints fell from 40.0 % to 38.0 % (−2.0 points, 95 % interval −2.5 to −1.5, n = 140,000); the plan asked for −5.0: no effect shown (too small)."),
				Arguments.of(
						"interval too wide",
						Case.of(0.40, 0.34, 100),
						true,
						"Share of complaints fell from 40 % to 34 % (−6 points, 95 % interval −11 to −1, n = 1,400); the plan asked for −5: not enough data."),
				Arguments.of(
						"worked, retrospective",
						Case.of(0.45, 0.20, 60).frozen(LATER),
						true,
						"Share of complaints fell from 45 % to 20 % (−25 points, 95 % interval −31 to −19, n = 840); the plan asked for −5: worked."
								+ RETROSPECTIVE),
				Arguments.of(
						"worse, retrospective",
						Case.of(0.20, 0.45, 60).frozen(Plans.ACTION),
						true,
						"Share of complaints rose from 20 % to 45 % (+25 points, 95 % interval 19–31, n = 840); the plan asked for −5: worse."
								+ RETROSPECTIVE),
				Arguments.of(
						"no effect shown, retrospective",
						Case.of(0.40, 0.40, 10_000).frozen(LATER),
						true,
						"Share of complaints stayed at 40.0 % (0.0 points, 95 % interval −0.5 to 0.5, n = 140,000); the plan asked for −5.0: no effect shown."
								+ RETROSPECTIVE),
				Arguments.of(
						"not enough data, retrospective",
						Case.of(0.40, 0.34, 100).frozen(LATER),
						true,
						"Share of complaints fell from 40 % to 34 % (−6 points, 95 % interval −11 to −1, n = 1,400); the plan asked for −5: not enough data."
								+ RETROSPECTIVE),
				Arguments.of(
						"no dates",
						Case.of(0.45, 0.20, 60),
						false,
						"Share of complaints: not enough data: no dates."),
				Arguments.of(
						"no dates, retrospective",
						Case.of(0.45, 0.20, 60).frozen(LATER),
						false,
						"Share of complaints: not enough data: no dates." + RETROSPECTIVE),
				Arguments.of(
						"not begun",
						Case.of(0.45, 0.20, 60).measured(0, BEFORE),
						true,
						"Share of complaints: not enough data: the follow-up window (16 Feb 2026 – 12 Apr 2026) is not over yet; it can be judged from 13 Apr 2026 on."),
				Arguments.of(
						"follow-up not over",
						Case.of(0.45, 0.20, 60).measured(7, Plans.FOLLOW_UP.to().minusDays(1)),
						true,
						"Share of complaints: not enough data: the follow-up window (16 Feb 2026 – 12 Apr 2026) is not over yet; it can be judged from 13 Apr 2026 on."),
				Arguments.of(
						"nothing came",
						Case.of(0.45, 0.20, 60).measured(0, LATER),
						true,
						"Share of complaints: not enough data: nothing was measured in the follow-up window (16 Feb 2026 – 12 Apr 2026)."),
				Arguments.of(
						"nothing before",
						Case.of(0.45, 0.20, 0),
						true,
						"Share of complaints: not enough data: nothing was measured in the baseline window (5 Jan 2026 – 15 Feb 2026)."));
	}
}
