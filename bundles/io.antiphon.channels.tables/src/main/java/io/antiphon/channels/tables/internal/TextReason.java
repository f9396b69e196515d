package io.antiphon.channels.tables.internal;

import io.antiphon.tables.records.Reason;

/** Why a text that could be read as a table may not be meant so. */
enum TextReason implements Reason.Kind {
	/** Each line begins with the same key of a value. */
	KEYS_AND_VALUES
}
