package io.antiphon.planning.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Action.Check;
import io.antiphon.loop.Action.State;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.ActionRow.Before;
import io.antiphon.planning.ActionRow.Checked;
import io.antiphon.planning.ActionRow.Cost;
import io.antiphon.planning.internal.ShopExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionRowsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

	private final Improvement evening = improvement(
			"evening", new Budget(20_000, 0, "EUR"),
			action("a1", State.DONE, TODAY.minusDays(9), TODAY.minusDays(9)),
			action("a2", State.UNDER_WAY, TODAY.minusDays(1), TODAY.minusDays(6), "a1"),
			new Action(
					"a3", Phrase.valueOf("Train the drivers"), "Chen", "Delivery", TODAY, TODAY.plusDays(9), null, State.OPEN, 2.5, 1_200.0,
					List.of("a1", "a2"), null, List.of(new Check("book a room", true), new Check("invite", false))),
			blocked("a4", State.OPEN), blocked("a5", State.DROPPED));
	private final Improvement lockers = improvement("lockers", null, action("a1", State.OPEN, TODAY, TODAY.plusDays(2)));

	private static Improvement improvement(String id, @Nullable Budget budget, Action... actions) {
		var plan = TestPlan.draft("complaints", Scope.ALL, ShopExample.BASELINE, ShopExample.FOLLOW_UP, "m", -0.05, 0.05);
		return new Improvement(
				id, Phrase.valueOf("Title of " + id), "", "", "Chen", new Schedule(null, null), budget, List.of(actions), plan, null,
				Entry.of(Improvement.State.PLANNED, Origin.PERSON));
	}

	private static Action action(String id, State state, LocalDate due, @Nullable LocalDate promised, String... after) {
		return new Action(
				id, Phrase.valueOf(id), null, null, null, due, promised, state, null, null, List.of(after), null, List.of());
	}

	private static Action blocked(String id, State state) {
		return new Action(
				id, Phrase.valueOf(id), "Wang", null, null, null, null, state, null, null, List.of(), "no vans", List.of());
	}

	@Test
	void isNotOverdueWhileNobodyHasSaidYesToItsImprovement() {
		var proposal = new Improvement(
				"p", Phrase.valueOf("p"), "", "", null, new Schedule(null, null), null,
				List.of(action("a1", State.OPEN, TODAY.minusDays(1), null)), evening.plan(), null,
				Entry.of(Improvement.State.PROPOSED, Origin.PERSON));

		var row = new ActionRows(TODAY, ShopExample.wording(Locale.ENGLISH)).of(List.of(proposal), Scope.ALL, "").rows().getFirst();

		assertFalse(row.overdue());
	}

	private Map<String, ActionRow> rows() {
		var rows = new ActionRows(TODAY, ShopExample.wording(Locale.ENGLISH));
		return rows.of(List.of(evening), Scope.ALL, "").rows().stream().collect(Collectors.toMap(ActionRow::id, Function.identity()));
	}

	private Set<String> those(Function<ActionRow, Boolean> wanted) {
		return rows().values().stream().filter(wanted::apply).map(ActionRow::id).collect(Collectors.toSet());
	}

	@Test
	void saysOfAnActionWhatIsKnownAndNothingElse() {
		var row = rows().get("a3");

		assertEquals("evening/a3", row.subject());
		assertEquals("Title of evening", row.improvementTitle());
		assertEquals("Train the drivers", row.title());
		assertEquals(new Cost(1_200, "EUR"), row.cost());
		assertEquals(new Checked(1, 2), row.checklist());
		assertNull(row.promised());
		assertNull(rows().get("a1").effort());
	}

	@Test
	void waitsForThoseBeforeItThatAreNotDone() {
		var row = rows().get("a3");

		assertEquals(List.of(new Before("a1", "a1", true), new Before("a2", "a2", false)), row.after());
		assertEquals(List.of(new Before("a2", "a2", false)), row.waits());
		assertEquals(List.of(), rows().get("a2").waits());
		assertEquals(Set.of("a3", "a4"), those(ActionRow::waiting));
	}

	@Test
	void isOverdueOrUnassignedOnlyAsLongAsThereIsSomethingToDo() {
		assertEquals(Set.of("a2"), those(ActionRow::overdue));
		assertEquals(Set.of("a2"), those(ActionRow::unassigned));
	}

	@Test
	void slipsByTheDaysThatItIsDueAfterItWasPromised() {
		assertEquals(5, rows().get("a2").slip());
		assertEquals(0, rows().get("a1").slip());
		assertEquals(0, rows().get("a3").slip());
	}

	@Test
	void keepsTheOrderOfTheRegisterAndCountsWhatWasNotAskedFor() {
		var rows = new ActionRows(TODAY, ShopExample.wording(Locale.ENGLISH));

		var all = rows.of(List.of(lockers, evening), Scope.ALL, "");
		var one = rows.of(List.of(lockers, evening), Scope.ALL.withService("elsewhere"), "lockers");

		assertEquals("lockers/a1", all.rows().getFirst().subject());
		assertEquals(6, all.rows().size());
		assertEquals(0, all.outside());
		assertEquals("", all.of());
		assertEquals(1, one.rows().size());
		assertEquals(5, one.outside());
		assertEquals("Title of lockers", one.of());
	}

	@Test
	void isEarlierThanPromisedBelowZero() {
		var row = new ActionRows(TODAY, ShopExample.wording(Locale.ENGLISH)).of(List.of(lockers), Scope.ALL, "").rows().getFirst();

		assertEquals(-2, row.slip());
		assertFalse(row.overdue());
		assertTrue(row.unassigned());
	}
}
