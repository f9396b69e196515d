package io.antiphon.channels.spi;

import java.util.List;

/**
 * A record as read: one value per column of its source, empty where it has none. {@code bytes}: those that it stands for, by which it is
 * compared with its source later; empty where the source has none of its own for each record, and its values are compared. The array is
 * this row's own and is not to be changed.
 */
public record Row(Origin origin, List<String> values, byte[] bytes) implements Entry {

	private static final byte[] NONE = {};

	public Row {
		values = List.copyOf(values);
	}

	/** Compared by its values. */
	public Row(Origin origin, List<String> values) {
		this(origin, values, NONE);
	}

	public String value(int column) {
		return values.get(column);
	}

	/** Names the place and none of the words. */
	@Override
	public String toString() {
		return "row at " + origin.place();
	}
}
