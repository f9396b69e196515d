package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Notice;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench window and stays until it is closed. One window application per settings folder. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		var display = PlatformUI.createDisplay();
		var settings = Platform.getInstanceLocation();
		try {
			if (!lock(settings)) {
				tellThatItRuns(display);
				return EXIT_OK;
			}
			var code = PlatformUI.createAndRunWorkbench(display, new Advisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			settings.release();
			display.dispose();
		}
	}

	private static boolean lock(Location settings) throws IOException {
		return settings.isLocked() ? false : settings.lock();
	}

	private static void tellThatItRuns(Display display) {
		var texts = Texts.of(WorkbenchApplication.class, Locale.getDefault());
		Notice.show(display.getActiveShell(), texts.locale(), Advisor.TITLE, texts.get("running"));
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().asyncExec(workbench::close);
		}
	}
}
