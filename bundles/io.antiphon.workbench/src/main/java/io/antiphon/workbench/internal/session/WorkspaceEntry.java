package io.antiphon.workbench.internal.session;

import io.antiphon.store.Workspace;
import java.nio.file.Path;
import java.util.List;

/** What came of entering a workspace. */
sealed interface WorkspaceEntry {

	/** It is open; the sentences are to be told to the user. */
	record Entered(Workspace workspace, List<String> notices) implements WorkspaceEntry {

		public Entered {
			notices = List.copyOf(notices);
		}
	}

	/** It stays shut and was not changed: why, what to do, and a detail to hand on (empty for none). */
	record Shut(Path directory, String why, String detail) implements WorkspaceEntry {}
}
