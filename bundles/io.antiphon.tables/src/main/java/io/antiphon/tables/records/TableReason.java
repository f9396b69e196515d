package io.antiphon.tables.records;

/** What can be wrong with a file as a whole, and what with one record of it; and how it was read where that is not plain. */
public enum TableReason implements Reason.Kind {
	MISSING,
	DIRECTORY,
	NOT_A_FILE,
	UNREADABLE,
	EMPTY,
	LINK_LOOP,
	LINK_BROKEN,
	NOT_UTF8,
	NOT_ENCODED,
	ENCODING_UNKNOWN,
	ENCODING_UNSURE,
	ENCODING_AT_ODDS,
	BINARY,
	NUL,
	PACKED,
	HEADER_BROKEN,
	HEADER_ONLY,
	HEADER_BEYOND,
	ONE_COLUMN,
	ONE_COLUMN_HINT,
	JSON_ARRAY,
	NO_OBJECTS,
	TOO_MANY_COLUMNS,
	NAME_TOO_LONG,
	CHANGED,

	FIELD_COUNT,
	TEXT_AFTER_QUOTE,
	UNCLOSED_QUOTE,
	TOO_LONG,
	JSON_SYNTAX,
	JSON_TOO_DEEP,
	JSON_NOT_OBJECT,
	JSON_DUPLICATE_KEY,
	/** How the file was read, for the user to see. */
	READ_ENCODING,
	READ_ENCODING_FOUND,
	READ_SEPARATOR_LINE,
	READ_SKIPPED,
	/** Rows below the header that are header too. */
	HEADER_ROWS
}
