package io.antiphon.tables.internal;

import io.antiphon.tables.records.TableFormat;
import java.util.Optional;

/**
 * How a file of records is laid out: its format, the 1-based line its header stands on or after, whether its first line
 * names the separator, and, for a file of one column, what else it could be.
 */
public record Layout(TableFormat format, long header, boolean separatorLine, Optional<Hint> hint) {

	/** Records of {@code fields} fields from {@code line} on, were {@code delimiter} what separates them. */
	public record Hint(char delimiter, int fields, long line) {}
}
