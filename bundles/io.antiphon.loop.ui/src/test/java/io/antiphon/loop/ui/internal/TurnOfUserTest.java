package io.antiphon.loop.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnOfUserTest {

	private static final Access ACCESS =
			new Access.Issuer().issue("analyst", Purpose.IMPROVE_SERVICE, Instant.EPOCH);

	private final List<String> taken = new ArrayList<>();

	@Test
	void takesTheInstalledStepsInTheAskedOrder() {
		var turn = turn(station(Step.PLAN, Station.Standing.DONE), station(Step.GOAL, Station.Standing.DONE));

		take(turn, Progress.NONE);

		assertEquals(List.of("GOAL 2026-03-30", "PLAN 2026-03-30"), taken);
	}

	@Test
	void takesNoFurtherStepOnceCancelled() {
		var turn = turn(station(Step.GOAL, Station.Standing.DONE), station(Step.PLAN, Station.Standing.DONE));

		take(turn, new Progress() {
			@Override
			public boolean cancelled() {
				return !taken.isEmpty();
			}
		});

		assertEquals(List.of("GOAL 2026-03-30"), taken);
	}

	@Test
	void saysWhatTheFirstUnfinishedStepSays() {
		var turn = turn(station(Step.GOAL, Station.Standing.DONE), station(Step.PLAN, Station.Standing.NEEDS_YOU));

		assertEquals("next: PLAN", turn.next(List.of(Step.GOAL, Step.DECIDE, Step.PLAN)));
	}

	@Test
	void saysWhatTheLastStepSaysWhereNoneWaits() {
		var turn = turn(station(Step.GOAL, Station.Standing.IN_HAND), station(Step.PLAN, Station.Standing.IN_HAND));

		assertEquals("next: PLAN", turn.next(List.of(Step.GOAL, Step.DECIDE, Step.PLAN)));
	}

	@Test
	void saysNothingWhereNoneIsInstalled() {
		assertEquals("", turn().next(List.of(Step.GOAL)));
	}

	@Test
	void namesTheStepsThatAreEmptyBeforeOneThatHasNothingToStartFrom() {
		var turn = turn(
				station(Step.LISTEN, Station.Standing.IN_HAND), empty(Step.UNDERSTAND), empty(Step.GOAL), empty(Step.JUDGE));

		assertEquals(List.of(Step.UNDERSTAND, Step.GOAL), turn.missing(List.of(Step.JUDGE)));
		assertEquals(List.of(), turn.missing(List.of(Step.UNDERSTAND)));
		assertEquals(List.of(), turn.missing(List.of(Step.LISTEN)));
	}

	@Test
	void saysWhatAStepWaitsForAndNothingWhereItDoesNotWait() {
		var turn = turn(station(Step.GOAL, Station.Standing.IN_HAND), empty(Step.JUDGE));

		assertEquals(Optional.of("next: JUDGE"), turn.waitingFor(List.of(Step.GOAL, Step.JUDGE)));
		assertEquals(Optional.empty(), turn.waitingFor(List.of(Step.GOAL)));
	}

	@Test
	void saysWhatIsToBeDoneWithinTheScopeAndNothingOfWhatLiesElsewhere() {
		var plan = split(Step.PLAN, new Station.State(2, Station.Standing.NEEDS_YOU, "2 are proposed"));
		var judge = split(Step.JUDGE, new Station.State(0, Station.Standing.NOTHING_YET, "plan one first"));

		var turn = turn(Scope.ALL.withTouchpoint("delivery"), plan, judge);

		assertEquals("2 are proposed", turn.next(List.of(Step.PLAN)));
		assertEquals("", turn.next(List.of(Step.JUDGE)));
		assertEquals(Optional.empty(), turn.waitingFor(List.of(Step.JUDGE)));
		assertEquals("everywhere: JUDGE", turn(Scope.ALL, judge).next(List.of(Step.JUDGE)));
	}

	/** One that tells what lies within a scope apart from everything. */
	private static Station split(Step step, Station.State there) {
		return new Station() {
			@Override
			public Step step() {
				return step;
			}

			@Override
			public State state(Locale locale) {
				return new State(7, Standing.IN_HAND, "everywhere: " + step);
			}

			@Override
			public State state(Locale locale, Scope scope) {
				return scope.equals(Scope.ALL) ? state(locale) : there;
			}

			@Override
			public Turn advance(Turn turn, Progress progress) {
				return turn;
			}
		};
	}

	private static TurnOfUser turn(Station... stations) {
		return turn(Scope.ALL, stations);
	}

	private static TurnOfUser turn(Scope scope, Station... stations) {
		return new TurnOfUser(Turns.over(Extensions.of(new ThreadGuard(new FaultRegister()), stations)), scope, Locale.ENGLISH);
	}

	private static void take(TurnOfUser turn, Progress progress) {
		turn.take(List.of(Step.GOAL, Step.DECIDE, Step.PLAN), LocalDate.of(2026, 3, 30), ACCESS, progress);
	}

	private Station station(Step step, Station.Standing standing) {
		return station(step, standing, 1);
	}

	private Station empty(Step step) {
		return station(step, Station.Standing.NOTHING_YET, 0);
	}

	private Station station(Step step, Station.Standing standing, long count) {
		return new Station() {
			@Override
			public Step step() {
				return step;
			}

			@Override
			public State state(Locale locale) {
				return new State(count, standing, "next: " + step);
			}

			@Override
			public Turn advance(Turn turn, Progress progress) {
				taken.add(step + " " + turn.actionDate());
				return turn;
			}
		};
	}
}
