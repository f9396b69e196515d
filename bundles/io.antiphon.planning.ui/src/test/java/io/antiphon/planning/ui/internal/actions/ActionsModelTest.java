package io.antiphon.planning.ui.internal.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action.State;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.Register.Actions;
import io.antiphon.planning.ui.internal.actions.Look.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionsModelTest {

	private final FakeDesk desk = new FakeDesk(Locale.ENGLISH);
	private List<ActionRow> stored = Rows.ALL;
	private int improvements = 2;
	private final ActionsModel model = new ActionsModel(desk.services(), this::within, () -> improvements);

	private Actions within(Scope scope, String improvement) {
		var rows = stored.stream()
				.filter(row -> improvement.isEmpty()
						? scope.service().isEmpty() || row.improvement().equals(scope.service())
						: row.improvement().equals(improvement))
				.toList();
		var of = stored.stream().filter(row -> row.improvement().equals(improvement)).map(ActionRow::improvementTitle).findFirst();
		return new Actions(rows, stored.size() - rows.size(), of.orElse(""));
	}

	private void read() {
		model.show(model.read(model.only()));
	}

	private static List<String> subjects(List<ActionRow> rows) {
		return rows.stream().map(ActionRow::subject).toList();
	}

	private List<String> shown() {
		return subjects(model.rows());
	}

	@Test
	void showsTheActionsOfAllImprovementsAndHowMuchIsLeftToDo() {
		read();

		assertEquals(subjects(Rows.ALL), shown());
		assertEquals("4 actions of 2 improvements; 3 are left to do.", model.look().sentence());
	}

	@Test
	void keepsToTheScopeAndSaysHowMuchLiesOutside() {
		desk.scope = Scope.ALL.withService("lockers");

		read();

		assertEquals(List.of("lockers/a1"), shown());
		assertEquals(
				"One action of one improvement; one is left to do. 3 more lie outside the chosen scope.", model.look().sentence());
	}

	@Test
	void showsOneImprovementWhateverTheScopeUntilThatIsLifted() {
		desk.scope = Scope.ALL.withService("lockers");

		model.go("action-evening/a2");
		read();

		assertEquals(List.of("evening/a1", "evening/a2", "evening/a3"), shown());
		assertEquals("Deliver by eight", model.look().of());
		assertEquals(List.of(Rows.TRAIN), model.selected());
		assertEquals("3 actions of one improvement; 2 are left to do.", model.look().sentence());
		model.only("");
		read();
		assertEquals(List.of("lockers/a1"), shown());
	}

	@Test
	void whatIsShownCanBeShownAgainByItsAnchor() {
		model.go("action-evening/");
		assertEquals("action-evening/", model.anchor());

		model.go("action-evening/a2");
		assertEquals("action-evening/a2", model.anchor());

		model.only("");
		assertEquals("", model.anchor());
	}

	@Test
	void anAnchorTakesFiltersAwayThatWouldHideWhatItNames() {
		model.words("lockers");
		model.quick(Quick.UNASSIGNED);

		model.go("action-evening/a2");
		read();

		assertTrue(shown().contains("evening/a2"));
	}

	@Test
	void oneClickLeavesWhatIsOverdueNobodysOrWaiting() {
		read();

		assertEquals(Map.of(Quick.ALL, 4L, Quick.OVERDUE, 1L, Quick.UNASSIGNED, 1L, Quick.WAITING, 2L), model.counts());
		model.quick(Quick.OVERDUE);
		assertEquals(List.of("evening/a2"), shown());
		model.quick(Quick.UNASSIGNED);
		assertEquals(List.of("evening/a3"), shown());
		model.quick(Quick.WAITING);
		assertEquals(List.of("evening/a2", "evening/a3"), shown());
	}

	@Test
	void findsEveryWordWhereverItStands() {
		read();

		model.words("CHEN drivers");

		assertEquals(List.of("evening/a2"), shown());
		assertEquals(Map.of(Quick.ALL, 1L, Quick.OVERDUE, 1L, Quick.UNASSIGNED, 0L, Quick.WAITING, 1L), model.counts());
		model.words("no vans");
		assertEquals(List.of("evening/a2"), shown());
	}

	@Test
	void theBoardHasTheStatesWithTheFirstDueOnTop() {
		read();

		assertEquals(List.of(Rows.TELL, Rows.LOCKERS), model.in(State.OPEN));
		assertEquals(List.of(Rows.TRAIN), model.in(State.UNDER_WAY));
		assertEquals(List.of(), model.in(State.DROPPED));
	}

	@Test
	void theTimeLineBeginsWithWhatBeginsFirstAndEndsWithWhatHasNoDays() {
		assertEquals(Rows.ALL, ActionsModel.inTime(Rows.ALL.reversed()));
	}

	@Test
	void whatIsSelectedStaysSoWhileItIsThere() {
		read();
		model.select(List.of("evening/a3", "lockers/a1"));
		stored = List.of(Rows.TOUR, Rows.TELL);

		read();

		assertEquals(List.of(Rows.TELL), model.selected());
	}

	@Test
	void aNewActionIsForTheImprovementOfTheSelectedOnes() {
		read();
		assertEquals(Optional.empty(), model.target());

		model.select(List.of("evening/a3", "evening/a2"));
		assertEquals(Optional.of("evening"), model.target());

		model.select(List.of("evening/a3", "lockers/a1"));
		assertEquals(Optional.empty(), model.target());

		model.only("lockers");
		assertEquals(Optional.of("lockers"), model.target());
	}

	@Test
	void movesTheDaysThatAnActionHas() {
		model.moves().move(model.dated(List.of(Rows.TELL, Rows.LOCKERS)), 1);

		assertEquals(Map.of("evening/a3", Map.of("start", "2026-05-11", "due", "2026-05-21")), model.moves().next());
	}

	@Test
	void movesByTwoDaysWhoMovesTwiceBeforeTheFirstIsSaved() {
		var moves = model.moves();
		var shown = model.dated(List.of(Rows.TELL));
		moves.move(shown, 1);
		assertEquals("2026-05-11", moves.next().get("evening/a3").get("start"));
		moves.move(shown, 1);
		moves.move(shown, 1);
		assertEquals(Map.of(), moves.next());

		moves.over();
		var second = moves.next();
		moves.over();
		moves.read();
		moves.move(shown, -7);

		assertEquals("2026-05-13", second.get("evening/a3").get("start"));
		assertEquals("2026-05-03", moves.next().get("evening/a3").get("start"));
	}

	@Test
	void asksWithWhatAllHaveInCommon() {
		assertEquals("Chen", model.common(List.of(Rows.TOUR, Rows.TRAIN), "owner"));
		assertEquals("", model.common(List.of(Rows.TOUR, Rows.LOCKERS), "owner"));
		assertEquals("2026-05-20", model.common(List.of(Rows.TELL), "due"));
		assertEquals("OPEN", model.common(List.of(Rows.TELL, Rows.LOCKERS), "state"));
	}

	@Test
	void saysWhatIsMissingWhereThereIsNothingToShow() {
		stored = List.of();
		read();
		assertEquals(Standing.NONE_HERE, model.look().standing());
		assertTrue(model.look().sentence().startsWith("No improvement in the chosen scope has an action yet."));

		improvements = 0;
		read();
		assertEquals(Standing.NOTHING, model.look().standing());

		desk.open = false;
		read();
		assertEquals(Standing.CLOSED, model.look().standing());
	}
}
