package io.antiphon.channels.internal.source;

import io.antiphon.tables.records.Reason;

/** Why a source is not taken before any connector was asked. */
enum SourceReason implements Reason.Kind {
	/** Nothing that is installed reads it. */
	NO_CONNECTOR,
	/** There is no room for what a stranger's connector reads. */
	NO_ROOM,
	/** Nothing that is installed asks such places. */
	NO_ENDPOINT
}
