package io.antiphon.workbench.internal.theme;

import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.service.prefs.BackingStoreException;

/** The theme engine of the platform, which has no other way to be told than by a package for its friends. UI thread. */
@SuppressWarnings("restriction") // the one place where it is named
public final class WindowLook implements Theming.Look {

	private static final String KEY = "themeid";
	private static final String GTK = "gtk";

	private final Display display;
	private final IThemeEngine engine;
	private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");

	private WindowLook(Display display, IThemeEngine engine) {
		this.display = display;
		this.engine = engine;
	}

	/** Themes the windows of the workbench from now on. */
	public static void follow(IWorkbench workbench) {
		var theming = of(workbench);
		theming.follow();
		workbench.getDisplay().addListener(SWT.Settings, changed -> theming.changed());
	}

	/** The theming of the workbench that runs. */
	static Theming ofWorkbench() {
		return of(PlatformUI.getWorkbench());
	}

	private static Theming of(IWorkbench workbench) {
		return new Theming(new WindowLook(workbench.getDisplay(), Objects.requireNonNull(workbench.getService(IThemeEngine.class))));
	}

	@Override
	public boolean systemDark() {
		return Display.isSystemDarkTheme();
	}

	@Override
	public String shown() {
		var active = engine.getActiveTheme();
		return active == null ? "" : active.getId();
	}

	@Override
	public void show(String theme) {
		engine.setTheme(theme, false);
	}

	/**
	 * GTK says of a system that it is dark, too, where only the window asks for that, and would go on saying so when the system is no
	 * longer; so the window does not ask for what the system does by itself. It has to ask where the user's settings of GTK do.
	 */
	@Override
	public void asSystem(boolean wanted) {
		if (wanted && SWT.getPlatform().equals(GTK)) {
			display.setDarkThemePreferred(GtkSettings.ofUser().prefersDark());
		}
	}

	@Override
	public @Nullable String kept() {
		return settings.get(KEY, null);
	}

	@Override
	public void keep(@Nullable String theme) {
		if (theme == null) {
			settings.remove(KEY);
		} else {
			settings.put(KEY, theme);
		}
		try {
			settings.flush();
		} catch (BackingStoreException unwritable) {
			ILog.of(WindowLook.class).error("The theme could not be kept", unwritable);
		}
	}
}
