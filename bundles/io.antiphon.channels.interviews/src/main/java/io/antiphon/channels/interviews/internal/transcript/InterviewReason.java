package io.antiphon.channels.interviews.internal.transcript;

import io.antiphon.tables.records.Reason;

/** Why a transcript, or a statement in it, is not taken, and what is told of how it was read. */
enum InterviewReason implements Reason.Kind {
	NO_SPEAKERS,
	TRANSCRIPT_TOO_LARGE,
	STATEMENT_TOO_LONG,

	/** Lines above the first statement. */
	READ_PREFACE,
	READ_NOT_SAID,
	/** How many statements are of whoever asks, and under which names. */
	READ_ASKED,
	READ_NOBODY_ASKS
}
