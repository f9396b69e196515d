package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/**
 * One turn of the loop in the language en_XA, in which every text of ours is in brackets, over feedback written in Chinese:
 * letters outside brackets come from nobody's text file. A run of its own, since it changes the language of the window.
 */
class PseudoLocaleTest {

	private static final String OURS = "io.antiphon.";
	private static final long DEADLINE_SECONDS = 300;
	private static final int PAUSE_MS = 50;

	private final RunningWorkbench workbench = RunningWorkbench.get();
	private final TreeSet<String> leaks = new TreeSet<>();
	private final TreeSet<String> unnamed = new TreeSet<>();
	private final StringBuilder said = new StringBuilder();

	@TempDir
	@SuppressWarnings("null") // set by JUnit
	private Path folder;

	@BeforeAll
	static void bracketed() throws Exception {
		PseudoLocale.install(FrameworkUtil.getBundle(PseudoLocaleTest.class).getBundleContext());
	}

	@Test
	void noTextOfOursStandsOutsideItsBracketsAndNoControlIsWithoutAName() throws Exception {
		until(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null && idle());
		lookAtViews();

		importFile(ChineseFile.write(folder.resolve("意见.csv")));
		start("io.antiphon.analytics.ui.analyze");
		propose(ChineseFile.ACTION.toString()); // what was found on the days to compare is refused, but the day is noted
		start("io.antiphon.analytics.ui.analyze");
		propose(ChineseFile.ACTION.toString());
		open("io.antiphon.planning.ui.freeze");
		until(() -> has("Freeze") || has("Close"));
		look(PseudoLocaleTest::dialog);
		assertTrue(workbench.onScreen(() -> has("Freeze")), () -> "it can be frozen; the window says: " + said);
		press("Freeze");
		settle();
		start("io.antiphon.evaluation.ui.judge");
		open("io.antiphon.planning.ui.adjust");
		look(PseudoLocaleTest::dialog);
		press("Standardise");
		settle();
		lookAtViews();

		assertTrue(said.indexOf("[worked]") >= 0, "the turn came to a verdict, and that was looked at");
		assertTrue(said.indexOf("[standardised]") >= 0, "what was chosen then was looked at");
		assertEquals("", String.join("\n", leaks));
		assertEquals("", String.join("\n", unnamed), "no control that the keys go to is without a name");
	}

	private void lookAtViews() throws Exception {
		for (var view : workbench.onScreen(PseudoLocaleTest::views)) {
			workbench.onScreen(() -> parts().showPart(view, PartState.ACTIVATE));
			settle();
			look(() -> (Control) parts().findPart(view).getWidget());
		}
	}

	private void importFile(Path file) throws Exception {
		open("io.antiphon.channels.import");
		look(PseudoLocaleTest::dialog);
		workbench.onScreen(() -> type(file.toString()));
		press("Next");
		until(() -> button("Import").isEnabled());
		look(PseudoLocaleTest::dialog);
		press("Import");
		until(() -> has("Close") && button("Close").isEnabled());
		look(PseudoLocaleTest::dialog);
		press("Close");
		until(PseudoLocaleTest::idle);
	}

	private void propose(String day) throws Exception {
		open("io.antiphon.planning.ui.propose");
		look(PseudoLocaleTest::dialog);
		workbench.onScreen(() -> type(day));
		press("Go on");
		settle();
		if (workbench.onScreen(() -> dialog() != window())) { // what a step that brought nothing says
			look(PseudoLocaleTest::dialog);
			press("OK");
			settle();
		}
	}

	/** Work hands over to further work on the UI thread: each time it is idle, whatever it handed over has its turn. */
	private void settle() throws Exception {
		for (var handedOver = 0; handedOver < 4; handedOver++) {
			workbench.onScreen(() -> true);
			until(PseudoLocaleTest::idle);
		}
	}

	private void look(Callable<Control> root) throws Exception {
		unnamed.addAll(workbench.onScreen(() -> AccessibleNames.missing(root.call())));
		var shown = workbench.onScreen(() -> ShownTexts.below(root.call()));
		shown.forEach(one -> said.append(one.text()).append('\n'));
		shown.stream().filter(ShownTexts.Shown::leaks).forEach(one -> leaks.add(one.path() + ": " + one.text()));
	}

	/** Executes a command that opens a dialog, and waits for that. */
	private void open(String command) throws Exception {
		workbench.onScreen(() -> {
			Display.getCurrent().asyncExec(() -> execute(command));
			return true;
		});
		until(() -> dialog() != window());
	}

	/** Executes a command and waits until what it began has ended. */
	private void start(String command) throws Exception {
		workbench.onScreen(() -> {
			Display.getCurrent().asyncExec(() -> execute(command));
			return true;
		});
		settle();
	}

	private void press(String label) throws Exception {
		workbench.onScreen(() -> {
			var button = button(label);
			Display.getCurrent().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
			return true;
		});
		workbench.onScreen(() -> true);
	}

	/** Waits on the UI thread, which goes on with its work meanwhile. */
	private void until(Callable<Boolean> condition) throws Exception {
		var reached = new CompletableFuture<Boolean>();
		workbench.onScreen(() -> {
			poll(condition, reached);
			return true;
		});
		reached.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
	}

	private static void poll(Callable<Boolean> condition, CompletableFuture<Boolean> reached) {
		try {
			if (condition.call()) {
				reached.complete(true);
			} else {
				Display.getCurrent().timerExec(PAUSE_MS, () -> poll(condition, reached));
			}
		} catch (Exception fault) {
			reached.completeExceptionally(fault);
		}
	}

	private static boolean idle() {
		return Stream.of(Job.getJobManager().find(null))
				.filter(job -> job.getClass().getName().startsWith(OURS))
				.noneMatch(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING);
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	/** The dialog on top, or the window where there is none. */
	private static Shell dialog() {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell != window() && shell.isVisible() && shell.getData() instanceof Window)
				.findFirst()
				.orElse(window());
	}

	private static boolean has(String label) {
		return all(dialog()).anyMatch(control -> control instanceof Button button && button.getText().replace("&", "").contains(label));
	}

	private static Button button(String label) {
		return all(dialog())
				.filter(Button.class::isInstance)
				.map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").contains(label))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("no button " + label));
	}

	/** Into the first field. */
	private static boolean type(String text) {
		all(dialog())
				.filter(control -> control instanceof Text && (control.getStyle() & SWT.READ_ONLY) == 0)
				.map(Text.class::cast)
				.findFirst()
				.orElseThrow()
				.setText(text);
		return true;
	}

	private static Stream<Control> all(Control control) {
		var below = control instanceof Composite composite ? Stream.of(composite.getChildren()) : Stream.<Control>empty();
		return Stream.concat(Stream.of(control), below.flatMap(PseudoLocaleTest::all));
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

	private static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception fault) {
			throw new IllegalStateException(fault);
		}
	}
}
