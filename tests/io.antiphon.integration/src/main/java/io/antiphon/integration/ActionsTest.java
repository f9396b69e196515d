package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.ui.Trail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** What Find Actions offers, and F1. */
class ActionsTest {

	private static final String FEEDBACK = "io.antiphon.feedback.table";
	/** Of the platform's commands and views, those that do something for our users; those of Edit and Window depend on the focus. */
	private static final Set<String> USEFUL = Set.of(
			"org.eclipse.equinox.p2.ui.sdk.install",
			"org.eclipse.pde.runtime.LogView",
			"org.eclipse.ui.file.closePart",
			"org.eclipse.ui.file.exit",
			"org.eclipse.ui.file.restartWorkbench",
			"org.eclipse.ui.help.aboutAction",
			"org.eclipse.ui.help.installationDialog",
			"org.eclipse.ui.navigate.backwardHistory",
			"org.eclipse.ui.perspectives.showPerspective",
			"org.eclipse.ui.toggleShowKeys",
			"org.eclipse.ui.views.ProgressView",
			"org.eclipse.ui.views.showView");

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void findActionsOffersNothingThatIsOfNoUseHere() throws Exception {
		var offered = workbench.onScreen(ActionsTest::commands);
		offered.addAll(workbench.onScreen(ActionsTest::views));

		offered.removeIf(ActionsTest::useful);
		assertEquals("", String.join("\n", offered));
	}

	private static boolean useful(String id) {
		return USEFUL.contains(id)
				|| id.startsWith("org.eclipse.ui.edit.")
				|| id.startsWith("org.eclipse.ui.window.") && !id.endsWith("ditor") && !id.endsWith("ToolBar");
	}

	private static List<String> views() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> !WorkbenchActivityHelper.filterItem(view))
				.map(view -> view.getId())
				.filter(id -> !id.startsWith("io.antiphon."))
				.toList();
	}

	/** As Find Actions itself decides it. UI thread. */
	private static TreeSet<String> commands() {
		var activities = PlatformUI.getWorkbench().getActivitySupport().getActivityManager();
		return Stream.of(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.isHandled() && command.isEnabled())
				.map(command -> command.getId())
				.filter(id -> !id.startsWith("io.antiphon.") && activities.getIdentifier(id).isEnabled())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void f1TellsOfTheViewInUseAndEscapeClosesIt() throws Exception {
		workbench.onScreen(() -> workbench.service(Trail.class).open(FEEDBACK));
		workbench.await("the feedback", () -> RunningWorkbench.activePart(FEEDBACK).isPresent());

		workbench.keyboard().press(SWT.F1);

		workbench.await("the help", () -> help().isPresent());
		var said = workbench.onScreen(() -> help().orElseThrow());
		assertTrue(said.startsWith("Feedback\n\nEvery piece of feedback"), said);
		assertTrue(said.contains("F1\tHelp for This View"), said);
		workbench.keyboard().press(SWT.ESC);
		workbench.await("the window again", () -> help().isEmpty());
	}

	private static Optional<String> help() {
		return Optional.ofNullable(Display.getCurrent().getActiveShell())
				.filter(shell -> shell.getParent() != null)
				.flatMap(shell -> Widgets.all(shell, StyledText.class).findFirst())
				.map(StyledText::getText);
	}
}
