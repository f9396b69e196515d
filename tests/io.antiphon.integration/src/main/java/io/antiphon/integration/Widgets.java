package io.antiphon.integration;

import io.antiphon.workbench.ui.tables.WorkTable;
import io.antiphon.workbench.ui.widgets.Keys;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** What is on the screen. UI thread. */
final class Widgets {

	private Widgets() {}

	/** The control and all below it that are of a kind. */
	static <T extends Control> Stream<T> all(Control control, Class<T> kind) {
		var here = kind.isInstance(control) ? Stream.of(kind.cast(control)) : Stream.<T>empty();
		return control instanceof Composite composite
				? Stream.concat(here, Stream.of(composite.getChildren()).flatMap(child -> all(child, kind)))
				: here;
	}

	/** The control that the keys go to, where it is of a kind. */
	static <T extends Control> Optional<T> focused(Class<T> kind) {
		return Optional.ofNullable(Display.getCurrent().getFocusControl()).filter(kind::isInstance).map(kind::cast);
	}

	/** Whether the keys go to the rows of a table that one works in. */
	static boolean inTable() {
		return focused(Canvas.class).filter(rows -> inSight(WorkTable.class).anyMatch(table -> Keys.within(table, rows))).isPresent();
	}

	/** The title of the window or dialog in front. */
	static String title() {
		var shell = Display.getCurrent().getActiveShell();
		return shell == null ? "" : shell.getText();
	}

	/** For the message of a test that failed: the title in front, the focus, and what is written there. */
	static String inFront() {
		var shell = Display.getCurrent().getActiveShell();
		var texts = shell == null ? List.of() : all(shell, Text.class).map(Text::getText).toList();
		var focus = Display.getCurrent().getFocusControl();
		return title() + ", focus " + focus + (focus == null ? "" : " named \"" + AccessibleNames.name(focus) + "\"") + ", texts " + texts;
	}

	/** Those of a kind that are in sight in the window of the workbench. */
	static <T extends Control> Stream<T> inSight(Class<T> kind) {
		return all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), kind).filter(T::isVisible);
	}

	/** Whether a label of the window says that and nothing else. */
	static boolean says(String words) {
		return inSight(Label.class).anyMatch(label -> label.getText().equals(words));
	}

	/** Puts words into it. */
	static void clipboard(String text) {
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
	}

	/** The cells of a table, row by row. */
	static List<List<String>> rows(Table table) {
		return Stream.of(table.getItems())
				.map(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList())
				.toList();
	}
}
