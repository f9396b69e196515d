package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.Series;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.testkit.FakeChain;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JudgeStationComponentTest {

	private static final TestPlan OVER = Plans.asking("fake");
	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
	private static final TestPlan RUNNING =
			Plans.plan("fake", Plans.BASELINE, new Period(TODAY.minusDays(3), TODAY.plusDays(30)), -0.05, 0.05, Series.START);

	@Test
	void aFollowUpThatIsOverWaitsForAVerdict() {
		var state = state(OVER, new FakeChain().undecided());

		assertEquals(Standing.NEEDS_YOU, state.standing());
		assertEquals(0, state.count());
	}

	@Test
	void oneThatIsNotOverWaitsForNobodyAndSaysWhenItCanBeJudged() {
		for (var chain : List.of(new FakeChain().undecided(), new FakeChain().verdict(verdict(RUNNING, Verdict.TOO_EARLY)))) {
			var state = state(RUNNING, chain);

			assertEquals(Standing.IN_HAND, state.standing());
			assertEquals(0, state.count());
			assertTrue(state.next().contains(String.valueOf(TODAY.plusDays(30).getYear())), state.next());
		}
	}

	@Test
	void whatWasJudgedTooEarlyWaitsAgainWhenTheFollowUpIsOver() {
		assertEquals(Standing.NEEDS_YOU, state(OVER, new FakeChain().verdict(verdict(OVER, Verdict.TOO_EARLY))).standing());
	}

	@Test
	void whatIsJudgedIsDone() {
		assertEquals(Standing.DONE, state(OVER, new FakeChain().verdict(verdict(OVER, "no-method"))).standing());
	}

	private static Station.State state(TestPlan plan, FakeChain chain) {
		chain.improvement(Plans.improvement(plan));
		var station = new JudgeStationComponent(
				(improvement, author) -> {
					throw new AssertionError("nobody is judged by asking");
				},
				chain.verdicts().orElseThrow(),
				chain);
		return station.state(Locale.ENGLISH);
	}

	private static Verdict verdict(TestPlan plan, String reason) {
		return new Verdict(
				"improvement-1", Verdict.Outcome.NOT_ENOUGH_DATA, false, false, plan.indicator(), "", null, plan.leastEffect(),
				plan.method(), new Verdict.Compared(plan.baseline(), plan.followUp()), List.of(), reason);
	}
}
