package io.antiphon.planning.internal.stalls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.adjusting.Iteration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StallsTest {

	private static final LocalDate TODAY = Register.TODAY;

	@Test
	void whatIsOverdueTheLongestComesFirst() {
		var week = Register.action("week").due(TODAY.minusDays(7)).made();
		var yesterday = Register.action("yesterday").due(TODAY.minusDays(1)).made();
		var done = Register.action("done").due(TODAY.minusDays(30)).in(Action.State.DONE).made();
		var dropped = Register.action("dropped").due(TODAY.minusDays(30)).in(Action.State.DROPPED).made();
		var today = Register.action("today").due(TODAY).made();

		var stalls = stalls(Register.improvement("one", yesterday, done, today), Register.improvement("two", dropped, week));

		assertEquals(List.of("OVERDUE week", "OVERDUE yesterday"), said(stalls));
	}

	@Test
	void anActionIsNobodysFromAFortnightBeforeItBegins() {
		var soon = Register.action("soon").owner(null).start(TODAY.plusDays(Stalls.SOON)).made();
		var later = Register.action("later").owner(null).start(TODAY.plusDays(Stalls.SOON + 1)).made();
		var begun = Register.action("begun").owner(null).in(Action.State.UNDER_WAY).made();
		var dueSoon = Register.action("due soon").owner(null).due(TODAY.plusDays(2)).made();
		var somebodys = Register.action("somebody's").start(TODAY).made();

		var stalls = stalls(Register.improvement("one", soon, later, begun, dueSoon, somebodys));

		assertEquals(List.of("UNASSIGNED soon", "UNASSIGNED begun", "UNASSIGNED due soon"), said(stalls));
	}

	@Test
	void whatBelongsToSomebodyWhoHasLeftIsNobodys() {
		var lins = Register.action("lin's").owner("lin").start(TODAY).made();
		var improvement = Register.improvement("one", lins);

		assertEquals(List.of("UNASSIGNED lin's"), said(Stalls.on(TODAY, List.of(plain(improvement)), leaving("lin", TODAY))));
		assertEquals(List.of(), said(Stalls.on(TODAY, List.of(plain(improvement)), leaving("lin", TODAY.plusDays(1)))));
	}

	@Test
	void anImprovementThatIsNobodysIsToldOnceWithItsActionsThatAreNobodysEither() {
		var nobodys = Register.action("nobody's").owner(null).start(TODAY).made();
		var somebodys = Register.action("somebody's").start(TODAY).made();
		var improvement = Register.ownedBy(null, Register.improvement("one", nobodys, somebodys));

		var stalls = stalls(improvement);

		assertEquals(List.of("UNASSIGNED one"), said(stalls));
		assertEquals(List.of(nobodys), stalls.getFirst().others());
	}

	@Test
	void anActionWaitsOnceItShouldHaveBegunAndAnotherIsNotDone() {
		var first = Register.action("first").made();
		var dropped = Register.action("dropped").in(Action.State.DROPPED).made();
		var waits = Register.action("waits").start(TODAY).after("first").made();
		var later = Register.action("later").start(TODAY.plusDays(1)).after("first").made();
		var free = Register.action("free").start(TODAY).after("dropped", "unknown").made();

		var stalls = stalls(Register.improvement("one", first, dropped, waits, later, free));

		assertEquals(List.of("WAITING waits"), said(stalls));
		assertEquals(List.of(first), stalls.getFirst().others());
	}

	@Test
	void whatSomebodySaysHoldsItUpWaitsWheneverItBegins() {
		var blocked = Register.action("blocked").start(TODAY.plusDays(90)).blockedBy("no budget").made();

		assertEquals(List.of("WAITING blocked"), said(stalls(Register.improvement("one", blocked))));
	}

	@Test
	void theLargerSlipComesFirstAndWhatIsOverdueIsToldAsThatAlone() {
		var days = Register.action("days").due(TODAY.plusDays(9)).promised(TODAY.plusDays(2)).made();
		var weeks = Register.action("weeks").due(TODAY.plusDays(40)).promised(TODAY.plusDays(2)).made();
		var kept = Register.action("kept").due(TODAY.plusDays(2)).promised(TODAY.plusDays(2)).made();
		var overdue = Register.action("overdue").due(TODAY.minusDays(1)).promised(TODAY.minusDays(9)).owner(null).blockedBy("rain").made();

		var stalls = stalls(Register.improvement("one", days, weeks, kept, overdue));

		assertEquals(List.of("OVERDUE overdue", "SLIPPED weeks", "SLIPPED days"), said(stalls));
	}

	@Test
	void aProposalCommitsNobodyToAnythingButAYesOrNo() {
		var overdue = Register.action("overdue").owner(null).due(TODAY.minusDays(1)).made();
		var proposed = Register.improvement("one", overdue).with(Improvement.Entry.of(State.PROPOSED, Origin.PROPOSAL));

		assertEquals(List.of("PROPOSED one"), said(stalls(proposed)));
	}

	@Test
	void aDraftWaitsToBeFrozen() {
		var draft = Register.improvement("one").with(ShopExample.TEST_PLAN);

		assertEquals(List.of("DRAFT one"), said(stalls(draft)));
	}

	@ParameterizedTest
	@EnumSource(names = {"DONE", "DROPPED"})
	void ofWhatIsOverNothingIsTold(State over) {
		var improvement = Register.improvement("one", Register.action("overdue").due(TODAY.minusDays(1)).made());

		assertEquals(List.of(), stalls(improvement.with(improvement.entry().in(over))));
	}

	@Test
	void onceSomebodyHasChosenAfterTheVerdictNothingOfItIsTold() {
		var improvement = Register.improvement("one", Register.action("overdue").due(TODAY.minusDays(1)).made());
		var verdict = ShopExample.verdict(improvement, Outcome.WORKED);
		var choice = new Adjustment("a", "one", Outcome.WORKED, Choice.STANDARDISE, "", "lin", Instant.EPOCH);

		assertEquals(List.of(), Stalls.on(TODAY, List.of(new Iteration(improvement, verdict, choice)), nobody()));
		assertEquals(
				List.of("OVERDUE overdue"), said(Stalls.on(TODAY, List.of(new Iteration(improvement, verdict, null)), nobody())));
	}

	@Test
	void whatARunProposedAndNobodyTouchedIsNotOverdueOnceItsEffectIsJudged() {
		var proposed = Register.action("change the cause").owner(null).start(TODAY.minusDays(50)).due(TODAY.minusDays(50)).made();
		var run = Register.ownedBy(null, Register.improvement("one", proposed)).with(Improvement.Entry.of(State.PLANNED, Origin.RUN));

		var stalls = Stalls.on(
				TODAY, List.of(new Iteration(run, ShopExample.verdict(run, Outcome.NO_EFFECT_SHOWN), null)), nobody());

		assertEquals(List.of("UNASSIGNED one"), said(stalls));
		assertEquals(Presumption.JUDGED, stalls.getFirst().presumed());
	}

	@Test
	void aProposalThatWasFrozenIsOverdueUntilItsFollowUpIsOverUnlessARunWasToldItsDay() {
		var begun = ShopExample.ACTION.plusDays(3);
		var proposed = Register.action("change the cause").owner(null).start(ShopExample.ACTION).due(ShopExample.ACTION)
				.promised(ShopExample.ACTION).made();
		var frozen = Register.improvement("one", proposed).with(Improvement.Entry.of(State.PLANNED, Origin.PROPOSAL));
		var run = frozen.with(Improvement.Entry.of(State.PLANNED, Origin.RUN));

		assertEquals(List.of("OVERDUE change the cause"), said(Stalls.on(begun, List.of(plain(frozen)), nobody())));
		assertEquals(Presumption.TOLD, Stalls.on(begun, List.of(plain(run)), nobody()).getFirst().presumed());
		assertEquals(Presumption.MEASURED, Stalls.on(ShopExample.END, List.of(plain(frozen)), nobody()).getFirst().presumed());
	}

	@Test
	void whatSomebodyHasSaidAWordAboutIsTakenAtTheirWord() {
		var untouched = Register.action("change").owner(null).start(TODAY.minusDays(9)).due(TODAY.minusDays(9));
		var touched = Stream.of(
				untouched.owner("lin").made(), untouched.owner(null).in(Action.State.UNDER_WAY).made(),
				untouched.in(Action.State.OPEN).blockedBy("rain").made(), untouched.blockedBy(null).promised(TODAY.minusDays(20)).made());

		touched.forEach(action -> {
			var run = Register.improvement("one", action).with(Improvement.Entry.of(State.PLANNED, Origin.RUN));
			var verdict = ShopExample.verdict(run, Outcome.WORKED);

			assertEquals(
					List.of("OVERDUE change"), said(Stalls.on(TODAY, List.of(new Iteration(run, verdict, null)), nobody())),
					action::toString);
		});
	}

	@Test
	void whatAPersonPlannedIsOverdueThoughItIsJudged() {
		var planned = Register.action("change").owner(null).start(TODAY.minusDays(9)).due(TODAY.minusDays(9)).made();
		var improvement = Register.improvement("one", planned);
		var judged = new Iteration(improvement, ShopExample.verdict(improvement, Outcome.WORKED), null);

		var stalls = Stalls.on(TODAY, List.of(judged), nobody());

		assertEquals(List.of("OVERDUE change"), said(stalls));
		assertNull(stalls.getFirst().presumed());
	}

	@Test
	void kindsComeInTheOrderOfTheirUrgencyHoweverManyImprovementsThereAre() {
		var late = Register.action("late").due(TODAY.minusDays(3)).made();
		var blocked = Register.action("blocked").blockedBy("rain").made();
		var many = Stream.iterate(0, at -> at + 1).limit(2_000)
				.map(at -> Register.improvement("number " + at, at % 2 == 0 ? late : blocked))
				.toArray(Improvement[]::new);

		var kinds = stalls(many).stream().map(Stall::kind).toList();

		assertEquals(2_000, kinds.size());
		assertEquals(List.of(Kind.OVERDUE), kinds.subList(0, 1_000).stream().distinct().toList());
		assertEquals(List.of(Kind.WAITING), kinds.subList(1_000, 2_000).stream().distinct().toList());
	}

	private static List<Stall> stalls(Improvement... improvements) {
		return Stalls.on(TODAY, Stream.of(improvements).map(StallsTest::plain).toList(), nobody());
	}

	private static Iteration plain(Improvement improvement) {
		return new Iteration(improvement, null, null);
	}

	private static Stalls.Departures nobody() {
		return name -> Optional.empty();
	}

	private static Stalls.Departures leaving(String who, LocalDate day) {
		return name -> Optional.of(day).filter(since -> name.equals(who));
	}

	private static List<String> said(List<Stall> stalls) {
		return stalls.stream().map(stall -> stall.kind() + " " + title(stall.action(), stall.improvement())).toList();
	}

	private static String title(@Nullable Action action, Improvement improvement) {
		return (action == null ? improvement.title() : action.title()).written();
	}
}
