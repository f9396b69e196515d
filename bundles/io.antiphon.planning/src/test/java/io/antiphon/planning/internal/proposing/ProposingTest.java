package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Turn;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.Unplanned;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposingTest {

	private static final List<Finding> FOUND = List.of(
			ShopExample.painPoint("delivery", "late"),
			ShopExample.painPoint("delivery", "damaged"),
			ShopExample.painPoint("after-sales", "refund"),
			ShopExample.painPoint("site", "slow"),
			ShopExample.painPoint("shop", "dark"));

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final DocumentPlans plans = ShopExample.plans(documents, door, ShopExample.END);

	@Test
	void plansOneImprovementForEachOfTheThreeWorstPainPoints() {
		turn(FOUND, dated(0.4));

		assertEquals(3, plans.goals().size());
		assertEquals(3, plans.decisions().size());
		assertEquals(
				List.of("complaints/delivery", "complaints/after-sales", "complaints/site"),
				plans.improvements().stream().map(one -> one.plan().indicator()).toList());
		assertEquals(List.of(), plans.refusals());
	}

	@Test
	void setsAGoalFromTheBaselineWindow() {
		var source = FakeSource.share().during(ShopExample.LISTENING, 0.9, 10).during(ShopExample.BASELINE, 0.4, 10)
				.during(ShopExample.FOLLOW_UP, 0.1, 10);

		turn(FOUND, source);

		var goal = plans.goals().getFirst();
		assertEquals(0.4, goal.baseline().value(), 1e-12);
		assertEquals(420, goal.baseline().n());
		assertEquals(0.3, goal.target(), 1e-12);
		assertEquals(ShopExample.END.minusDays(1), goal.due());
		assertEquals("complaints/delivery", goal.indicator());
	}

	@Test
	void draftsTheTestPlanWithAThirdOfTheErrorRate() {
		turn(FOUND.subList(0, 2), dated(0.4));

		var plan = plans.improvements().getFirst().plan();
		assertEquals(ShopExample.BASELINE, plan.baseline());
		assertEquals(ShopExample.FOLLOW_UP, plan.followUp());
		assertEquals(-0.05, plan.leastEffect(), 1e-12);
		assertEquals(0.05 / 3, plan.errorRate(), 1e-12);
		assertEquals("delivery", plan.scope().touchpoint());
		assertTrue(plan.isDraft());
		assertEquals(List.of(), door.audited());
	}

	@Test
	void decidesOnTheFindingAndNamesWhatIsNotActedOn() {
		turn(FOUND, dated(0.4));

		var decision = plans.decisions().getFirst();
		assertEquals(List.of(FOUND.getFirst().id()), decision.findings());
		assertEquals(List.of("damaged (delivery, Shop)", "dark (shop, Shop)"), decision.notChosen());
		assertEquals("lin", decision.by());
		assertEquals(Phrase.saying("worst-apart", "late", FOUND.getFirst().measure()), decision.rationale());
		assertEquals(Phrase.saying("act-on", "late (delivery, Shop)", null), decision.chosen());
	}

	@Test
	void tiesGoalDecisionAndImprovementTogether() {
		turn(FOUND, dated(0.4));

		for (var improvement : plans.improvements()) {
			var goal = plans.goals().stream().filter(one -> one.id().equals(improvement.goal())).findFirst();
			var decision =
					plans.decisions().stream().filter(one -> one.id().equals(improvement.decision())).findFirst();
			assertEquals(improvement.plan().indicator(), goal.orElseThrow().indicator());
			assertEquals(1, decision.orElseThrow().findings().size());
		}
	}

	@Test
	void changesNothingWhenATurnIsRepeated() {
		turn(FOUND, dated(0.4));
		var before = contents();

		turn(FOUND, dated(0.4));
		turn(FOUND, dated(0.2), ShopExample.END.plusDays(30));

		assertEquals(before, contents());
	}

	@Test
	void addsWhatATurnThatWasBrokenOffLeftOut() {
		proposing(FOUND, dated(0.4)).goals();
		assertEquals(List.of(), plans.decisions());

		turn(FOUND, dated(0.4));

		assertEquals(3, plans.goals().size());
		assertEquals(3, plans.improvements().size());
	}

	@Test
	void plansNothingBeforeItHasDecided() {
		var proposing = proposing(FOUND, dated(0.4));

		proposing.improvements();
		proposing.decisions();

		assertEquals(List.of(), plans.decisions());
		assertEquals(List.of(), plans.improvements());
	}

	@Test
	void writesNoFrozenPlanOver() {
		turn(FOUND, dated(0.4));
		var kept = plans.improvements().getFirst();
		var changed = new Improvement(
				kept.id(), Phrase.valueOf("other"), kept.decision(), kept.goal(), "", kept.schedule(), kept.budget(), List.of(),
				plans.improvements().getLast().plan());

		plans.add(changed, Acts.PROPOSE, "mallory");

		assertEquals(kept, plans.improvements().getFirst());
		assertEquals(3, plans.improvements().size());
	}

	@Test
	void draftsGiveWayToThoseForAnotherActionDate() {
		turn(FOUND, dated(0.4));

		new Steps(FOUND, dated(0.4), ShopExample.ACTION.plusWeeks(2), ShopExample.END).all();

		assertEquals(3, plans.goals().size());
		assertEquals(3, plans.decisions().size());
		assertEquals(
				List.of(ShopExample.ACTION.plusWeeks(2)),
				plans.improvements().stream().map(one -> one.plan().followUp().from()).distinct().toList());
	}

	@Test
	void whatIsFrozenStaysBesideAPlanForAnotherActionDate() {
		turn(FOUND, dated(0.4));
		var frozen = plans.improvements().getFirst().id();
		plans.freeze(frozen, door.access());

		new Steps(FOUND, dated(0.4), ShopExample.ACTION.plusWeeks(2), ShopExample.END).all();

		assertEquals(4, plans.improvements().size());
		assertTrue(plans.improvements().stream().anyMatch(one -> one.id().equals(frozen) && !one.plan().isDraft()));
	}

	@Test
	void withoutADateNothingIsProposedForWhatHasAPlan() {
		turn(FOUND, dated(0.4));
		var before = contents();

		new Steps(FOUND, dated(0.4), null, ShopExample.END).all();

		assertEquals(before, contents());
	}

	@Test
	void setsGoalsWithoutDatesWhereNothingHasATime() {
		var undated = List.of(ShopExample.painPoint("delivery", "late", null));
		var source = FakeSource.share().on(null, 0.4, 100);

		new Steps(undated, source, null, ShopExample.END).all();

		var goal = plans.goals().getFirst();
		var improvement = plans.improvements().getFirst();
		assertEquals(0.4, goal.baseline().value(), 1e-12);
		assertNull(goal.due());
		assertNull(improvement.plan().baseline());
		assertNull(improvement.plan().followUp());
		assertEquals(new Improvement.Schedule(null, null), improvement.schedule());
		assertEquals(Action.State.OPEN, improvement.actions().getFirst().state());
		assertEquals("worst", plans.decisions().getFirst().rationale().key());
	}

	@Test
	void plansAheadWhereNoActionDateIsKnown() {
		var before = new Period(ShopExample.START, ShopExample.ACTION);
		var source = FakeSource.share().during(before, 0.4, 10);

		new Steps(FOUND, source, null, ShopExample.ACTION).all();

		var improvement = plans.improvements().getFirst();
		assertEquals(ShopExample.ACTION.plusDays(1), improvement.schedule().start());
		assertEquals(Action.State.OPEN, improvement.actions().getFirst().state());
		assertTrue(improvement.plan().isDraft());
	}

	@Test
	void saysNothingAboutAnActionThatNobodySaid() {
		turn(FOUND, dated(0.4));

		var improvement = plans.improvements().getFirst();
		var action = improvement.actions().getFirst();
		assertEquals(
				new Action(action.title(), null, ShopExample.ACTION, ShopExample.ACTION, Action.State.OPEN, null, null).named("a1"),
				action);
		assertNull(improvement.owner());
		assertNull(improvement.budget());
	}

	@Test
	void freezesOnlyOnAGivenOrDeclaredDate() {
		turn(FOUND, dated(0.4));
		assertTrue(plans.improvements().stream().allMatch(one -> one.plan().isDraft()));

		for (var word : List.of(Turn.Word.NOTED, Turn.Word.GIVEN)) {
			var access = door.access();
			var turn = Turn.of(List.of(), "", new Turn.Change(ShopExample.ACTION, word), Locale.ENGLISH, access);
			new Proposing(plans, ShopExample.chain(FOUND, dated(0.4)), turn, ShopExample.clock(ShopExample.END)).freeze();
			var drafts = plans.improvements().stream().filter(one -> one.plan().isDraft()).count();
			assertEquals(word == Turn.Word.NOTED ? 3 : 0, drafts);
		}

		var frozen = plans.improvements().getFirst();
		assertEquals(ShopExample.clock(ShopExample.END).instant(), frozen.plan().frozenAt());
		assertEquals(TestPlan.Standing.FROZEN, plans.standing(frozen));
		assertEquals(3, door.audited().size());
	}

	@Test
	void freezesNothingThatHasNoDates() {
		var undated = List.of(ShopExample.painPoint("delivery", "late", null));
		var chain = ShopExample.chain(undated, FakeSource.share().on(null, 0.4, 100));
		var turn = Turn.of(
				List.of(), "", new Turn.Change(ShopExample.ACTION, Turn.Word.GIVEN), Locale.ENGLISH, door.access());
		var proposing = new Proposing(plans, chain, turn, ShopExample.clock(ShopExample.END));

		proposing.goals();
		proposing.decisions();
		proposing.improvements();
		proposing.freeze();

		assertTrue(plans.improvements().getFirst().plan().isDraft());
		assertEquals(List.of(), door.audited());
	}

	@Test
	void refusesWhatWasFoundOnTheDaysToCompareAndSaysSo() {
		var everywhere = List.of(ShopExample.painPoint("delivery", "late", null), ShopExample.painPoint("site", "slow"));

		turn(everywhere, dated(0.4));

		assertEquals(1, plans.improvements().size());
		assertEquals(
				List.of(new Unplanned(everywhere.getFirst().id(), "late (delivery, Shop)", "same-days")),
				plans.refusals());
	}

	@Test
	void refusesWhereNothingWasMeasuredOrNothingIsToBeGained() {
		turn(FOUND.subList(0, 1), FakeSource.share().during(ShopExample.LISTENING, 0.4, 9).during(ShopExample.FOLLOW_UP, 0.4, 9));
		assertEquals("nothing-measured", plans.refusals().getFirst().reason());

		turn(FOUND.subList(0, 1), dated(0));
		assertEquals("nothing-to-gain", plans.refusals().getFirst().reason());
		assertEquals(1, plans.refusals().size());
	}

	@Test
	void forgetsARefusalThatNoLongerHolds() {
		turn(FOUND, dated(0));
		assertEquals(3, plans.refusals().size());

		turn(FOUND, dated(0.4));

		assertEquals(List.of(), plans.refusals());
		assertEquals(3, plans.improvements().size());
	}

	@Test
	void hasWordsInBothLanguagesForEveryRefusal() {
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var texts = Texts.of(Unplanned.class, locale);
			for (var reason : List.of(
					"same-days", "too-little-before", "nothing-measured", "nothing-to-gain", "same-day", "standardised", "too-soon")) {
				var sentence = new Unplanned("id", "late", reason).sentence(texts);
				assertTrue(sentence.contains("late") && !sentence.contains("<"), sentence);
			}
		}
	}

	private static FakeSource dated(double share) {
		return FakeSource.share().during(ShopExample.DAYS, share, 10);
	}

	private record Contents(List<Goal> goals, List<Decision> decisions, List<Improvement> improvements) {}

	private Contents contents() {
		return new Contents(plans.goals(), plans.decisions(), plans.improvements());
	}

	private void turn(List<Finding> found, FakeSource source) {
		turn(found, source, ShopExample.END);
	}

	private void turn(List<Finding> found, FakeSource source, LocalDate today) {
		new Steps(found, source, ShopExample.ACTION, today).all();
	}

	private Proposing proposing(List<Finding> found, FakeSource source) {
		return new Steps(found, source, ShopExample.ACTION, ShopExample.END).begin();
	}

	/** The three steps of a turn. */
	private final class Steps {

		private final List<Finding> found;
		private final FakeSource source;
		private final @Nullable LocalDate action;
		private final LocalDate today;

		Steps(List<Finding> found, FakeSource source, @Nullable LocalDate action, LocalDate today) {
			this.found = found;
			this.source = source;
			this.action = action;
			this.today = today;
		}

		Proposing begin() {
			return new Proposing(plans, ShopExample.chain(found, source), ShopExample.turn(action), ShopExample.clock(today));
		}

		void all() {
			begin().goals();
			begin().decisions();
			begin().improvements();
		}
	}
}
