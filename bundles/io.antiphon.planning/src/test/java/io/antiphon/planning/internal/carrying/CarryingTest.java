package io.antiphon.planning.internal.carrying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.change.Outcome;
import io.antiphon.loop.change.Outcome.Problem;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarryingTest {

	private static final LocalDate DUE = LocalDate.of(2026, 5, 5);
	private static final String INDICATOR = "complaints/delivery";

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final DocumentPlans plans = ShopExample.plans(documents, door, ShopExample.END);
	private final Chain chain = new FakeChain().source(FakeSource.share().during(ShopExample.DAYS, 0.4, 10));
	private final Carrying carrying = new Carrying(plans, chain, ShopExample.clock(ShopExample.END));

	private static Action action(String title, @Nullable LocalDate due, String... after) {
		return new Action(
				"", Phrase.valueOf(title), null, null, null, due, null, Action.State.OPEN, null, null, List.of(after), null, List.of());
	}

	private static Improvement improvement(List<Action> actions) {
		var plan = TestPlan.draft(
				INDICATOR, ShopExample.painPoint("delivery", "late").scope(), ShopExample.BASELINE, ShopExample.FOLLOW_UP, "fake.method",
				-0.05,
				0.05);
		return new Improvement(
				"i", Phrase.valueOf("Deliver by eight"), "", "g", null, new Schedule(null, null), null, actions, plan, null,
				Entry.of(State.PLANNED, Origin.PERSON));
	}

	private static Goal goal() {
		return new Goal("g", INDICATOR, new Measure("share", "share", 0.4, 0.3, 0.5, 100, "wilson"), 0.3, null);
	}

	@BeforeEach
	void plan() {
		assertInstanceOf(Outcome.Done.class, carry(new Command.SetGoal(goal(), 0), new Command.Plan(improvement(List.of()), 0)));
	}

	private Outcome carry(Command... commands) {
		return carrying.carryOut(List.of(commands), door.access());
	}

	private Improvement now() {
		return plans.improvement("i").orElseThrow();
	}

	private static Optional<Problem> problem(Outcome outcome) {
		return assertInstanceOf(Outcome.Refused.class, outcome).problems().stream().findFirst();
	}

	@Test
	void addsActionsUnderNewIdsAndPromisesTheirDays() {
		carry(new Command.Act("i", action("Train", DUE), 1));
		carry(new Command.Act("i", action("Buy vans", null, "a1"), 2));
		carry(new Command.Act("i", action("Train", DUE.plusDays(7)).named("a1").promised(DUE), 3));

		assertEquals(List.of("a1", "a2"), now().actions().stream().map(Action::id).toList());
		assertEquals(DUE, now().actions().getFirst().promised());
		assertEquals(DUE.plusDays(7), now().actions().getFirst().due());
	}

	@Test
	void undoesAndRedoesEachKindOfChange() {
		carry(new Command.Act("i", action("Train", DUE), 1));

		undoneAndRedone(new Command.Act("i", action("Train twice", DUE.plusDays(7)).named("a1"), 2));
		undoneAndRedone(new Command.Act("i", action("Buy vans", DUE), 5));
		undoneAndRedone(new Command.LeaveOut("i", "a1", 8));
		undoneAndRedone(new Command.Plan(now().with(new Entry(State.DONE, Origin.PERSON, "Delivery", 3.5, null, null, "words")), 11));
		undoneAndRedone(new Command.SetGoal(goal().proposed(true), 1));
	}

	private void undoneAndRedone(Command command) {
		var before = all();
		var done = assertInstanceOf(Outcome.Done.class, carry(command));
		var after = all();
		assertFalse(before.equals(after));

		var undone = assertInstanceOf(Outcome.Done.class, carrying.undo(done.change(), door.access()));
		assertEquals(before, all());
		assertInstanceOf(Outcome.Done.class, carrying.undo(undone.change(), door.access()));
		assertEquals(after, all());
	}

	private List<Record> all() {
		return List.of(now(), plans.goal("g").orElseThrow());
	}

	@Test
	void writesNothingOnANewerRevision() {
		carry(new Command.Act("i", action("Train", DUE), 1));

		var stale = assertInstanceOf(Outcome.Stale.class, carry(new Command.Act("i", action("Buy vans", DUE), 1)));

		assertEquals(2, stale.newer().getFirst().revision());
		assertEquals(1, now().actions().size());
	}

	@Test
	void aFirstActionUnderWayIsTheImprovementUnderWay() {
		carry(new Command.Act("i", action("Train", DUE).in(Action.State.UNDER_WAY), 1));

		assertEquals(State.UNDER_WAY, now().entry().state());
	}

	@Test
	void nothingWaitsInACircleOrForWhatIsNotThere() {
		carry(new Command.Act("i", action("Train", DUE), 1));
		carry(new Command.Act("i", action("Buy vans", null, "a1"), 2));

		assertEquals(
				Optional.of(new Problem("i/a1", "after", "circle")),
				problem(carry(new Command.Act("i", action("Train", DUE, "a2").named("a1"), 3))));
		assertEquals(
				Optional.of(new Problem("i/a2", "after", "unknown")),
				problem(carry(new Command.Act("i", action("Buy vans", DUE, "a9").named("a2"), 3))));
		assertInstanceOf(Outcome.Done.class, carry(new Command.LeaveOut("i", "a1", 3)));
		assertEquals(List.of(), now().actions().getFirst().after());
	}

	@Test
	void refusesLongTitlesCostsWithoutACurrencyAndIndicatorsThatNobodyMeasures() {
		assertEquals(
				Optional.of(new Problem("i/a1", "title", "long")),
				problem(carry(new Command.Act("i", action("长".repeat(10_000), null), 1))));
		var costly = new Action(Phrase.valueOf("Buy"), null, null, null, Action.State.OPEN, null, 12.0);
		assertEquals(Optional.of(new Problem("i/a1", "cost", "currency")), problem(carry(new Command.Act("i", costly, 1))));
		assertInstanceOf(Outcome.Done.class, carry(
				new Command.Plan(
						new Improvement(
								"i", now().title(), "", "g", null, now().schedule(), new Budget(20_000, 0, "EUR"), List.of(costly),
								now().plan(), null,
								now().entry()),
						1)));
		var gone = new Goal("g", "gone", goal().baseline(), 0.3, null);
		assertEquals(Optional.of(new Problem("g", "indicator", "unmeasured")), problem(carry(new Command.SetGoal(gone, 1))));
	}

	@Test
	void whatIsProposedCommitsNobodyUntilSomebodySaysYes() {
		var other = new Improvement(
				"p", Phrase.valueOf("Proposed"), "", "h", null, new Schedule(null, null), null, List.of(action("Train", DUE)), now().plan(),
				null,
				Entry.of(State.PLANNED, Origin.PERSON));
		var target = new Goal("h", INDICATOR, goal().baseline(), 0.2, null);

		carrying.propose(List.of(new Command.SetGoal(target, 0), new Command.Plan(other, 0)), door.access());
		var proposed = plans.improvement("p").orElseThrow();
		var confirmed = assertInstanceOf(Outcome.Done.class, carry(new Command.Confirm("p", 1)));

		assertTrue(proposed.proposed());
		assertEquals(null, proposed.actions().getFirst().promised());
		assertEquals(State.PLANNED, plans.improvement("p").orElseThrow().entry().state());
		assertEquals(DUE, plans.improvement("p").orElseThrow().actions().getFirst().promised());
		assertFalse(plans.goal("h").orElseThrow().proposed());
		carrying.undo(confirmed.change(), door.access());
		assertTrue(plans.goal("h").orElseThrow().proposed());
		assertInstanceOf(Outcome.Done.class, carry(new Command.Discard("p", 3)));
		assertEquals(Optional.empty(), plans.improvement("p"));
		assertEquals(Optional.empty(), plans.goal("h"));
		assertTrue(plans.goal("g").isPresent());
	}

	@Test
	void nothingThatAFrozenPlanFixesIsChangedOrTakenBack() {
		var moved = now().with(TestPlan.draft(
				INDICATOR, now().plan().scope(), ShopExample.BASELINE, ShopExample.FOLLOW_UP, "fake.method", -0.1, 0.05));
		var changing = assertInstanceOf(Outcome.Done.class, carry(new Command.Plan(moved, 1)));
		var acting = assertInstanceOf(Outcome.Done.class, carry(new Command.Act("i", action("Train", DUE), 2)));
		assertInstanceOf(Freezing.Frozen.class, plans.freeze("i", door.access()));

		assertEquals(
				Optional.of(new Problem("i", "plan", "frozen")), problem(carrying.undo(changing.change(), door.access())));
		assertEquals(Optional.of(new Problem("i", "plan", "frozen")), problem(carry(new Command.Plan(moved, 4))));
		assertInstanceOf(Outcome.Done.class, carrying.undo(acting.change(), door.access()));
		assertEquals(TestPlan.Standing.FROZEN, plans.standing(now()));
	}
}
