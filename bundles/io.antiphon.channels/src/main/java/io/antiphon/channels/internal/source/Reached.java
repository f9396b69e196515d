package io.antiphon.channels.internal.source;

import io.antiphon.tables.records.Reason;

/** What came of opening a source. */
public sealed interface Reached {

	/** It can be read; to be closed. */
	record Opened(Reading reading) implements Reached {}

	record Refused(Reason reason) implements Reached {}

	/** The user had enough. */
	record Cancelled() implements Reached {}
}
