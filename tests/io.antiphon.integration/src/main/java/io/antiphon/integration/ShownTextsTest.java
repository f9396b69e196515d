package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

/** That the walk over the widgets finds what has no brackets, wherever it is shown. */
class ShownTextsTest {

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void lettersOutsideBracketsLeakWhereverTheyStand() {
		assertTrue(new ShownTexts.Shown("", "Save").leaks());
		assertTrue(new ShownTexts.Shown("", "[Kept:] by hand").leaks());
		assertTrue(new ShownTexts.Shown("", "[[deep] deeper] x").leaks());
		assertFalse(new ShownTexts.Shown("", "[Kept: [by] {hand}]").leaks());
		assertFalse(new ShownTexts.Shown("", "[&Import]\tCtrl+I").leaks());
		assertFalse(new ShownTexts.Shown("", "31 % · 送货 · 30 March 2026").leaks());
	}

	@Test
	void everyKindOfWidgetIsLookedAt() throws Exception {
		var leaks = workbench.onScreen(() -> {
			var shell = new Shell(SWT.TITLE);
			try {
				return fill(shell);
			} finally {
				shell.dispose();
			}
		});

		assertEquals(
				List.of("title", "hover", "label", "cell", "header", "choice", "read", "message", "tool", "styled"),
				leaks.stream().map(ShownTexts.Shown::text).toList());
		assertEquals("/Shell/Composite/Label", leaks.get(2).path());
	}

	@Test
	void menusAreLookedAtToo() throws Exception {
		var leaks = workbench.onScreen(() -> {
			var shell = new Shell();
			try {
				var bar = new Menu(shell, SWT.BAR);
				var file = new MenuItem(bar, SWT.CASCADE);
				file.setText("[File]");
				file.setMenu(new Menu(file));
				new MenuItem(file.getMenu(), SWT.PUSH).setText("Quit\tCtrl+Q");
				return ShownTexts.of(bar).stream().filter(ShownTexts.Shown::leaks).toList();
			} finally {
				shell.dispose();
			}
		});

		assertEquals(List.of(new ShownTexts.Shown("menu/[File]", "Quit\tCtrl+Q")), leaks);
	}

	private static List<ShownTexts.Shown> fill(Shell shell) {
		shell.setText("title");
		var area = new Composite(shell, SWT.NONE);
		area.setToolTipText("hover");
		new Label(area, SWT.NONE).setText("label");
		new Label(area, SWT.NONE).setText("[label]");
		var table = new Table(area, SWT.NONE);
		new TableItem(table, SWT.NONE).setText("cell");
		new TableColumn(new Table(area, SWT.NONE), SWT.NONE).setText("header");
		new Combo(area, SWT.NONE).add("choice");
		new Text(area, SWT.READ_ONLY).setText("read");
		new Text(area, SWT.NONE).setText("typed by the user");
		new Text(area, SWT.SEARCH).setMessage("message");
		new ToolItem(new ToolBar(area, SWT.NONE), SWT.PUSH).setToolTipText("tool");
		new StyledText(area, SWT.NONE).setText("styled");
		return ShownTexts.below(shell).stream().filter(ShownTexts.Shown::leaks).toList();
	}
}
