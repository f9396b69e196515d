package io.antiphon.workbench.ui.tables.frame;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;

/** Ctrl+C is for whoever knows the rows to answer. */
final class Copying extends AbstractLayerCommandHandler<CopyDataToClipboardCommand> {

	private final Runnable copy;

	Copying(Runnable copy) {
		this.copy = copy;
	}

	@Override
	public Class<CopyDataToClipboardCommand> getCommandClass() {
		return CopyDataToClipboardCommand.class;
	}

	@Override
	protected boolean doCommand(CopyDataToClipboardCommand command) {
		copy.run();
		return true;
	}
}
