package io.antiphon.workbench.internal;

import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Faults;
import io.antiphon.workbench.internal.background.BackgroundComponent;
import io.antiphon.workbench.internal.session.SessionComponent;
import io.antiphon.workbench.internal.session.WorkspaceOpener;
import io.antiphon.workbench.internal.steps.Perspective;
import io.antiphon.workbench.internal.steps.StepBar;
import io.antiphon.workbench.internal.undo.UndoComponent;
import io.antiphon.workbench.internal.theme.WindowLook;
import io.antiphon.workbench.ui.Session;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jspecify.annotations.Nullable;

/** How the platform's workbench is set up: one titled window that remembers its layout. */
final class Advisor extends WorkbenchAdvisor {

	static final String TITLE = "Antiphon 应声";

	private @Nullable Faults faults;
	private @Nullable SessionComponent session;

	@Override
	public String getInitialWindowPerspectiveId() {
		return Perspective.FIRST;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
		return new WorkbenchWindowAdvisor(window) {
			@Override
			public void preWindowOpen() {
				window.setTitle(TITLE);
				window.setShowPerspectiveBar(false);
				window.setShowCoolBar(true);
				window.setShowStatusLine(false);
				window.setInitialSize(new Point(1_280, 800));
			}

			@Override
			public void postWindowOpen() {
				var context = window.getWindow().getService(IEclipseContext.class);
				faults = context.get(Faults.class);
				session = context.get(SessionComponent.class);
				StepBar.into(window.getWindow());
				StatusBar.into(window.getWindow());
				FocusKeeper.of(window.getWindow());
				DropHandler.into(window.getWindow());
				UndoComponent.watch(window.getWindow().getShell().getDisplay());
				nameAfterWorkspace(window);
				var display = window.getWindow().getShell().getDisplay();
				display.asyncExec(() -> goHome(window.getWindow()));
				display.asyncExec(Splash::close);
				display.asyncExec(() -> openWorkspace(window.getWindow())); // once the window is drawn: both at once are slower
			}
		};
	}

	/** "workspace – Antiphon 应声": which of several windows this is. */
	private static void nameAfterWorkspace(IWorkbenchWindowConfigurer window) {
		var session = window.getWindow().getService(IEclipseContext.class).get(SessionComponent.class);
		session.listen(change -> {
			if (change == Session.Change.WORKSPACE) {
				window.setTitle(session.workspace()
						.map(open -> open.directory().getFileName() + " – " + TITLE)
						.orElse(TITLE));
			}
		});
	}

	/** The scope is the first view of every layout, and yet nothing to start with: the first view beside it is. */
	private static void goHome(IWorkbenchWindow window) {
		var parts = window.getService(EPartService.class);
		var active = parts == null ? null : parts.getActivePart();
		if (active != null && active.getElementId().equals(Perspective.SCOPE)) {
			parts.getParts().stream()
					.filter(part -> part.getTags().contains("View") && !part.getElementId().equals(Perspective.SCOPE))
					.filter(parts::isPartVisible)
					.findFirst()
					.ifPresent(beside -> parts.activate(beside));
		}
	}

	@Override
	public void postStartup() {
		WindowLook.follow(getWorkbenchConfigurer().getWorkbench());
	}

	@Override
	public void postShutdown() {
		BackgroundComponent.stop();
	}

	/** Whether an extension hangs, so that the framework would wait for it at the end. */
	boolean stuck() {
		return faults != null && faults.all().stream().anyMatch(Fault::hangs);
	}

	/** Closes the workspace before the framework comes to it. */
	void leave() {
		if (session != null) {
			session.leave();
		}
	}

	private static void openWorkspace(IWorkbenchWindow window) {
		var context = window.getService(IEclipseContext.class);
		var session = context.get(SessionComponent.class);
		if (!session.begun()) { // nobody was quicker and chose another
			new WorkspaceOpener(session, context.get(BackgroundComponent.class), window.getShell()).openFirst();
		}
	}
}
