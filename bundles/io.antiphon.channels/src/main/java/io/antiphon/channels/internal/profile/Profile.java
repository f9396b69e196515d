package io.antiphon.channels.internal.profile;

import io.antiphon.tables.Totals;
import java.util.List;

/** What a file holds, by column, with the account of the pass that measured it. */
public record Profile(List<ColumnProfile> columns, Totals totals) {

	public Profile {
		columns = List.copyOf(columns);
	}
}
