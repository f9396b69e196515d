package io.antiphon.integration;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class FocusTest {

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void theViewInFrontHasTheKeysWhenWhatHadThemIsGoneBehindADialog() throws Exception {
		workbench.keyboard(); // of the window, which is in front from here on
		var held = workbench.onScreen(FocusTest::button);
		workbench.await("the button to have the keys", () -> Display.getCurrent().getFocusControl() == held);
		var dialog = workbench.onScreen(() -> {
			var shell = new Shell(held.getShell(), SWT.DIALOG_TRIM);
			shell.open();
			shell.forceActive();
			return shell;
		});
		workbench.await("the dialog", () -> Display.getCurrent().getActiveShell() == dialog);

		workbench.onScreen(() -> {
			held.dispose();
			dialog.close();
			return true;
		});

		workbench.await("somebody to have the keys", () -> Display.getCurrent().getActiveShell() instanceof Shell shell
				&& shell != dialog
				&& Display.getCurrent().getFocusControl() != null);
	}

	private static Button button() {
		var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		var part = window.getService(EPartService.class).showPart("io.antiphon.workbench.overview", PartState.ACTIVATE);
		var button = new Button((Composite) part.getWidget(), SWT.PUSH);
		button.setSize(10, 10);
		button.forceFocus();
		return button;
	}
}
