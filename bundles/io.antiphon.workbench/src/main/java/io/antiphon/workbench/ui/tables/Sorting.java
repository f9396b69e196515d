package io.antiphon.workbench.ui.tables;

/** The column that rows are sorted by, empty for none, and whether the last comes first. Immutable. */
public record Sorting(String column, boolean descending) {

	/** As the rows came. */
	public static final Sorting NONE = new Sorting("", false);

	/** What a click on a header makes of it: ascending, then descending, then as the rows came. */
	Sorting after(String clicked) {
		if (!clicked.equals(column)) {
			return new Sorting(clicked, false);
		}
		return descending ? NONE : new Sorting(column, true);
	}
}
