package io.antiphon.channels.tables.internal.json;

import io.antiphon.tables.records.Reason;

/** What can be wrong with an array as a whole, and what with one of its elements. */
enum JsonReason implements Reason.Kind {
	JSON_BROKEN,
	JSON_NO_ELEMENTS,

	ELEMENT_NOT_OBJECT,
	ELEMENT_KEY_TWICE,
	ELEMENT_TOO_LONG
}
