package io.antiphon.channels.internal.mapping;

import io.antiphon.tables.records.Reason;

/** Why a column is what it is taken for. */
public enum SuggestionReason implements Reason.Kind {
	DECLARED,
	NOT_NAMED,
	/** It stands beside the columns of a source, in a file of ours. */
	SUGGEST_OURS,
	SUGGEST_EMPTY,
	SUGGEST_BY_SOURCE,
	SUGGEST_CONSTANT,
	SUGGEST_BY_NAME,
	SUGGEST_TEXT_BY_VALUES,
	SUGGEST_TIME_BY_VALUES,
	SUGGEST_TIME_AMBIGUOUS,
	SUGGEST_TIME_CONTRADICTS,
	SUGGEST_RATING,
	SUGGEST_RECOMMENDING,
	SUGGEST_PERSON,
	SUGGEST_PERSONAL_NAME,
	SUGGEST_PERSONAL_VALUES,
	SUGGEST_ROW_NUMBER,
	SUGGEST_OTHER_ID,
	SUGGEST_FURTHER_TEXT,
	SUGGEST_TOO_VARIED,
	SUGGEST_NUMBER,
	SUGGEST_CATEGORY,
	SUGGEST_VALUE
}
