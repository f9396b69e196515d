package io.antiphon.tables.records;

/** One data record of a file: a {@link Row}, or a {@link Rejection} that says why it is none. */
public sealed interface TableRecord permits Row, Rejection {

	/** 1-based number among all data records of the file, rejected ones included. */
	long ordinal();

	Span span();
}
