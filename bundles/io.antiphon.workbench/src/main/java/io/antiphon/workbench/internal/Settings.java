package io.antiphon.workbench.internal;

import java.io.IOException;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder of this user's settings and layout, which one window holds at a time. */
sealed interface Settings {

	/** It is ours until released. */
	record Held(Location folder) implements Settings {}

	/** Another window has it. */
	record Taken() implements Settings {}

	/** It cannot be made or written. {@code reason} is the system's. */
	record Unusable(String folder, String reason) implements Settings {}

	/** Takes the folder that was asked for, else the usual one, which is nowhere until somebody says so. */
	static Settings take(Location folder) {
		try {
			if (!folder.isSet()) {
				folder.set(folder.getDefault(), false);
			}
			return folder.lock() ? new Held(folder) : new Taken();
		} catch (IOException unusable) {
			var asked = folder.getURL();
			return new Unusable(asked == null ? "" : asked.getPath(), String.valueOf(unusable.getMessage()));
		}
	}
}
