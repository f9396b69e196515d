package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.tables.records.Reason;

/** What is told of an export. */
enum SurveyReason implements Reason.Kind {
	/** Responses that somebody made to try the survey. */
	READ_PREVIEWS,
	READ_UNFINISHED
}
