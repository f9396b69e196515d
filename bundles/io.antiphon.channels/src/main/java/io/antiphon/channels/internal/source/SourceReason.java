package io.antiphon.channels.internal.source;

import io.antiphon.tables.records.Reason;

/** Why a source is not taken, whatever its columns are. */
public enum SourceReason implements Reason.Kind {
	/** Nothing that is installed reads it. */
	NO_CONNECTOR,
	/** There is no room for what a stranger's connector reads. */
	NO_ROOM,
	/** None of its records can be taken in, for these reasons. */
	ALL_REJECTED,
	/** Nothing that is installed asks such places. */
	NO_ENDPOINT
}
