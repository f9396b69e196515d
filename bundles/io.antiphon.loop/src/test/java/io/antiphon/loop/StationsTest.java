package io.antiphon.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Turn.Change;
import io.antiphon.loop.Turn.Word;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.loop.spi.Station.State;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StationsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
	private static final Access ACCESS = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);

	private final List<String> taken = new ArrayList<>();
	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults, Duration.ofMillis(1), Duration.ofSeconds(1));
	private final CountDownLatch never = new CountDownLatch(1);

	@AfterEach
	void letsTheHangingGo() {
		never.countDown();
	}

	@Test
	void takesTheStepsInTheirOrderAndAllStationsOfEach() {
		var turns = turns(new Judging(), new Listening("one"), new Listening("two"));

		var after = turns.take(List.of(Step.LISTEN, Step.GOAL, Step.JUDGE), turn(), Progress.NONE);

		assertEquals(List.of("one", "two", "judge"), taken);
		assertEquals(new Change(DAY, Word.DECLARED), after.turn().change());
		assertEquals(List.of(), after.faults());
	}

	@Test
	void goesOnAfterAStationThatFailsWithTheTurnAsItWas() {
		var turns = turns(new Listening("one"), new Failing(), new Judging());

		var after = turns.take(List.of(Step.LISTEN, Step.UNDERSTAND, Step.JUDGE), turn(), Progress.NONE);

		assertEquals(List.of("one", "judge"), taken);
		assertEquals(List.of("StationsTest$Failing"), faults.all().stream().map(fault -> fault.extension().name()).toList());
		assertEquals(Step.UNDERSTAND, after.faults().getFirst().step());
		assertEquals("StationsTest$Failing", after.faults().getFirst().station());
		assertEquals(DAY, after.turn().actionDate());
	}

	@Test
	void beginsNothingOnceCancelled() {
		var turns = turns(new Listening("one"), new Judging());

		turns.take(List.of(Step.LISTEN, Step.JUDGE), turn(), new Progress() {
			@Override
			public boolean cancelled() {
				return !taken.isEmpty();
			}
		});

		assertEquals(List.of("one"), taken);
	}

	@Test
	void asksNoOtherStepsWhereSomeStand() {
		var turns = turns(new Listening("one"), new Failing());

		var standings = turns.standings(List.of(Step.LISTEN), Locale.ENGLISH, Scope.ALL);

		assertEquals(List.of(Step.LISTEN), standings.stream().map(Turns.Standing::step).toList());
		assertEquals(List.of(), faults.all());
	}

	@Test
	void saysWhereEachStepStandsByWhicheverOfItsStationsMostNeedsSomebody() {
		var turns = turns(new Listening("one"), new Listening("two"), new Failing(), new Judging());

		var standings = turns.standings(Locale.ENGLISH);

		assertEquals(
				List.of(Step.LISTEN, Step.UNDERSTAND, Step.JUDGE),
				standings.stream().map(Turns.Standing::step).toList());
		assertEquals(new Station.State(6, Standing.NEEDS_YOU, "two"), standings.getFirst().state());
		assertNull(standings.get(1).state());
		assertEquals("StationsTest$Failing", standings.get(1).faults().getFirst().station());
		assertTrue(turns.provides(Step.JUDGE));
		assertFalse(turns.provides(Step.ADJUST));
	}

	@Test
	void timesEachStep() {
		var clock = new long[1];
		var turns = Turns.over(Extensions.of(guard, new Judging()), () -> clock[0] += 1_000_000);

		var after = turns.take(List.of(Step.JUDGE), turn(), Progress.NONE);

		assertEquals(Map.of(Step.JUDGE, Duration.ofMillis(1)), after.times());
	}

	@Test
	void leavesOutAStationThatHangsAndGoesOnWithoutIt() {
		var turns = turns(new Advancing(this::hang), new Judging());

		var after = turns.take(List.of(Step.UNDERSTAND, Step.JUDGE), turn(), Progress.NONE);
		var again = turns.take(List.of(Step.UNDERSTAND), turn(), Progress.NONE);

		assertEquals(List.of("judge"), taken);
		assertEquals(Fault.Kind.LATE, after.faults().getFirst().what().kind());
		assertEquals(List.of(), again.faults(), "it is not even found any more");
		assertFalse(turns.provides(Step.UNDERSTAND));
	}

	@Test
	void takesNoTurnUnderAnotherAccess() {
		var other = new Access.Issuer().issue("mallory", Purpose.EXPORT, Instant.EPOCH);
		var turns = turns(new Advancing(turn -> Turn.of(List.of(), "", null, Locale.ENGLISH, other)));

		var after = turns.take(List.of(Step.UNDERSTAND), turn(), Progress.NONE);

		assertEquals(ACCESS, after.turn().access());
		assertEquals(Fault.Kind.UNUSABLE, after.faults().getFirst().what().kind());
	}

	@Test
	void showsNoStateWithoutAStandingOrWithAFloodOfWords() {
		var turns = turns(new Advancing(turn -> turn), new Judging());

		var standings = turns.standings(Locale.ENGLISH);

		assertNull(standings.getFirst().state());
		assertEquals(Fault.Kind.UNUSABLE, standings.getFirst().faults().getFirst().what().kind());
		assertEquals("judged", standings.getLast().state().next());
	}

	@Test
	void tellsWhatNeedsSomebodyInAnyStationOfAStepTheMostUrgentFirst() {
		var draft = new Need(Kind.DRAFT, "Fewer complaints", "not frozen", "improvement-1");
		var overdue = new Need(Kind.OVERDUE, "Train the drivers", "due 12 May", "improvement-2/a1");
		var turns = turns(
				new Needing(new State(1, Standing.NEEDS_YOU, "Freeze it.").saying("1 draft").needing(List.of(draft), 3)),
				new Needing(new State(2, Standing.IN_HAND, "Go on.").needing(List.of(overdue), 40)));

		var state = turns.standings(Locale.ENGLISH).getFirst().state();

		assertEquals(new State(3, Standing.NEEDS_YOU, "Freeze it.", "1 draft", List.of(overdue, draft), 43), state);
	}

	@Test
	void asksWhatLiesWithinAScope() {
		var shop = Scope.ALL.withService("Shop");
		var turns = turns(new Needing(new State(7, Standing.DONE, "all")) {
			@Override
			public State state(Locale locale, Scope scope) {
				return scope.equals(shop) ? new State(1, Standing.IN_HAND, "of the shop") : state(locale);
			}
		});

		assertEquals("of the shop", next(turns.standings(Locale.ENGLISH, shop)));
		assertEquals("all", next(turns.standings(Locale.ENGLISH)));
	}

	private static String next(List<Turns.Standing> standings) {
		var state = standings.getFirst().state();
		return state == null ? "" : state.next();
	}

	@Test
	void showsNoNeedWithoutATitleNorAFloodOfThem() {
		var blank = new State(0, Standing.DONE, "").needing(List.of(new Need(Kind.OTHER, " ", "", "")), 1);
		var flood = new State(0, Standing.DONE, "", "", Collections.nCopies(51, new Need(Kind.OTHER, "me", "", "")), 51);

		for (var state : List.of(blank, flood)) {
			var standing = turns(new Needing(state)).standings(Locale.ENGLISH).getFirst();

			assertNull(standing.state());
			assertEquals(Fault.Kind.UNUSABLE, standing.faults().getFirst().what().kind());
		}
	}

	/** Waits whatever interrupts it. */
	private Turn hang(Turn turn) {
		while (never.getCount() > 0) {
			try {
				never.await();
			} catch (InterruptedException ignored) {
				// that is its fault
			}
		}
		return turn;
	}

	@Test
	void freezesByAGivenOrDeclaredDateAndNotByANotedOne() {
		assertFalse(Turn.planning(DAY, Locale.ENGLISH, ACCESS).freezes());
		assertFalse(turn().freezes());
		assertTrue(turn().declaring(DAY).freezes());
		assertTrue(Turn.of(List.of(), "", new Change(DAY, Word.GIVEN), Locale.ENGLISH, ACCESS).freezes());
	}

	private static Turn turn() {
		return Turn.of(List.of(), "", null, Locale.ENGLISH, ACCESS);
	}

	private Turns turns(Station... stations) {
		return Turns.over(Extensions.of(guard, stations));
	}

	private final class Listening implements Station {

		private final String name;

		Listening(String name) {
			this.name = name;
		}

		@Override
		public Step step() {
			return Step.LISTEN;
		}

		@Override
		public State state(Locale locale) {
			return new State(3, name.equals("two") ? Standing.NEEDS_YOU : Standing.DONE, name);
		}

		@Override
		public Turn advance(Turn turn, Progress progress) {
			taken.add(name);
			return turn.declaring(DAY);
		}
	}

	private static final class Failing implements Station {

		@Override
		public Step step() {
			return Step.UNDERSTAND;
		}

		@Override
		public State state(Locale locale) {
			throw new NoClassDefFoundError("com/example/Gone");
		}

		@Override
		public Turn advance(Turn turn, Progress progress) {
			throw new IllegalStateException("broken on purpose");
		}
	}

	private final class Judging implements Station {

		@Override
		public Step step() {
			return Step.JUDGE;
		}

		@Override
		public State state(Locale locale) {
			return new State(1, Standing.DONE, "judged");
		}

		@Override
		public Turn advance(Turn turn, Progress progress) {
			taken.add("judge");
			return turn;
		}
	}

	/** Does something with a turn, and says far too much. */
	private record Advancing(UnaryOperator<Turn> work) implements Station {

		@Override
		public Step step() {
			return Step.UNDERSTAND;
		}

		@Override
		public State state(Locale locale) {
			return new State(1, Standing.DONE, "a flood ".repeat(1_000));
		}

		@Override
		public Turn advance(Turn turn, Progress progress) {
			return work.apply(turn);
		}
	}

	/** Says what it is told to say. */
	private static class Needing implements Station {

		private final State state;

		Needing(State state) {
			this.state = state;
		}

		@Override
		public Step step() {
			return Step.PLAN;
		}

		@Override
		public State state(Locale locale) {
			return state;
		}

		@Override
		public Turn advance(Turn turn, Progress progress) {
			return turn;
		}
	}
}
