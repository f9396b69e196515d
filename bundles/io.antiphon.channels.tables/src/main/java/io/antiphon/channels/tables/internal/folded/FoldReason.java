package io.antiphon.channels.tables.internal.folded;

import io.antiphon.tables.records.Reason;

/** Why a table cannot be folded, which of its rows are left out, and how it was folded. */
enum FoldReason implements Reason.Kind {
	FOLD_NO_COLUMNS,
	FOLD_TOO_MANY_PEOPLE,
	FOLD_SCATTERED,

	FOLD_NOBODY,
	READ_FOLDED
}
