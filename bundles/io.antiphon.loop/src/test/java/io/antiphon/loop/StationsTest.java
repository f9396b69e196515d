package io.antiphon.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.loop.Turn.Change;
import io.antiphon.loop.Turn.Word;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StationsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
	private static final Access ACCESS = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);

	private final List<String> taken = new ArrayList<>();
	private final List<String> faults = new ArrayList<>();

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
		assertEquals(List.of(Failing.class.getName()), faults);
		assertEquals(Step.UNDERSTAND, after.faults().getFirst().step());
		assertEquals(Failing.class.getName(), after.faults().getFirst().station());
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
	void saysWhereEachStepStandsByWhicheverOfItsStationsMostNeedsSomebody() {
		var turns = turns(new Listening("one"), new Listening("two"), new Failing(), new Judging());

		var standings = turns.standings(Locale.ENGLISH);

		assertEquals(
				List.of(Step.LISTEN, Step.UNDERSTAND, Step.JUDGE),
				standings.stream().map(Turns.Standing::step).toList());
		assertEquals(new Station.State(6, Standing.NEEDS_YOU, "two"), standings.getFirst().state());
		assertNull(standings.get(1).state());
		assertEquals(Failing.class.getName(), standings.get(1).faults().getFirst().station());
		assertTrue(turns.provides(Step.JUDGE));
		assertFalse(turns.provides(Step.ADJUST));
	}

	@Test
	void timesEachStep() {
		var clock = new long[1];
		var turns = new Stations(
				() -> List.of(new Judging()), () -> clock[0] += 1_000_000, (station, fault) -> faults.add(station));

		var after = turns.take(List.of(Step.JUDGE), turn(), Progress.NONE);

		assertEquals(Map.of(Step.JUDGE, Duration.ofMillis(1)), after.times());
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
		return Turns.over(() -> List.of(stations), (station, fault) -> faults.add(station));
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
}
