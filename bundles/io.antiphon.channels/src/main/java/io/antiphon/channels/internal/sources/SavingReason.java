package io.antiphon.channels.internal.sources;

import io.antiphon.tables.records.Reason;

/** Why a source is not saved, or not run. */
enum SavingReason implements Reason.Kind {
	NO_NAME,
	NO_LOCATION,
	/** Its location is no path on this machine. */
	NO_PATH,
	TOO_LONG,
	NAME_TAKEN,
	MAPPING_WRONG
}
