package io.antiphon.workbench.internal.session;

import io.antiphon.workbench.internal.background.BackgroundComponent;
import jakarta.inject.Inject;
import org.eclipse.swt.widgets.Shell;

/** File &gt; Open Workspace…: another data directory in the same window. */
public final class OpenWorkspaceAction implements Runnable {

	private final WorkspaceOpener opener;

	@Inject
	public OpenWorkspaceAction(SessionComponent session, BackgroundComponent background, Shell shell) {
		opener = new WorkspaceOpener(session, background, shell);
	}

	@Override
	public void run() {
		opener.openOther();
	}
}
