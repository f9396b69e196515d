package io.antiphon.workbench.ui.tables.frame;

import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.jspecify.annotations.Nullable;

/** What stands in the cells; nothing is written into them. */
record Cells(int columns, IntSupplier lines, Text text) implements IDataProvider {

	/** The words in a cell. */
	interface Text {
		String at(int line, int column);
	}

	@Override
	public Object getDataValue(int column, int line) {
		return line < lines.getAsInt() ? text.at(line, column) : "";
	}

	@Override
	public void setDataValue(int column, int line, @Nullable Object value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int getColumnCount() {
		return columns;
	}

	@Override
	public int getRowCount() {
		return lines.getAsInt();
	}
}
