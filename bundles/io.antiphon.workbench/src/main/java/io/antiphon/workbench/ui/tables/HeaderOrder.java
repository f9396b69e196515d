package io.antiphon.workbench.ui.tables;

import io.antiphon.workbench.ui.tables.frame.TableFrame;

/** The order that a click on a header makes. */
record HeaderOrder<T>(TableModel<T> model) implements TableFrame.Order {

	@Override
	public int column() {
		return model.columns().stream().map(WorkColumn::key).toList().indexOf(model.sorting().column());
	}

	@Override
	public boolean descending() {
		return model.sorting().descending();
	}

	@Override
	public void sort(int column) {
		model.sort(model.sorting().after(model.columns().get(column).key()));
	}
}
