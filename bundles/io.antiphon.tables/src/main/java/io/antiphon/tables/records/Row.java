package io.antiphon.tables.records;

import java.util.List;

/**
 * A record as read: one value per column of its table, empty where it has none, and the bytes it stands for. The array is
 * this row's own and is not to be changed.
 */
public record Row(long ordinal, Span span, byte[] bytes, List<String> values) implements TableRecord {

	public Row {
		values = List.copyOf(values);
	}

	public String value(int column) {
		return values.get(column);
	}

	/** Names the place and none of the words. */
	@Override
	public String toString() {
		return "row " + ordinal + " at line " + span.line();
	}
}
