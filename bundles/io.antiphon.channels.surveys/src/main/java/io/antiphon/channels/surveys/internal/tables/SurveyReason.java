package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.tables.records.Reason;

/** What is told of an export. */
public enum SurveyReason implements Reason.Kind {
	/** Responses that somebody made to try the survey. */
	READ_PREVIEWS,
	READ_UNFINISHED,
	/** Unfinished ones, whose date is that of what was done last. */
	READ_NOT_SUBMITTED,
	READ_UNDATED,
	/** A form without answers. */
	FORM_ALONE
}
