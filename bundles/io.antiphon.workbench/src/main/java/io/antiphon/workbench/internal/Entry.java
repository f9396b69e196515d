package io.antiphon.workbench.internal;

import io.antiphon.store.Workspace;
import java.nio.file.Path;

/** What came of entering a workspace. */
sealed interface Entry {

	/** It is open. */
	record Entered(Workspace workspace) implements Entry {}

	/** It stays shut and was not changed: why, what to do, and a detail to hand on (empty for none). */
	record Shut(Path directory, String why, String detail) implements Entry {}
}
