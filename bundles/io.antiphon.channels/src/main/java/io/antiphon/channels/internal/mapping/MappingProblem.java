package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.table.Reason;

/** What can be wrong with a mapping, by itself or for the file it is used on. */
public enum MappingProblem implements Reason.Kind {
	MAPPING_UNREADABLE,
	MAPPING_SYNTAX,
	MAPPING_DUPLICATE_KEY,
	MAPPING_VERSION,
	MAPPING_UNKNOWN_KEY,
	MAPPING_MISSING_KEY,
	MAPPING_TYPE,
	MAPPING_UNKNOWN_WORD,
	MAPPING_ZONE,
	MAPPING_DELIMITER,
	MAPPING_FORMAT,
	MAPPING_SCALE_MISSING,
	MAPPING_SCALE_FIXED,
	MAPPING_SCALE_RANGE,
	MAPPING_LABEL,
	UNKNOWN_COLUMN,
	ROLE_TWICE,
	NAME_TWICE,
	ROLE_OF_OTHER_KIND,
	TIME_AMBIGUOUS,
	TIME_UNKNOWN,
	NO_TEXT,
	NO_DATE,
	NO_VALUE,
	NO_INDICATOR
}
