package io.antiphon.channels.tables.internal.json;

import io.antiphon.tables.records.Reason;

/** What can be wrong with an array as a whole, and what with one of its elements. */
enum JsonReason implements Reason.Kind {
	JSON_BROKEN,
	JSON_NO_ELEMENTS,
	/** The document has no list of objects. */
	JSON_NO_LIST,
	JSON_SEVERAL_LISTS,
	/** What stands beside its lists is said of a record. */
	JSON_ONE_RECORD,
	/** How it was read, for the user to see. */
	READ_LIST,
	READ_PAGE,

	ELEMENT_NOT_OBJECT,
	ELEMENT_KEY_TWICE,
	ELEMENT_TOO_LONG
}
