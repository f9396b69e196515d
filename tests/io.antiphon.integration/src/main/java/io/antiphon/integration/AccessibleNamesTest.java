package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.ui.widgets.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;

/** That no control the keys go to is silent. What there is only with data in it is looked at by the run in brackets. */
class AccessibleNamesTest {

	private static final String OURS = "io.antiphon.";
	private static final List<String> PAGES = List.of("io.antiphon.workbench.language", "io.antiphon.workbench.theme");

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void everyControlOfEveryViewHasAName() throws Exception {
		var missing = new TreeSet<String>();
		for (var view : workbench.onScreen(AccessibleNamesTest::views)) {
			workbench.onScreen(() -> parts().showPart(view, PartState.ACTIVATE));
			workbench.await("what " + view + " reads", AccessibleNamesTest::idle);
			workbench.onScreen(() -> AccessibleNames.missing((Control) parts().findPart(view).getWidget()))
					.forEach(path -> missing.add(view + path));
		}

		assertEquals("", String.join("\n", missing));
	}

	@Test
	void everyControlOfTheImportHasAName() throws Exception {
		later(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("io.antiphon.channels.import", null));

		assertEquals("", String.join("\n", dialog()));
	}

	@Test
	void everyControlOfTheDaysHasAName() throws Exception {
		var scope = workbench.onScreen(() -> (Control) parts().showPart("io.antiphon.workbench.scope", PartState.ACTIVATE).getWidget());
		var days = workbench.onScreen(() -> Widgets.all(scope, Button.class)
				.filter(button -> button.getText().replace("&", "").startsWith("Other days"))
				.findFirst()
				.orElseThrow());

		later(() -> {
			days.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			return true;
		});

		assertEquals("", String.join("\n", dialog()));
	}

	@Test
	void everyControlOfOurPreferencesHasAName() throws Exception {
		var missing = workbench.onScreen(() -> {
			var shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell, PAGES.getFirst(), PAGES.toArray(String[]::new), null);
			dialog.setBlockOnOpen(false);
			dialog.open();
			var found = new ArrayList<String>();
			for (var page : PAGES) {
				var shown = PreferencesUtil.createPreferenceDialogOn(shell, page, PAGES.toArray(String[]::new), null);
				found.addAll(AccessibleNames.missing(((org.eclipse.jface.dialogs.DialogPage) shown.getSelectedPage()).getControl()));
			}
			dialog.close();
			return found;
		});

		assertEquals(List.of(), missing);
	}

	@Test
	void theWalkFindsWhatHasNoNameAndNothingElse() throws Exception {
		var missing = workbench.onScreen(() -> {
			var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.DIALOG_TRIM);
			try {
				shell.setLayout(new RowLayout());
				fill(shell);
				shell.pack();
				shell.open();
				return AccessibleNames.missing(shell).stream().map(path -> path.replaceAll(" at .*", "")).toList();
			} finally {
				shell.dispose();
			}
		});

		assertEquals(List.of("/Shell/Text", "/Shell/Composite/Table", "/Shell/Button", "/Shell/Canvas"), missing);
	}

	private static void fill(Composite shell) {
		new Text(shell, SWT.BORDER).setText("typed by somebody");
		new Label(shell, SWT.NONE).setText("Name");
		new Text(shell, SWT.BORDER);
		var area = new Composite(shell, SWT.NONE);
		area.setLayout(new RowLayout());
		new Table(area, SWT.BORDER);
		Names.give(new Table(area, SWT.BORDER), "rows");
		new Button(shell, SWT.PUSH);
		new Button(shell, SWT.PUSH).setText("Go");
		Names.give(new Combo(shell, SWT.READ_ONLY), "choice");
		new Canvas(shell, SWT.NONE);
		new Canvas(shell, SWT.NONE).addListener(SWT.KeyDown, pressed -> {});
	}

	/** Once the test has gone on: a dialog comes back only when it is closed. */
	private void later(Callable<?> opening) throws Exception {
		workbench.onScreen(() -> {
			Display.getCurrent().asyncExec(() -> {
				try {
					opening.call();
				} catch (Exception fault) {
					throw new IllegalStateException(fault);
				}
			});
			return true;
		});
	}

	/** What has no name in the dialog in front, which is closed then. */
	private List<String> dialog() throws Exception {
		workbench.await("the dialog", () -> open().isPresent());
		var missing = workbench.onScreen(() -> AccessibleNames.missing(open().orElseThrow()));
		workbench.onScreen(() -> {
			open().orElseThrow().close();
			return true;
		});
		workbench.await("the window again", () -> open().isEmpty());
		return missing;
	}

	private static Optional<Shell> open() {
		var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell != window && shell.isVisible() && shell.getData() instanceof Window)
				.findFirst();
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
		var views = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.map(IViewDescriptor::getId)
				.filter(id -> id.startsWith(OURS))
				.sorted()
				.toList();
		assertTrue(views.size() > 4, views::toString);
		return views;
	}
}
