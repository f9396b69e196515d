package io.antiphon.workbench.internal.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;

/** What the window has of its own over the theme of the system where that is GTK; nobody else reads it. */
public final class GtkStyle {

	/** Where SWT looks for a file when it makes a display. */
	private static final String FILE = "org.eclipse.swt.internal.gtk.cssFile";

	private GtkStyle() {}

	/** Before there is a display; a file that the user names goes before ours. */
	public static void take() {
		try {
			var ours = FrameworkUtil.getBundle(GtkStyle.class).getEntry("css/gtk.css");
			System.getProperties().putIfAbsent(FILE, FileLocator.toFileURL(ours).getPath());
		} catch (IOException unreadable) {
			throw new UncheckedIOException("the bundle of the window cannot be read", unreadable);
		}
	}
}
