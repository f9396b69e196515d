package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.records.Reason;
import java.util.List;

/** What can be wrong with a workbook as a whole, and what with one row of it; and how it was read where that is not plain. */
public enum SheetReason implements Reason.Kind {
	/** It needs a password, or is of the format before 2007. */
	LOCKED,
	/** More words in its table of strings than are taken. */
	TOO_MANY_STRINGS,
	NO_SUCH_SHEET,
	NO_RECORDS,
	/** Why one sheet is not taken, and which others there are. */
	OF_SHEET,
	OTHER_SHEETS,
	ONE_COLUMN,
	HEADER_BEYOND,

	/** A value stands to the right of all columns. */
	BEYOND_COLUMNS,
	CELL_TOO_LONG,
	/** How the workbook was read, for the user to see. */
	READ_SHEET,
	READ_SKIPPED_ROWS,
	READ_MERGED;

	private static final int MOST_NAMED = 20;

	/** A sentence to end with, of the sheets that were not looked for; empty where there are none. */
	static Object others(List<String> sheets) {
		return sheets.isEmpty() ? "" : OTHER_SHEETS.with(sheets.stream().limit(MOST_NAMED).toList());
	}
}
