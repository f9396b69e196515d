package io.antiphon.channels.surveys.internal.surveyjs;

import io.antiphon.tables.records.Reason;

/** What can be wrong with results as a whole, and what with one of them. */
enum JsonReason implements Reason.Kind {
	JSON_BROKEN,
	NO_RESULTS,

	RESULT_NOT_OBJECT,
	RESULT_TOO_LONG
}
