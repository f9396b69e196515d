package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.workbench.ui.forms.Field;
import io.antiphon.workbench.ui.forms.Field.Kind;
import io.antiphon.workbench.ui.forms.Form;
import io.antiphon.workbench.ui.forms.FormPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms as they are filled in by keys. */
class FormTest {

	private final RunningWorkbench workbench = RunningWorkbench.get();
	private final List<Map<String, String>> drafts = new ArrayList<>();
	private final Form form = new Form(
			List.of(
					new Field("name", "Name", new Kind.Line()), new Field("due", "Due", new Kind.Day()),
					new Field("note", "Note", new Kind.Lines(3))),
			Map.of("due", "2026-05-12"), values -> values.getOrDefault("name", "").isBlank() ? Map.of("name", "Name it.") : Map.of());
	private FormPane pane;

	@BeforeEach
	void open() throws Exception {
		form.onTyped(drafts::add);
		pane = workbench.onScreen(() -> {
			var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.DIALOG_TRIM);
			shell.setLayout(new FillLayout());
			var made = new FormPane(shell, form, Locale.ENGLISH);
			shell.setSize(700, 400);
			shell.open();
			shell.forceActive();
			made.setFocus();
			return made;
		});
		workbench.await("the first field", () -> focused() == field(0));
	}

	@AfterEach
	void close() throws Exception {
		workbench.onScreen(() -> {
			pane.getShell().dispose();
			return true;
		});
	}

	@Test
	void everyKeystrokeIsADraftAndUndoneWordByWord() throws Exception {
		var keyboard = workbench.keyboard();

		keyboard.type("go now");
		workbench.await("the words", () -> form.value("name").equals("go now"));
		assertEquals(6, drafts.size());
		keyboard.press(SWT.CTRL, 'z');

		workbench.await("one word less", () -> form.value("name").equals("go "));
		assertEquals("go ", drafts.getLast().get("name"));
	}

	@Test
	void aLongTextIsKeptAndWhatALineCannotHoldIsNotCut() throws Exception {
		workbench.onScreen(() -> pasted("字".repeat(10_000)));
		assertEquals("字".repeat(10_000), form.value("name"));

		var shown = workbench.onScreen(() -> pasted("x".repeat(60_000)));

		assertEquals("字".repeat(10_000), shown);
		assertEquals("字".repeat(10_000), form.value("name"));
	}

	@Test
	void theCalendarIsReachedAndLeftByKeys() throws Exception {
		workbench.onScreen(() -> field(1).setFocus());
		workbench.await("the day", () -> focused() == field(1));
		var keyboard = workbench.keyboard();

		keyboard.press(SWT.ARROW_UP);
		workbench.await("the next day", () -> form.value("due").equals("2026-05-13"));
		keyboard.press(SWT.ALT, SWT.ARROW_DOWN);
		workbench.await("the calendar", () -> Display.getCurrent().getActiveShell() != pane.getShell() && focused() != null);
		keyboard.press(SWT.ARROW_DOWN);
		keyboard.press(SWT.CR);

		workbench.await("a week later", () -> form.value("due").equals("2026-05-20"));
		workbench.await("the field again", () -> focused() == field(1));
	}

	@Test
	void theFirstProblemGetsTheFocus() throws Exception {
		workbench.onScreen(() -> field(2).setFocus());
		workbench.await("the note", () -> focused() == field(2));

		var complete = workbench.onScreen(() -> pane.complete());

		assertEquals(false, complete);
		assertEquals("Name it.", form.problemShown("name"));
		workbench.await("the name", () -> focused() == field(0));
	}

	@Test
	void whatIsWrongWithAFieldComesIntoSightWithIt() throws Exception {
		var lines = IntStream.range(0, 20).mapToObj(at -> new Field("line" + at, "Line " + at, new Kind.Line())).toList();
		var last = new Form(lines, Map.of(), values -> Map.of("line19", "Say it."));
		var low = workbench.onScreen(() -> {
			var scrolled = new ScrolledComposite(pane.getShell(), SWT.V_SCROLL);
			scrolled.setExpandHorizontal(true);
			scrolled.setExpandVertical(true);
			scrolled.setShowFocusedControl(true);
			var made = new FormPane(scrolled, last, Locale.ENGLISH);
			scrolled.setContent(made);
			last.listen(() -> scrolled.setMinSize(made.computeSize(scrolled.getClientArea().width, SWT.DEFAULT)));
			scrolled.setMinSize(made.computeSize(300, SWT.DEFAULT));
			pane.getShell().layout();
			return made;
		});

		workbench.onScreen(() -> low.complete());

		workbench.await("the whole of the last field", () -> {
			var children = low.getChildren();
			var field = children[children.length - 1];
			var seen = Display.getCurrent().map(low, low.getParent(), field.getBounds());
			return field.getSize().y > children[1].getSize().y && seen.y + seen.height <= low.getParent().getClientArea().height;
		});
	}

	private String pasted(String text) {
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		field(0).paste();
		clipboard.dispose();
		return field(0).getText();
	}

	private Text field(int number) {
		return Widgets.all(pane, Text.class).skip(number).findFirst().orElseThrow();
	}

	private static Object focused() {
		return Display.getCurrent().getFocusControl();
	}
}
