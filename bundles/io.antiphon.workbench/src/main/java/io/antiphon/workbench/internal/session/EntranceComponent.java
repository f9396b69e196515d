package io.antiphon.workbench.internal.session;

import io.antiphon.workbench.internal.background.BackgroundComponent;
import io.antiphon.workbench.ui.Entrance;
import java.nio.file.Path;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Entrance} of the active window. */
@Component
public final class EntranceComponent implements Entrance {

	private final SessionComponent session;
	private final BackgroundComponent background;

	@Activate
	public EntranceComponent(@Reference SessionComponent session, @Reference BackgroundComponent background) {
		this.session = session;
		this.background = background;
	}

	@Override
	public void enter(Path folder, Runnable entered) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			new WorkspaceOpener(session, background, window.getShell()).open(folder, entered);
		}
	}
}
