package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.tables.records.Reason;

/** Why a row is not taken, although it could be read. The sentences name the column and never its value. */
public enum RowProblem implements Reason.Kind {
	ROW_EMPTY,
	/** There is something that could be a rating, were its scale declared. */
	ROW_EMPTY_UNDECLARED,
	ROW_TIME,
	ROW_RATING,
	ROW_ROLE,
	ROW_CONSENT,
	ROW_DATE,
	ROW_DATE_IMPOSSIBLE,
	ROW_NUMBER,
	ROW_NO_DATE,
	ROW_PERIOD,
	ROW_NO_INDICATOR,
	ROW_NO_VALUE,
	ROW_NO_BETTER,
	ROW_NO_N,
	ROW_RANGE,
	ROW_UNIT,
	ROW_MEASURE,
	ROW_BETTER,
	/** At odds with another line of the file, or, BEFORE, with what was taken in before. */
	ROW_ODD_UNIT,
	ROW_ODD_UNIT_BEFORE,
	ROW_ODD_MEASURE,
	ROW_ODD_MEASURE_BEFORE,
	ROW_ODD_BETTER,
	ROW_TWICE,
	ROW_OVERLAP,
	ROW_OVERLAP_BEFORE,
	ROW_NO_CASE,
	ROW_NO_ACTIVITY,
	ROW_NO_EVENT_TIME,
	ROW_END_BEFORE_START,
	ROW_TOO_LONG
}
