package io.antiphon.planning.ui.internal.actions;

import io.antiphon.loop.Action.State;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.ActionRow.Before;
import io.antiphon.planning.ActionRow.Checked;
import java.time.LocalDate;
import java.util.List;

/** Actions of two improvements on a day in May. */
final class Rows {

	static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

	/** Done. */
	static final ActionRow TOUR = new ActionRow(
			"evening", "Deliver by eight", "a1", "Second tour", "Chen", "Delivery", TODAY.minusDays(40), TODAY.minusDays(30),
			TODAY.minusDays(30), State.DONE, 10.0, null, List.of(), null, new Checked(2, 2), false);
	/** Five days overdue, seven later than promised, and without vans. */
	static final ActionRow TRAIN = new ActionRow(
			"evening", "Deliver by eight", "a2", "Train the drivers", "Chen", "Delivery", TODAY.minusDays(20), TODAY.minusDays(5),
			TODAY.minusDays(12), State.UNDER_WAY, 2.5, new ActionRow.Cost(1_200, "EUR"), List.of(new Before("a1", "Second tour", true)),
			"no vans", new Checked(1, 3), true);
	/** Nobody's, and waits for the drivers. */
	static final ActionRow TELL = new ActionRow(
			"evening", "Deliver by eight", "a3", "Tell the customers", null, "Site", TODAY.minusDays(2), TODAY.plusDays(8), null,
			State.OPEN,
			null, null, List.of(new Before("a2", "Train the drivers", false)), null, new Checked(0, 0), false);
	/** Of another improvement, without days. */
	static final ActionRow LOCKERS = new ActionRow(
			"lockers", "Pick-up lockers", "a1", "Find a place", "Wang", null, null, null, null, State.OPEN, null, null, List.of(), null,
			new Checked(0, 0), false);

	static final List<ActionRow> ALL = List.of(TOUR, TRAIN, TELL, LOCKERS);

	private Rows() {}
}
