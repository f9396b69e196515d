package io.antiphon.channels.logs.internal;

import io.antiphon.tables.records.Reason;

/** What can be wrong with an event log as a whole, and what with one event of it; and how it was read where that is not plain. */
enum LogReason implements Reason.Kind {
	NO_LOG,
	LOG_NO_EVENTS,

	EVENT_TOO_LONG,
	/** How the log was read, for the user to see. */
	READ_NESTED,
	READ_OUTSIDE,
	READ_EMPTY_TRACES,
	READ_CLASSIFIERS
}
