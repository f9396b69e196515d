package io.antiphon.feedback.ui.internal;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** The keys of a list of rows: Home and End go to the first and the last row, with Shift they select up to it. */
final class TableKeys extends RowOnlySelectionBindings {

	@Override
	protected void configureHomeButtonBindings(UiBindingRegistry bindings, IKeyAction action) {
		toTheEdge(bindings, SWT.HOME, MoveDirectionEnum.UP);
	}

	@Override
	protected void configureEndButtonBindings(UiBindingRegistry bindings, IKeyAction action) {
		toTheEdge(bindings, SWT.END, MoveDirectionEnum.DOWN);
	}

	private static void toTheEdge(UiBindingRegistry bindings, int key, MoveDirectionEnum direction) {
		for (var with : new int[] {SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2}) {
			var adding = (with & SWT.MOD2) != 0;
			bindings.registerKeyBinding(new KeyEventMatcher(with, key), (table, event) ->
					table.doCommand(new MoveSelectionCommand(direction, SelectionLayer.MOVE_ALL, adding, false)));
		}
	}
}
