package io.antiphon.planning.ui.internal.actions;

import io.antiphon.planning.ActionRow;
import io.antiphon.workbench.ui.Offer;
import java.util.List;

/**
 * What the view has to show: what to do next in a sentence, the actions, what the only improvement is called that they are of (empty: of all), and
 * what has to be done before there can be any. Immutable.
 */
record Look(Standing standing, String sentence, List<ActionRow> rows, String of, List<Offer> before) {

	/** Whether there is something to show, and if not, why not. */
	enum Standing {
		CLOSED,
		/** Nothing is planned. */
		NOTHING,
		/** Something is, but it has no action here. */
		NONE_HERE,
		SOME
	}

	/** Before anything was read. */
	static final Look NOTHING_YET = new Look(Standing.CLOSED, "", List.of(), "", List.of());

	Look {
		rows = List.copyOf(rows);
		before = List.copyOf(before);
	}
}
