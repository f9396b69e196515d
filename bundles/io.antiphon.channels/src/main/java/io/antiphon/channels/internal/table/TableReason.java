package io.antiphon.channels.internal.table;

/** What can be wrong with a file as a whole, and what with one record of it. */
public enum TableReason implements Reason.Kind {
	MISSING,
	DIRECTORY,
	NOT_A_FILE,
	UNREADABLE,
	EMPTY,
	UTF16,
	NOT_UTF8,
	BINARY,
	PACKED,
	HEADER_BROKEN,
	HEADER_ONLY,
	JSON_ARRAY,
	NO_OBJECTS,
	TOO_MANY_COLUMNS,
	CHANGED,

	FIELD_COUNT,
	TEXT_AFTER_QUOTE,
	UNCLOSED_QUOTE,
	TOO_LONG,
	JSON_SYNTAX,
	JSON_NOT_OBJECT,
	JSON_DUPLICATE_KEY
}
