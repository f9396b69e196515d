package io.antiphon.channels.internal.arrival;

import io.antiphon.tables.records.Reason;

/** Why files are not even opened. */
enum ArrivalReason implements Reason.Kind {
	/** Nothing is in the folder or archive. */
	NOTHING_IN_IT,
	/** More files than are taken at once. */
	TOO_MANY_FILES,
	/** The archive is damaged, or its names lead out of it. */
	ARCHIVE_DAMAGED,
	/** The archive is locked by a password. */
	ARCHIVE_LOCKED,
	/** A file in an archive is damaged, or locked by a password. */
	PACKED_BADLY,
	/** A file in an archive unpacks to more than any file of records does. */
	SWELLS,
	/** An archive within an archive. */
	ARCHIVE_WITHIN,
	FOLDER_UNREADABLE
}
