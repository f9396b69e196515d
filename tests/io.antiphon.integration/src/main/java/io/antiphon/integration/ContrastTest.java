package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That all words of our views can be read in both themes, by what is on the screen. */
@SuppressWarnings("restriction") // themes are changed by the platform's engine, which only its friends know
class ContrastTest {

	/** What has it is left alone by the style sheets. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private static final String OURS = "io.antiphon.";
	private static final double LEAST = 4.5;

	private final RunningWorkbench workbench = RunningWorkbench.get();
	private String before = "";

	@BeforeEach
	void remembers() throws Exception {
		before = workbench.onScreen(() -> engine().getActiveTheme().getId());
	}

	@AfterEach
	void goesBack() throws Exception {
		theme(before);
	}

	@Test
	void theWordsOfEveryViewCanBeReadWhereItIsLight() throws Exception {
		assertReadable("org.eclipse.e4.ui.css.theme.e4_default");
	}

	@Test
	void theWordsOfEveryViewCanBeReadWhereItIsDark() throws Exception {
		assertReadable("org.eclipse.e4.ui.css.theme.e4_dark");
	}

	private void assertReadable(String theme) throws Exception {
		theme(theme);
		var faint = new ArrayList<String>();
		var looked = 0;

		for (var view : workbench.onScreen(ContrastTest::views)) {
			workbench.onScreen(() -> parts().showPart(view, PartState.ACTIVATE));
			workbench.await("what " + view + " reads", ContrastTest::idle);
			painted();
			var measured = workbench.onScreen(() -> measured((Control) parts().findPart(view).getWidget()));
			looked += measured.size();
			measured.stream().filter(one -> one.ratio() < LEAST).forEach(one -> faint.add(view + ": " + one));
		}

		assertTrue(looked > 10, "only " + looked + " texts were looked at");
		assertEquals("", String.join("\n", faint));
	}

	@Test
	void whatIsMeasuredIsTheContrastOfTheWords() throws Exception {
		var shell = workbench.onScreen(ContrastTest::greys);
		workbench.await("the words", shell::isVisible);
		painted();

		var ratios = workbench.onScreen(() -> measured(shell).stream().map(Measured::ratio).toList());
		workbench.onScreen(() -> {
			shell.dispose();
			return true;
		});

		assertEquals(2, ratios.size());
		assertEquals(21, ratios.get(0), 1);
		assertEquals(Contrast.ratio(0x999999, 0xffffff), ratios.get(1), 0.5);
	}

	/** Black and grey on white, whatever the theme says. */
	private static Shell greys() {
		var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.DIALOG_TRIM);
		shell.setLayout(new RowLayout(SWT.VERTICAL));
		for (var grey : List.of(0, 0x99)) {
			var label = new Label(shell, SWT.NONE);
			label.setData(UNSTYLED, true);
			label.setText("Words that can be read, more or less");
			label.setBackground(new Color(255, 255, 255));
			label.setForeground(new Color(grey, grey, grey));
		}
		shell.pack();
		shell.open();
		return shell;
	}

	/** A text and its contrast. */
	private record Measured(String text, double ratio) {}

	/** What can be used and is wholly in sight. */
	private static List<Measured> measured(Control root) {
		return Widgets.all(root, Control.class)
				.filter(control -> control.isVisible() && control.isEnabled() && inSight(control, root) && !text(control).isBlank())
				.flatMap(control -> Contrast.of(control).stream().mapToObj(ratio -> new Measured(text(control), ratio)))
				.toList();
	}

	private static boolean inSight(Control control, Control root) {
		var at = root.getDisplay().map(control, root, 0, 0);
		var size = control.getSize();
		return at.x >= 0 && at.y >= 0 && at.x + size.x <= root.getSize().x && at.y + size.y <= root.getSize().y;
	}

	private static String text(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case CLabel label -> label.getText();
			case Link link -> link.getText();
			case Button button -> button.getText();
			case Text text -> text.getText();
			default -> "";
		};
	}

	private void theme(String id) throws Exception {
		workbench.onScreen(() -> {
			engine().setTheme(id, false);
			return true;
		});
		painted();
	}

	/** Whatever was to be painted is. */
	private void painted() throws Exception {
		workbench.onScreen(() -> {
			var display = PlatformUI.getWorkbench().getDisplay();
			for (var shell : display.getShells()) {
				shell.layout(true, true);
				shell.update();
			}
			return true;
		});
		workbench.onScreen(() -> true);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	private static boolean idle() {
		return Stream.of(Job.getJobManager().find(null))
				.filter(job -> job.getClass().getName().startsWith(OURS))
				.noneMatch(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING);
	}

	private static EPartService parts() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(EPartService.class);
	}

	private static List<String> views() {
		return Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.map(IViewDescriptor::getId)
				.filter(id -> id.startsWith(OURS))
				.sorted()
				.toList();
	}
}
