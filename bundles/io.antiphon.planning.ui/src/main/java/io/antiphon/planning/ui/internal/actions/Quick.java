package io.antiphon.planning.ui.internal.actions;

import io.antiphon.planning.ActionRow;
import java.util.function.Predicate;

/** What of the actions is left by one click. */
enum Quick {
	ALL(row -> true),
	OVERDUE(ActionRow::overdue),
	UNASSIGNED(ActionRow::unassigned),
	WAITING(ActionRow::waiting);

	private final Predicate<ActionRow> wanted;

	Quick(Predicate<ActionRow> wanted) {
		this.wanted = wanted;
	}

	boolean leaves(ActionRow row) {
		return wanted.test(row);
	}
}
