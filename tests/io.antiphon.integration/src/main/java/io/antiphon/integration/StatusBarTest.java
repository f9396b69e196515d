package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class StatusBarTest {

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void theBottomOfTheWindowLiesInsideItHoweverNarrowItIs() throws Exception {
		for (var width : List.of(1_250, 1_000, 800)) {
			var outside = workbench.onScreen(() -> inWindowOf(width));

			assertTrue(outside.isEmpty(), width + ": " + outside);
		}
	}

	/** What does not lie inside a window of that width; as wide as it was afterwards. */
	private static List<String> inWindowOf(int width) {
		var shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		var before = shell.getSize();
		shell.setSize(new Point(width, before.y));
		shell.layout(true, true);
		while (Display.getCurrent().readAndDispatch()) { /* until it is laid out */ }
		var strip = Widgets.all(shell, ProgressBar.class).map(Control::getParent).findFirst().orElseThrow();
		var outside = List.of(strip.getChildren()).stream()
				.filter(control -> !inside(shell, control))
				.map(control -> control + " " + control.getBounds())
				.toList();
		var least = strip.getBounds().width < width / 2 ? List.of("the strip is as narrow as " + strip.getBounds()) : List.<String>of();
		shell.setSize(before);
		return outside.isEmpty() ? least : outside;
	}

	private static boolean inside(Shell shell, Control control) {
		var area = shell.getClientArea();
		var bounds = control.getDisplay().map(control.getParent(), shell, control.getBounds());
		Composite parent = control.getParent();
		return area.contains(bounds.x, bounds.y)
				&& area.contains(bounds.x + bounds.width - 1, bounds.y + bounds.height - 1)
				&& control.getBounds().height <= parent.getClientArea().height;
	}
}
