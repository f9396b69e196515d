package io.antiphon.channels.internal.intake;

import io.antiphon.tables.records.Reason;

/** Why there is nothing to correct. */
enum CorrectionReason implements Reason.Kind {
	/** No intake knows the file by its bytes. */
	NOT_TAKEN_IN,
	NOTHING_REJECTED,
	/** It is not read any more as it was when it was taken in. */
	READ_DIFFERENTLY,
	NOT_WRITTEN
}
