package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.Series;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.testkit.FakeChain;
import io.antiphon.wording.Vocabularies;
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
		assertEquals("0 judged, 1 waiting", state.brief());
		var need = state.needs().getFirst();
		assertEquals(Kind.JUDGE, need.kind());
		assertEquals("verdict-improvement-1", need.anchor());
		assertTrue(need.sentence().startsWith("a verdict can be asked for since "), need.sentence());
		assertEquals(1, state.waiting());
	}

	@Test
	void whatLiesOutsideTheScopeWaitsForNobodyThere() {
		var elsewhere = Scope.ALL.within(new Period(TODAY, TODAY.plusDays(1)));

		var state = station(Plans.asking("fake"), new FakeChain().undecided()).state(Locale.ENGLISH, elsewhere);

		assertEquals(Standing.NOTHING_YET, state.standing());
		assertEquals(List.of(), state.needs());
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
		return station(plan, chain).state(Locale.ENGLISH);
	}

	private static Station station(TestPlan plan, FakeChain chain) {
		chain.improvement(Plans.improvement(plan));
		return new JudgeStationComponent(
				(improvement, author) -> {
					throw new AssertionError("nobody is judged by asking");
				},
				chain.verdicts().orElseThrow(),
				chain,
				Vocabularies.NONE);
	}

	private static Verdict verdict(TestPlan plan, String reason) {
		return new Verdict(
				"improvement-1", Verdict.Outcome.NOT_ENOUGH_DATA, false, false, plan.indicator(), "", null, plan.leastEffect(),
				plan.method(), new Verdict.Compared(plan.baseline(), plan.followUp()), List.of(), reason);
	}
}
