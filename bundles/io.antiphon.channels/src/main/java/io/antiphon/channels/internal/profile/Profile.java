package io.antiphon.channels.internal.profile;

import java.util.List;

/** What a file holds, by column, and how many records it has, those that are rejected among them. */
public record Profile(List<ColumnProfile> columns, long read) {

	public Profile {
		columns = List.copyOf(columns);
	}
}
