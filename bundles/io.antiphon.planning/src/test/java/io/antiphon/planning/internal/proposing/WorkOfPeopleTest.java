package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turn.Word;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.change.Outcome;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.carrying.Carrying;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.LeftAlone;
import io.antiphon.planning.internal.plans.Unplanned;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people wrote or changed is neither thrown away nor frozen by a turn, whatever day it is about. */
class WorkOfPeopleTest {

	private static final List<Finding> FOUND = List.of(ShopExample.painPoint("delivery", "late"));
	private static final FakeSource SOURCE = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
	private static final LocalDate OTHER = ShopExample.ACTION.plusWeeks(2);

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final DocumentPlans plans = ShopExample.plans(documents, door, ShopExample.END);
	private final Carrying carrying = new Carrying(
			plans, ShopExample.chain(FOUND, SOURCE), ShopExample.clock(ShopExample.END));

	private Proposing turn(LocalDate day, Word word) {
		var turn = Turn.of(List.of(), "", new Turn.Change(day, word), Locale.ENGLISH, door.access());
		var proposing = new Proposing(plans, ShopExample.chain(FOUND, SOURCE), turn, ShopExample.clock(ShopExample.END));
		proposing.goals();
		proposing.decisions();
		proposing.improvements();
		proposing.freeze();
		return proposing;
	}

	private Improvement only() {
		assertEquals(1, plans.improvements().size());
		return plans.improvements().getFirst();
	}

	private void carry(Command... commands) {
		assertInstanceOf(Outcome.Done.class, carrying.carryOut(List.of(commands), door.access()));
	}

	/** Nothing of the register is another one after turns for the same and for another day, and why is said. */
	private void staysAsItIs() {
		var improvements = plans.improvements();
		var goals = plans.goals();
		var decisions = plans.decisions();
		for (var word : List.of(Word.NOTED, Word.GIVEN)) {
			for (var day : List.of(OTHER, ShopExample.ACTION)) {
				var told = turn(day, word);

				assertEquals(improvements, plans.improvements());
				assertEquals(goals, plans.goals());
				assertEquals(decisions, plans.decisions());
				assertEquals(List.of(), told.gaveWay());
				assertEquals(
						List.of(new Unplanned(FOUND.getFirst().id(), "late (delivery, Shop)", "taken", improvements.getFirst().id())),
						plans.refusals());
			}
		}
		assertEquals(List.of(), door.audited());
	}

	private static Goal goal(String id, Goal like) {
		return new Goal(id, like.indicator(), like.baseline(), like.target(), like.due());
	}

	@Test
	void anImprovementThatSomebodyWroteAndWorksOn() {
		turn(ShopExample.ACTION, Word.NOTED);
		var like = only();
		var goal = goal("goal-own", plans.goals().getFirst());
		carry(new Command.Discard(like.id(), 1));
		var done = new Action(Phrase.valueOf("Train"), "lin", null, null, Action.State.DONE, null, null);
		carry(
				new Command.SetGoal(goal, 0),
				new Command.Plan(
						new Improvement(
								"improvement-own", Phrase.valueOf("Deliver by eight"), "", goal.id(), "lin", new Schedule(null, null), null,
								List.of(done), like.plan(), null, Entry.of(State.UNDER_WAY, Origin.PERSON)),
						0));

		staysAsItIs();
	}

	@Test
	void aProposalWithAnotherTitleOrOwner() {
		turn(ShopExample.ACTION, Word.NOTED);
		var proposal = only();
		carry(new Command.Plan(
				new Improvement(
						proposal.id(), Phrase.valueOf("Deliver by eight"), proposal.decision(), proposal.goal(), "lin", proposal.schedule(),
						null, proposal.actions(), proposal.plan(), null, proposal.entry()),
				1));

		staysAsItIs();
	}

	@Test
	void aProposalWithOneMoreAction() {
		turn(ShopExample.ACTION, Word.NOTED);
		carry(new Command.Act(
				only().id(), new Action(Phrase.valueOf("Train"), null, null, null, Action.State.OPEN, null, null), 1));

		staysAsItIs();
	}

	@Test
	void aProposalWithAnotherTestPlan() {
		turn(ShopExample.ACTION, Word.NOTED);
		var plan = only().plan();
		carry(new Command.Plan(
				only().with(TestPlan.draft(
						plan.indicator(), plan.scope(), plan.baseline(), plan.followUp(), plan.method(), -0.1, plan.errorRate())),
				1));

		staysAsItIs();
	}

	@Test
	void aProposalWithAnotherTargetOfItsGoal() {
		turn(ShopExample.ACTION, Word.NOTED);
		var goal = plans.goals().getFirst();
		carry(new Command.SetGoal(new Goal(goal.id(), goal.indicator(), goal.baseline(), 0.2, goal.due()).proposed(true), 1));

		staysAsItIs();
	}

	@Test
	void aProposalWithOneMoreOptionToDecideBetween() {
		turn(ShopExample.ACTION, Word.NOTED);
		var decision = plans.decisions().getFirst();
		var options = new ArrayList<>(decision.options());
		options.add(new Decision.Option("vans", Phrase.valueOf("Buy vans"), List.of(), List.of()));
		carry(new Command.Decide(decision.between(options, decision.method(), Map.of()), 1));

		staysAsItIs();
	}

	@Test
	void aProposalThatSomebodySaidYesTo() {
		turn(ShopExample.ACTION, Word.NOTED);
		carry(new Command.Confirm(only().id(), 1));

		staysAsItIs();
	}

	@Test
	void aProposalThatSomebodyThrewAwayAndBroughtBack() {
		turn(ShopExample.ACTION, Word.NOTED);
		var away = assertInstanceOf(
				Outcome.Done.class, carrying.carryOut(List.of(new Command.Discard(only().id(), 1)), door.access()));
		assertInstanceOf(Outcome.Done.class, carrying.undo(away.change(), door.access()));

		staysAsItIs();
	}

	@Test
	void aProposalThatNobodyTouchedGivesWayAndThatIsSaid() {
		turn(ShopExample.ACTION, Word.NOTED);
		var before = only();

		assertEquals(List.of(before), turn(OTHER, Word.NOTED).gaveWay());
		assertEquals(OTHER, only().schedule().start());
		assertEquals(List.of(), plans.refusals());
		assertEquals(1, turn(ShopExample.ACTION, Word.NOTED).gaveWay().size());
		assertEquals(before, only());
	}

	@Test
	void aProposalThatIsMadeAgainAfterItWasThrownAwayIsTheWorkOfNobody() {
		turn(ShopExample.ACTION, Word.NOTED);
		carry(new Command.Discard(only().id(), 1));
		turn(ShopExample.ACTION, Word.NOTED);

		turn(OTHER, Word.GIVEN);

		assertEquals(OTHER, only().schedule().start());
		assertTrue(!only().plan().isDraft());
	}

	@Test
	void whatSomebodyGaveUpIsKeptAndNotInTheWayOfAnotherDay() {
		turn(ShopExample.ACTION, Word.NOTED);
		var dropped = only().with(only().entry().in(State.DROPPED));
		carry(new Command.Plan(dropped, 1));
		var kept = only();

		turn(ShopExample.ACTION, Word.GIVEN);
		assertEquals(List.of(kept), plans.improvements());
		turn(OTHER, Word.GIVEN);

		assertEquals(2, plans.improvements().size());
		assertEquals(kept, plans.improvements().getFirst());
	}

	@Test
	void whatIsLeftAloneIsNamedInBothLanguages() {
		turn(ShopExample.ACTION, Word.NOTED);
		carry(new Command.Confirm(only().id(), 1));
		turn(OTHER, Word.NOTED);

		assertEquals(
				"1 indicator is left alone: somebody works on \"Fewer complaints: late (delivery, Shop)\".",
				LeftAlone.sentence(plans, ShopExample.wording(Locale.ENGLISH)).orElseThrow());
		assertTrue(LeftAlone.sentence(plans, ShopExample.wording(Locale.SIMPLIFIED_CHINESE)).orElseThrow().contains("1 个指标"));
	}
}
