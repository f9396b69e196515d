package io.antiphon.channels.tables.internal.workbook;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet that have something in them, one after the other. For one thread. */
interface SheetRows extends AutoCloseable {

	/** A cell further to the right is none. */
	int MOST_COLUMNS = 16_384;

	/**
	 * A row by its number, its cells as far as the last that holds something. {@code tooLong}: which cell holds more than is taken, counted
	 * from 1; 0 where none does.
	 */
	record SheetRow(long number, List<String> cells, int tooLong) {

		public SheetRow {
			cells = List.copyOf(cells);
		}

		/** How many of its cells hold something. */
		long filled() {
			return cells.stream().filter(cell -> !cell.isBlank()).count();
		}
	}

	/** The next row; null where there are no more. */
	@Nullable
	SheetRow next() throws IOException;

	@Override
	void close() throws IOException;
}
