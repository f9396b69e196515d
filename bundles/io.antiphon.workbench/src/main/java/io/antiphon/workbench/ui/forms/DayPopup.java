package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Texts;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A calendar under a field, until a day is chosen, or given up by Escape or a click beside it. */
final class DayPopup {

	private DayPopup() {}

	/** Returns at once; {@code chosen} is called with the day that the user chooses. */
	static void open(Control below, Texts texts, LocalDate day, Consumer<LocalDate> chosen) {
		var shell = new Shell(below.getShell(), SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		var grid = new DayGrid(shell, texts, day, other -> {
			shell.close();
			chosen.accept(other);
		});
		grid.addTraverseListener(traversed -> {
			if (traversed.detail == SWT.TRAVERSE_ESCAPE) {
				traversed.doit = false;
				shell.close();
			}
		});
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(left -> shell.getDisplay().asyncExec(shell::dispose)));
		shell.addDisposeListener(disposed -> {
			if (!below.isDisposed()) {
				below.setFocus();
			}
		});
		shell.pack();
		place(shell, below);
		shell.open();
		grid.setFocus();
	}

	/** Under the field, or over it where there is no room. */
	private static void place(Shell shell, Control below) {
		var field = below.getDisplay().map(below.getParent(), null, below.getBounds());
		var screen = below.getMonitor().getClientArea();
		var size = shell.getSize();
		var under = field.y + field.height + size.y <= screen.y + screen.height;
		var left = Math.min(field.x, screen.x + screen.width - size.x);
		shell.setLocation(Math.max(screen.x, left), under ? field.y + field.height : field.y - size.y);
	}
}
