package io.antiphon.channels.internal.table;

import java.util.List;
import java.util.Optional;

/**
 * How the records of a file are written. With the columns it is all that is needed to read a record again from its bytes,
 * even where the rest of the file is damaged.
 */
public sealed interface TableFormat {

	/** How its characters are written. */
	FileEncoding encoding();

	/** Values of one record from its bytes, as reading the file gives them; empty where they are no such record. */
	Optional<List<String>> parse(byte[] bytes, List<String> columns);

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

		@Override
		public Optional<List<String>> parse(byte[] bytes, List<String> columns) {
			return SeparatedRecords.parse(bytes, this).filter(values -> values.size() == columns.size());
		}
	}

	/** One JSON object a line. */
	record JsonLines(FileEncoding encoding) implements TableFormat {

		/** In UTF-8. */
		public JsonLines() {
			this(FileEncoding.UTF_8);
		}

		@Override
		public Optional<List<String>> parse(byte[] bytes, List<String> columns) {
			return JsonRecords.parse(bytes, encoding, columns);
		}
	}
}
