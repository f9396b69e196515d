package io.antiphon.channels.internal.profile;

import io.antiphon.tables.records.Reason;
import java.util.List;

/**
 * What a file holds, by column, and how many records it has, those that are rejected among them; {@code rejected}: why the first of these are,
 * where all of them are, and otherwise none.
 */
public record Profile(List<ColumnProfile> columns, long read, List<Reason> rejected) {

	public Profile {
		columns = List.copyOf(columns);
		rejected = List.copyOf(rejected);
	}
}
