package io.antiphon.workbench.ui.tables;

import java.util.List;

/** Columns that are looked at together, by their keys in their order, under a name that people read. Immutable. */
public record ColumnSet(String name, List<String> columns) {

	public ColumnSet {
		columns = List.copyOf(columns);
		if (name.isBlank() || columns.isEmpty()) {
			throw new IllegalArgumentException("a set of columns has a name and a column");
		}
	}
}
