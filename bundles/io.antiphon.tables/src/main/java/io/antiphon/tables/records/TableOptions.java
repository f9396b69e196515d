package io.antiphon.tables.records;

import org.jspecify.annotations.Nullable;

/**
 * What is declared about a file and so not looked for: its delimiter and its encoding (null: find them), whether double
 * quotes wrap fields or are ordinary characters, and the 1-based physical line of its header (0: find it).
 */
public record TableOptions(@Nullable Character delimiter, boolean quotes, @Nullable FileEncoding encoding, int header) {

	/** Find everything; fields may be quoted. */
	public static final TableOptions FIND = new TableOptions(null, true);

	public TableOptions {
		if (header < 0) {
			throw new IllegalArgumentException("lines count from 1: " + header);
		}
	}

	/** Find encoding and header. */
	public TableOptions(@Nullable Character delimiter, boolean quotes) {
		this(delimiter, quotes, null, 0);
	}

	/** Whether the file is said to have one column. */
	public boolean oneColumn() {
		return delimiter != null && delimiter == TableFormat.Separated.NONE;
	}

	/** The same, and what {@code other} says where this says nothing. */
	public TableOptions or(TableOptions other) {
		return new TableOptions(
				delimiter == null ? other.delimiter : delimiter,
				quotes && other.quotes,
				encoding == null ? other.encoding : encoding,
				header == 0 ? other.header : header);
	}
}
