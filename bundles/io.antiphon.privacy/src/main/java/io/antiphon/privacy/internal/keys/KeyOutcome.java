package io.antiphon.privacy.internal.keys;

import java.nio.file.Path;

/** What came of looking for a workspace's key, or of making one. */
public sealed interface KeyOutcome {

	/** Here it is, read from the file or made just now. */
	record Found(WorkspaceKey key, Path file) implements KeyOutcome {}

	/** There is no file for this workspace. */
	record Missing(Path file) implements KeyOutcome {}

	/** There is a file, but it is damaged, is another workspace's or may not be read. */
	record Unreadable(Path file) implements KeyOutcome {}

	/** The folder cannot be made or written. */
	record Unwritable(Path folder) implements KeyOutcome {}
}
