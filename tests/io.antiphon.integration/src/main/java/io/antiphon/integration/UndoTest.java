package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Progress;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Undo;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class UndoTest {

	private final RunningWorkbench workbench = RunningWorkbench.get();
	private final List<String> happened = new CopyOnWriteArrayList<>();

	@Test
	void ctrlZTakesBackWhatWasTypedAndThenWhatWasDone() throws Exception {
		var before = workbench.errors().size();
		workbench.await("an open workspace", () -> workbench.service(Session.class).workspace().isPresent());
		var undo = workbench.service(Undo.class);
		undo.did(deed("move Training to 12 May"));
		var field = workbench.onScreen(UndoTest::field);
		try {
			takesBack(field);
		} finally {
			workbench.onScreen(() -> {
				field.getShell().dispose(); // which would have the keys of the tests behind this one
				return true;
			});
		}
		workbench.await("the menu", () -> said().contains("&Undo: move Training to 12 May"));
		assertEquals(List.of(), workbench.errors().stream().skip(before).map(Object::toString).toList());
	}

	private void takesBack(Text field) throws Exception {
		workbench.await("the field", () -> Widgets.focused(Text.class).filter(field::equals).isPresent());
		var keyboard = workbench.keyboard();
		keyboard.type("send it");
		workbench.await("the words", () -> field.getText().equals("send it"));
		keyboard.press(SWT.CTRL, 'z');
		workbench.await("one word less", () -> field.getText().equals("send "));
		keyboard.press(SWT.CTRL, 'z');
		workbench.await("no word", () -> field.getText().isEmpty());
		assertEquals(List.of(), happened);
		keyboard.press(SWT.CTRL, 'z');
		workbench.await("the deed undone", () -> happened.equals(List.of("undo")));

		keyboard.press(SWT.CTRL, SWT.SHIFT, 'z');
		workbench.await("the word again", () -> field.getText().equals("send "));
		keyboard.press(SWT.CTRL, 'y');
		workbench.await("all words", () -> field.getText().equals("send it"));
		keyboard.press(SWT.CTRL, 'y');
		workbench.await("the deed redone", () -> happened.equals(List.of("undo", "redo")));
	}

	/** In a window of its own that leaves the other one usable. */
	private static Text field() {
		var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.DIALOG_TRIM);
		shell.setLayout(new FillLayout());
		var field = new Text(shell, SWT.SINGLE);
		shell.setSize(300, 100);
		shell.open();
		shell.forceActive();
		field.setFocus();
		return field;
	}

	/** What the menus of the window say once they are open, without their keys. */
	private static List<String> said() {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar().getItems())
				.map(MenuItem::getMenu)
				.peek(menu -> menu.notifyListeners(SWT.Show, new Event()))
				.flatMap(menu -> Stream.of(menu.getItems()))
				.map(item -> item.getText().replaceFirst("\t.*", ""))
				.toList();
	}

	private Deed deed(String label) {
		return new Deed() {
			@Override
			public String label() {
				return label;
			}

			@Override
			public Outcome undo(Progress progress) {
				happened.add("undo");
				return new Outcome.Done();
			}

			@Override
			public Outcome redo(Progress progress) {
				happened.add("redo");
				return new Outcome.Done();
			}
		};
	}
}
