package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Ending;
import io.antiphon.workbench.internal.theme.GtkStyle;
import io.antiphon.workbench.ui.Notice;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the workbench window and stays until it is closed. One window application per settings folder. A start that fails is told
 * in a dialog, with what can be done.
 */
public final class WorkbenchApplication implements IApplication {

	/** The exit code of a start that failed. */
	private static final Integer FAILED = 1;

	private static final String LOG_FILE = "osgi.logfile";

	@Override
	public Object start(IApplicationContext context) {
		GtkStyle.take();
		var display = PlatformUI.createDisplay();
		try {
			return switch (Settings.take(Objects.requireNonNull(Platform.getInstanceLocation()))) {
				case Settings.Held(var folder) -> run(display, folder);
				case Settings.Taken taken -> {
					tell(display, "running");
					yield EXIT_OK;
				}
				case Settings.Unusable(var folder, var reason) -> {
					tell(display, "unusable", folder, reason);
					yield FAILED;
				}
			};
		} finally {
			display.dispose();
		}
	}

	private static Object run(Display display, Location settings) {
		try {
			var ending = Ending.ofProcess();
			ending.watch();
			var advisor = new Advisor();
			var restart = PlatformUI.createAndRunWorkbench(display, advisor) == PlatformUI.RETURN_RESTART;
			var code = restart ? EXIT_RESTART : EXIT_OK;
			if (advisor.stuck()) {
				ending.soon(code);
				advisor.leave();
			}
			return code;
		} catch (RuntimeException | Error fault) {
			ILog.of(WorkbenchApplication.class).error("The window could not be opened, or broke down", fault);
			tell(display, "broken", fault.getClass().getSimpleName(), System.getProperty(LOG_FILE, "-"));
			return FAILED;
		} finally {
			settings.release();
		}
	}

	private static void tell(Display display, String key, Object... values) {
		Splash.close();
		if (!display.isDisposed()) {
			var texts = Texts.of(WorkbenchApplication.class, Locale.getDefault());
			Notice.show(display.getActiveShell(), texts.locale(), Advisor.TITLE, texts.get(key, values));
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().asyncExec(workbench::close);
		}
	}
}
