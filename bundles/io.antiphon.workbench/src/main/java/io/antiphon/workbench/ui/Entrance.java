package io.antiphon.workbench.ui;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Opens another workspace in the window, as the user could by File &gt; Open Workspace. UI thread. */
@ProviderType
public interface Entrance {

	/**
	 * Returns at once. {@code entered} is called on the UI thread once the folder's workspace is open, which is made where the
	 * folder is absent or empty; where it stays shut the user is told why, and the workspace before stays open.
	 */
	void enter(Path folder, Runnable entered);
}
