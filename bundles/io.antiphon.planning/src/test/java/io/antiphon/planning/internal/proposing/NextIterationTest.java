package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.adjusting.Adjusting;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.Unplanned;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.OpenDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is proposed for a pain point that something was tried for before. */
class NextIterationTest {

	private static final LocalDate NEXT = ShopExample.END.plusWeeks(2);
	private static final LocalDate LAST = ShopExample.END.plusWeeks(20);

	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final DocumentPlans plans = ShopExample.plans();
	private final List<Verdict> verdicts = new ArrayList<>();
	private Period found = ShopExample.LISTENING;
	private Period data = ShopExample.DAYS;

	@Test
	void whatIsToBeAdjustedIsDraftedAgainForTheNewDay() {
		tried(Outcome.NO_EFFECT_SHOWN, Choice.ADJUST);

		turn(NEXT);

		var next = plans.improvements().getLast();
		assertEquals(2, plans.improvements().size());
		assertEquals(first().id(), next.follows());
		assertEquals(first().plan().indicator(), next.plan().indicator());
		assertTrue(next.plan().isDraft());
		assertEquals(NEXT, next.schedule().start());
		assertEquals("change-cause-adjusted", next.actions().getFirst().title().key());
	}

	@Test
	void theSameTurnAgainAddsNothing() {
		tried(Outcome.NO_EFFECT_SHOWN, Choice.ADJUST);
		turn(NEXT);
		var before = plans.improvements();

		turn(NEXT);
		plans.freeze(before.getLast().id(), door.access());
		turn(NEXT);

		assertEquals(before.stream().map(Improvement::id).toList(), plans.improvements().stream().map(Improvement::id).toList());
		assertEquals(List.of(), plans.refusals());
	}

	@Test
	void withoutADayItBeginsTomorrow() {
		tried(Outcome.NO_EFFECT_SHOWN, Choice.ADJUST);

		turn(null);
		turn(null);

		assertEquals(2, plans.improvements().size());
		assertEquals(first().id(), plans.improvements().getLast().follows());
	}

	@Test
	void onTheDayOfTheOneBeforeItIsRefusedAndSaysSo() {
		tried(Outcome.NO_EFFECT_SHOWN, Choice.ADJUST);

		turn(ShopExample.ACTION);

		assertEquals(1, plans.improvements().size());
		assertEquals(List.of("same-day"), plans.refusals().stream().map(Unplanned::reason).toList());
	}

	@Test
	void theBaselineBeginsWithTheActionBefore() {
		tried(Outcome.NO_EFFECT_SHOWN, Choice.ADJUST);

		turn(NEXT);

		assertEquals(new Period(ShopExample.ACTION, NEXT), plans.improvements().getLast().plan().baseline());
	}

	/** Days on which something was worse by chance would make whatever comes next look better. */
	@Test
	void afterWorseTheBaselineHasNoneOfTheDaysThatSaidSo() {
		tried(Outcome.WORSE, Choice.ADJUST);

		turn(NEXT);
		assertEquals(new Period(ShopExample.END, NEXT), plans.improvements().getLast().plan().baseline());

		data = ShopExample.DAYS;
		turn(NEXT.plusDays(1));
		assertEquals(List.of("too-soon"), plans.refusals().stream().map(Unplanned::reason).toList());
	}

	@Test
	void whatWasStoppedIsNotProposedAgainWithoutADayNorWithTheSameMeasure() {
		tried(Outcome.WORSE, Choice.STOP);

		turn(null);
		assertEquals(1, plans.improvements().size());

		turn(NEXT);
		var next = plans.improvements().getLast();
		assertEquals(first().id(), next.follows());
		assertEquals("change-cause-otherwise", next.actions().getFirst().title().key());
	}

	@Test
	void whatWasStandardisedIsProposedAgainOnlyWhereItWasFoundSince() {
		tried(Outcome.WORKED, Choice.STANDARDISE);
		turn(NEXT);
		assertEquals(1, plans.improvements().size());
		assertEquals(List.of("standardised"), plans.refusals().stream().map(Unplanned::reason).toList());

		found = new Period(ShopExample.ACTION, ShopExample.END.plusWeeks(10));
		data = new Period(ShopExample.START, LAST);
		turn(LAST);

		assertEquals(2, plans.improvements().size());
		assertEquals(first().id(), plans.improvements().getLast().follows());
		assertEquals(List.of(), plans.refusals());
	}

	@Test
	void aLineOfIterationsGoesOn() {
		tried(Outcome.NO_EFFECT_SHOWN, Choice.ADJUST);
		turn(NEXT);
		var second = plans.improvements().getLast();
		plans.freeze(second.id(), door.access());
		judge(second, Outcome.NO_EFFECT_SHOWN, Choice.ADJUST, NEXT.plusWeeks(9));
		data = new Period(ShopExample.START, LAST);

		turn(LAST);

		assertEquals(second.id(), plans.improvements().getLast().follows());
		assertEquals(NEXT, plans.improvements().getLast().plan().baseline().from());
	}

	@Test
	void aFrozenNextIterationStaysTheOnlyOneOfItsDayWhenTheVerdictBeforeItChanges() {
		tried(Outcome.NO_EFFECT_SHOWN, Choice.ADJUST);
		turn(NEXT);
		plans.freeze(plans.improvements().getLast().id(), door.access());
		verdicts.set(0, ShopExample.verdict(first(), Outcome.WORKED));

		turn(NEXT);

		assertEquals(2, plans.improvements().size());
		assertEquals(first().id(), plans.improvements().getLast().follows());
	}

	@Test
	void whatNobodyChoseOnIsFollowedByNothing() {
		turn(ShopExample.ACTION);
		plans.freeze(first().id(), door.access());
		verdicts.add(ShopExample.verdict(first(), Outcome.WORSE));

		turn(NEXT);

		assertEquals(2, plans.improvements().size());
		assertNull(plans.improvements().getLast().follows());
	}

	private Improvement first() {
		return plans.improvements().getFirst();
	}

	private void tried(Outcome outcome, Choice choice) {
		turn(ShopExample.ACTION);
		plans.freeze(first().id(), door.access());
		judge(first(), outcome, choice, ShopExample.END);
		data = new Period(ShopExample.START, NEXT);
	}

	private void judge(Improvement improvement, Outcome outcome, Choice choice, LocalDate day) {
		verdicts.add(ShopExample.verdict(improvement, outcome));
		assertTrue(new Adjusting(plans, chain(), ShopExample.clock(day)).choose(improvement.id(), choice, "", door.access()).isPresent());
	}

	private FakeChain chain() {
		var source = FakeSource.share().during(data, 0.4, 10);
		return ShopExample.chain(List.of(ShopExample.painPoint("delivery", "late", found)), source)
				.verdict(verdicts.toArray(Verdict[]::new));
	}

	private void turn(@Nullable LocalDate action) {
		for (var step = 0; step < 3; step++) {
			var proposing = new Proposing(plans, chain(), ShopExample.turn(action), ShopExample.clock(NEXT));
			if (step == 0) {
				proposing.goals();
			}
			proposing.decisions();
			proposing.improvements();
		}
	}
}
