package io.antiphon.workbench.internal;

import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The language of the window as the user chose it. Kept in the settings, where the launcher script reads it before the next start. */
enum WindowLanguage {

	/** The one that the system speaks. */
	SYSTEM(""),
	ENGLISH("en"),
	CHINESE("zh");

	private static final String KEY = "language";

	private final String code;

	WindowLanguage(String code) {
		this.code = code;
	}

	/** The key of its name. */
	String key() {
		return "language." + (code.isEmpty() ? "system" : code);
	}

	static WindowLanguage in(IEclipsePreferences settings) {
		var kept = settings.get(KEY, "");
		return Stream.of(values()).filter(one -> one.code.equals(kept)).findFirst().orElse(SYSTEM);
	}

	/** Keeps it at once; whether that could be done. */
	boolean keep(IEclipsePreferences settings) {
		if (this == SYSTEM) {
			settings.remove(KEY);
		} else {
			settings.put(KEY, code);
		}
		try {
			settings.flush();
			return true;
		} catch (BackingStoreException unwritable) {
			ILog.of(WindowLanguage.class).error("The language could not be kept", unwritable);
			return false;
		}
	}
}
