package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.tables.TableModel;
import io.antiphon.workbench.ui.tables.WorkColumn;
import io.antiphon.workbench.ui.tables.WorkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table as people work in it, by keys. */
class WorkTableTest {

	private final RunningWorkbench workbench = RunningWorkbench.get();
	private final List<Integer> opened = new ArrayList<>();
	private TableModel<Piece> model;
	private WorkTable<Piece> table;

	private record Piece(int id, String what, String who) {}

	@BeforeEach
	void open() throws Exception {
		table = workbench.onScreen(() -> {
			model = new TableModel<>(
					List.of(
							WorkColumn.<Piece>text("what", "What", 200, Piece::what).widest(),
							WorkColumn.text("who", "Who", 150, Piece::who)),
					Piece::id, Locale.ENGLISH);
			var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.DIALOG_TRIM);
			shell.setLayout(new FillLayout());
			var made = new WorkTable<>(shell, "Pieces", model, workbench.service(Background.class));
			made.opens(piece -> opened.add(piece.id()));
			model.rows(pieces(""));
			shell.setSize(700, 400);
			shell.open();
			shell.forceActive();
			made.setFocus();
			return made;
		});
		workbench.await("the table", () -> selected().equals(List.of(0)) && Display.getCurrent().getActiveShell() == table.getShell());
	}

	private static List<Piece> pieces(String more) {
		return IntStream.range(0, 500).mapToObj(id -> new Piece(id, "piece " + id + more, id % 2 == 0 ? "Anna" : "Wang Li")).toList();
	}

	@AfterEach
	void close() throws Exception {
		workbench.onScreen(() -> {
			table.getShell().dispose();
			return true;
		});
	}

	@Test
	void rowsThatComeAnewAreSelectedAsBefore() throws Exception {
		press(SWT.NONE, SWT.END);
		press(SWT.NONE, SWT.ARROW_UP);
		press(SWT.SHIFT, SWT.ARROW_UP);
		workbench.await("two rows", () -> selected().equals(List.of(497, 498)));

		workbench.onScreen(() -> {
			model.rows(pieces(" again").reversed());
			return true;
		});

		workbench.await("them among the new ones", () -> selected().equals(List.of(498, 497)));
		assertEquals("piece 498 again", workbench.onScreen(() -> table.selected().getFirst().what()));
	}

	@Test
	void enterOpensTheRowThatIsReached() throws Exception {
		press(SWT.NONE, SWT.ARROW_DOWN);
		press(SWT.NONE, SWT.CR);

		workbench.await("the second row", () -> opened.equals(List.of(1)));
	}

	@Test
	void ctrlFGoesToTheFieldThatFiltersAndEscapeBack() throws Exception {
		var keyboard = workbench.keyboard();

		keyboard.press(SWT.CTRL, 'f');
		workbench.await("the field", () -> Widgets.focused(Text.class).isPresent());
		keyboard.type("wang 12");
		workbench.await("what is left", () -> model.order().stream().map(Piece::id).limit(3).toList().equals(List.of(121, 123, 125)));
		keyboard.press(SWT.ESC);

		workbench.await("all of them", () -> model.order().size() == 500);
		workbench.await("the table", () -> Widgets.focused(Text.class).isEmpty());
	}

	@Test
	void whereNothingMatchesTheFilterIsClearedByItsButton() throws Exception {
		workbench.onScreen(() -> {
			model.filter("nobody");
			return true;
		});
		workbench.await("the button", () -> clear().getVisible());

		workbench.onScreen(() -> {
			clear().notifyListeners(SWT.Selection, new Event());
			return true;
		});

		workbench.await("all rows", () -> model.order().size() == 500 && !clear().getVisible());
	}

	private Button clear() {
		return Widgets.all(table, Button.class).filter(button -> button.getText().equals("Clear Filter")).findFirst().orElseThrow();
	}

	@Test
	void groupsAreClosedAndOpenedByArrows() throws Exception {
		workbench.onScreen(() -> {
			model.group("who");
			return true;
		});

		press(SWT.NONE, SWT.ARROW_LEFT);
		workbench.await("a closed group", () -> selected().isEmpty());
		press(SWT.NONE, SWT.ARROW_DOWN);
		press(SWT.NONE, SWT.ARROW_DOWN);
		workbench.await("the first of the other", () -> selected().equals(List.of(1)));
		press(SWT.NONE, SWT.HOME);
		press(SWT.NONE, SWT.ARROW_RIGHT);
		press(SWT.NONE, SWT.ARROW_DOWN);

		workbench.await("the first again", () -> selected().equals(List.of(0)));
	}

	@Test
	void selectedRowsAreCopiedUnderTheirHeaders() throws Exception {
		press(SWT.SHIFT, SWT.ARROW_DOWN);
		workbench.await("two rows", () -> selected().equals(List.of(0, 1)));

		workbench.keyboard().press(SWT.CTRL, 'c');

		workbench.await("both", () -> clipboard().equals("What\tWho\npiece 0\tAnna\npiece 1\tWang Li"));
	}

	@Test
	void aTableIsAsItWasLeft() throws Exception {
		var kept = "columns:who,-what;sort:who,desc;group:who;set:Who%20only:who";

		var state = workbench.onScreen(() -> {
			table.state(kept);
			return table.state();
		});

		assertEquals(kept.replace("%20", "+"), state);
	}

	/** In the table itself: what is posted to the display comes with a button of the mouse on GTK, for which the table has no binding. */
	private void press(int with, int key) throws Exception {
		workbench.onScreen(() -> {
			var event = new Event();
			event.keyCode = key;
			event.stateMask = with;
			Display.getCurrent().getFocusControl().notifyListeners(SWT.KeyDown, event);
			return true;
		});
	}

	private List<Integer> selected() {
		return table.selected().stream().map(Piece::id).toList();
	}

	private static String clipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		var text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text == null ? "" : text.toString();
	}
}
