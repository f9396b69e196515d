package io.antiphon.workbench.internal.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which workspace the window starts with. */
final class WorkspaceChoice {

	/** The system property that names the data directory. */
	static final String PROPERTY = "antiphon.data";

	private WorkspaceChoice() {}

	/** What the property says, else the one opened last, else the usual place in the user's home. */
	static Path of(@Nullable String property, String last, String home) {
		if (property != null && !property.isBlank()) {
			return Path.of(property).toAbsolutePath();
		}
		return last.isBlank() ? Path.of(home, ".antiphon", "workspace") : Path.of(last);
	}
}
