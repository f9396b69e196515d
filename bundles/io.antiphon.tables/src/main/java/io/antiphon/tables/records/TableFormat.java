package io.antiphon.tables.records;

/** How the records of a file are written. */
public sealed interface TableFormat {

	/** How its characters are written. */
	FileEncoding encoding();

	/**
	 * Separated values. {@code delimiter}: an ASCII character, or {@link #NONE} for a file of one column; {@code quotes}:
	 * whether a field may be wrapped in double quotes.
	 */
	record Separated(char delimiter, boolean quotes, FileEncoding encoding) implements TableFormat {

		/** No delimiter: a line (or a quoted piece of text) is one value. */
		public static final char NONE = '\0';

		public Separated {
			if (delimiter >= 0x80 || delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
				throw new IllegalArgumentException("not a delimiter: U+" + Integer.toHexString(delimiter));
			}
		}

		/** In UTF-8. */
		public Separated(char delimiter, boolean quotes) {
			this(delimiter, quotes, FileEncoding.UTF_8);
		}
	}

	/** One JSON object a line. */
	record JsonLines(FileEncoding encoding) implements TableFormat {

		/** In UTF-8. */
		public JsonLines() {
			this(FileEncoding.UTF_8);
		}
	}
}
