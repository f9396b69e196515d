package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import io.antiphon.loop.TestPlan.Grain;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.TestPlan.Standing;
import io.antiphon.loop.TestPlan.Suited;
import io.antiphon.loop.TestPlan.Terms;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuitingTest {

	private static final Guard GUARD = new ThreadGuard(new FaultRegister());
	private static final Methods METHODS = new Methods(GUARD, Extensions.of(GUARD));
	private static final LocalDate ACTION = Series.START.plusWeeks(26);

	/** The effect hoped for is drawn about where nobody could say before whether it will be shown. */
	@Test
	void foreseesHowOftenWhatIsHopedForWillBeShown() {
		double foreseen = 0;
		int shown = 0;
		int runs = 120;
		for (int seed = 0; seed < runs; seed++) {
			var weeks = weeks(seed, 0.5, 0.36);
			foreseen += suited(weeks.subList(0, 26), Looks.ONCE, -0.14).power().chance();
			shown += worked(weeks) ? 1 : 0;
		}
		assertEquals((double) shown / runs, foreseen / runs, 0.12);
	}

	@Test
	void moreIsShownByOneLookThanByManyAndByLongerFollowUps() {
		var before = weeks(3, 0.5, 0.5).subList(0, 26);

		var once = suited(before, Looks.ONCE, -0.2).power();
		var each = suited(before, Looks.EACH, -0.2).power();

		assertTrue(once.chance() > each.chance());
		assertTrue(Math.abs(once.detectable()) < Math.abs(each.detectable()));
		assertTrue(once.detectable() < -0.05);
		assertEquals(List.of(26, 26), List.of(once.before(), once.after()));
		assertEquals(100, once.perPeriod());
	}

	@Test
	void saysAfterHowManyPeriodsItWouldBeEnough() {
		var before = weeks(3, 0.5, 0.5).subList(0, 26);

		var large = suited(before, Looks.ONCE, -0.4).power();
		var none = suited(before, Looks.ONCE, -0.05).power();

		assertTrue(large.enough() < 26 && large.suffices());
		assertNull(none.enough());
	}

	@Test
	void showsNothingFromAFewWeeks() {
		var few = suited(weeks(3, 0.5, 0.5).subList(22, 26), Looks.ONCE, -0.4).power();

		assertNull(few.detectable());
		assertEquals(0, few.chance());
		assertEquals(4, few.before());
	}

	@Test
	void hasAMethodButNoPowerWhereNothingHasATime() {
		var measured = new FakeSource(Kind.RATE, List.of()).measured();
		var draft = TestPlan.draft("fake/indicator", Scope.ALL, null, null, "", -0.05, 0.05);

		assertEquals(Optional.of(new Suited(SeriesStep.AGREED, "1", null)), new Suiting(METHODS).suited(draft, measured, -0.1));
	}

	private static Suited suited(List<Measurement> before, Looks looks, double hoped) {
		return new Suiting(METHODS).suited(draft(looks), new FakeSource(Kind.SHARE, before).measured(), hoped).orElseThrow();
	}

	private static TestPlan draft(Looks looks) {
		return TestPlan.draft(
				"fake/indicator", Scope.ALL, new Period(Series.START, ACTION), new Period(ACTION, ACTION.plusWeeks(26)), "", -0.05, 0.05)
				.on(new Terms("1", Grain.WEEK, null, List.of(), looks, TestPlan.Aim.BETTER));
	}

	private static boolean worked(List<Measurement> weeks) {
		var measured = new FakeSource(Kind.SHARE, weeks).measured();
		var plan = draft(Looks.ONCE).by(new Suited(SeriesStep.AGREED, "1", null)).frozen(Plans.asking("m").frozenAt(), "seal");
		return new Judge(METHODS, id -> Optional.of(measured), ACTION.plusWeeks(26))
				.judge(Plans.improvement(plan), Standing.FROZEN)
				.outcome() == Outcome.WORKED;
	}

	private static List<Measurement> weeks(int seed, double before, double after) {
		var random = new SplittableRandom(seed);
		var hits = IntStream.range(0, 52)
				.mapToObj(week -> week < 26 ? before : after)
				.mapToLong(share -> IntStream.range(0, 100).filter(answer -> random.nextDouble() < share).count())
				.toArray();
		return Series.counts(hits, IntStream.range(0, 52).mapToLong(week -> 100).toArray());
	}
}
