package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.workbench.ui.Session;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** An improvement is written, saved, undone and brought again by keys alone. */
class WritingTest {

	private static final String PAGE = "io.antiphon.planning.ui.improvement";
	private static final String TITLE = "Deliver by eight 晚上八点前送达";

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void whatIsTypedIsSavedUndoneAndBroughtAgainByKeys() throws Exception {
		var before = workbench.errors().size();
		workbench.await("an open workspace", () -> workbench.service(Session.class).workspace().isPresent());
		var keyboard = workbench.keyboard();

		keyboard.press(SWT.CTRL, SWT.ALT, 'n');
		workbench.await("a sheet to type into", () -> page().isPresent() && Widgets.focused(Text.class).isPresent());
		var field = workbench.onScreen(() -> Widgets.focused(Text.class).orElseThrow());
		workbench.onScreen(() -> {
			field.setText(TITLE);
			return true;
		});
		keyboard.press(SWT.CTRL, 's');
		workbench.await("the page of what was saved", () -> field.isDisposed() && titled());

		keyboard.press(SWT.CTRL, 'z');
		workbench.await("nothing of it", () -> !titled());
		keyboard.press(SWT.CTRL, 'y');
		workbench.await("the page again", WritingTest::titled);
		keyboard.press(SWT.CTRL, 'z');
		workbench.await("nothing of it again", () -> !titled());

		assertEquals(List.of(), workbench.errors().stream().skip(before).map(Object::toString).toList());
	}

	private static Optional<Control> page() {
		return RunningWorkbench.activePart(PAGE);
	}

	/** Whether the page of the improvement is in the window. */
	private static boolean titled() {
		return Widgets.says(TITLE);
	}
}
