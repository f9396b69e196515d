package io.antiphon.store;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens and closes workspaces, one at a time; for the applications, which decide where they are. Present from the start.
 * Thread-safe; every call blocks.
 */
@ProviderType
public interface Workspaces extends AutoCloseable {

	/** Opens a workspace, creating it where a folder is empty or absent. */
	Opening open(Location location);

	/** The same in a folder. */
	default Opening open(Path directory) {
		return open(Location.of(directory));
	}

	/** Whether a workspace is open. */
	boolean isOpen();

	/** The open workspace; {@link IllegalStateException} when none is. */
	Workspace workspace();

	/** Closes the workspace once no transaction is under way; another may be opened then. */
	@Override
	void close();
}
