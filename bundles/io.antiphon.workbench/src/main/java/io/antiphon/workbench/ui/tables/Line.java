package io.antiphon.workbench.ui.tables;

/** A line of the table. */
sealed interface Line<T> {

	/** A row. */
	record Row<T>(T row) implements Line<T> {}

	/** The head of rows that have something in common; they are under it where it is open. */
	record Group<T>(String name, int count, boolean open) implements Line<T> {}
}
