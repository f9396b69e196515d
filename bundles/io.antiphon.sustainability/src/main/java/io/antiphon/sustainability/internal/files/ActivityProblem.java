package io.antiphon.sustainability.internal.files;

import io.antiphon.tables.records.Reason;

/** What can be wrong with a file of activities or one row of it. */
public enum ActivityProblem implements Reason.Kind {
	/** Of the file. */
	NO_KIND,
	NO_TIME,
	NO_VALUE,
	METER_UNIT,
	METER_ACTIVITY,
	METER_REPLACED,
	METER_DAY_OR_MONTH,
	NUMBERS_AMBIGUOUS,
	NUMBERS_MIXED,
	NUMBERS_COMMA,
	STOPPED,
	/** Of a row. */
	ROW_EMPTY,
	ROW_AMOUNT,
	ROW_NEGATIVE,
	ROW_UNIT,
	ROW_UNIT_LIKE,
	ROW_ACTIVITY,
	ROW_ACTIVITY_LIKE,
	ROW_NEEDS_UNIT,
	ROW_PERIOD,
	ROW_DAY_OR_MONTH,
	ROW_OPERATOR,
	ROW_YES_NO,
	ROW_UNCERTAINTY,
	ROW_SERVICE,
	ROW_TWICE,
	ROW_OVERLAP,
	ROW_OVERLAP_BEFORE,
	ROW_METERED,
	ROW_OTHER_PLACE,
	ROW_TIME,
	ROW_NO_SUCH_TIME,
	ROW_BACKWARDS,
	ROW_NOT_LATER,
	ROW_METER_OVERLAP,
	ROW_MORE,
	/** Of a day of a meter. */
	DAY_HOLE,
	/** Of an output of the Impact Framework. */
	YAML_SYNTAX,
	YAML_DEEP,
	YAML_LARGE,
	YAML_TYPED,
	IF_NONE,
	IF_FAILED,
	IF_UNKNOWN_STATUS,
	IF_NO_OUTPUT,
	IF_AGGREGATE,
	IF_NOTHING,
	IF_UNITS_NOT_SUMMED
}
