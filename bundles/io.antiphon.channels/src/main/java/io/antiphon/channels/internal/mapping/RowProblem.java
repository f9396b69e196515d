package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.table.Reason;

/** Why a row is not taken, although it could be read. The sentences name the column and never its value. */
public enum RowProblem implements Reason.Kind {
	ROW_EMPTY,
	ROW_TIME,
	ROW_RATING,
	ROW_ROLE,
	ROW_DATE,
	ROW_NUMBER,
	ROW_NO_DATE,
	ROW_NO_INDICATOR,
	ROW_NO_VALUE
}
