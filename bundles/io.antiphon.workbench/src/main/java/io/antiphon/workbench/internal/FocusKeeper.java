package io.antiphon.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the keys to the view in front where nobody has them while the window is the active one: whatever had them is gone, for
 * instance behind a dialog. Without it whoever works by keyboard would have to take the mouse. UI thread.
 */
final class FocusKeeper {

	private final IWorkbenchWindow window;
	private final Display display;
	private boolean asked;

	private FocusKeeper(IWorkbenchWindow window) {
		this.window = window;
		this.display = window.getShell().getDisplay();
	}

	static void of(IWorkbenchWindow window) {
		var keeper = new FocusKeeper(window);
		for (var losing : new int[] {SWT.FocusOut, SWT.Dispose, SWT.Activate}) {
			keeper.display.addFilter(losing, event -> keeper.ask());
		}
	}

	/** Once what is under way is over: a control that takes the keys from another has them only then. */
	private void ask() {
		if (!asked && !display.isDisposed()) {
			asked = true;
			display.asyncExec(this::look);
		}
	}

	private void look() {
		asked = false;
		var shell = window.getShell();
		if (shell == null || shell.isDisposed() || display.getActiveShell() != shell || display.getFocusControl() != null) {
			return;
		}
		var page = window.getActivePage();
		var part = page == null ? null : page.getActivePart();
		if (part != null) {
			part.setFocus();
		}
	}
}
