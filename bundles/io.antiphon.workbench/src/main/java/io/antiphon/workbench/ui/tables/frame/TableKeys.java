package io.antiphon.workbench.ui.tables.frame;

import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** The keys of a list of rows: Home and End go to the first and the last row, with Shift they select up to it. */
final class TableKeys extends RowOnlySelectionBindings {

	private final SelectionLayer selection;

	TableKeys(SelectionLayer selection) {
		this.selection = selection;
	}

	@Override
	protected void configureHomeButtonBindings(UiBindingRegistry bindings, IKeyAction action) {
		to(bindings, SWT.HOME, () -> 0);
	}

	@Override
	protected void configureEndButtonBindings(UiBindingRegistry bindings, IKeyAction action) {
		to(bindings, SWT.END, () -> selection.getRowCount() - 1);
	}

	private void to(UiBindingRegistry bindings, int key, IntSupplier row) {
		for (var with : new int[] {SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2}) {
			var adding = (with & SWT.MOD2) != 0;
			bindings.registerKeyBinding(new KeyEventMatcher(with, key), (table, event) -> {
				if (selection.getRowCount() > 0) {
					selection.doCommand(new SelectRowsCommand(selection, 0, row.getAsInt(), adding, false));
				}
			});
		}
	}
}
