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
	MAPPING_WRONG,
	NO_ADDRESS,
	/** A password stands where everybody reads it. */
	PASSWORD_IN_ADDRESS,
	/** An address is watched by nobody. */
	NOT_WATCHED,
	NO_PASSWORD,
	PASSWORD_EMPTY,
	/** Others on this machine can read the file with the password. */
	PASSWORD_OPEN,
	/** What an endpoint brings cannot be put down. */
	NO_SPOOL,
	/** A file was not tried again, since it is as it was when it was refused. */
	STILL_REFUSED
}
