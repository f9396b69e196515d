package io.antiphon.store;

import java.nio.file.Path;

/** What came of opening a workspace. Everything but {@link Opened} has left the data as it was. */
public sealed interface Opening {

	/** It is open and migrated. */
	record Opened(Workspace workspace) implements Opening {}

	/** Another process has it. */
	record InUse(Path directory) implements Opening {}

	/** The directory holds something else, or cannot be used; {@code detail} is for the log. */
	record Unusable(Path directory, String detail) implements Opening {}

	/** A newer {@code bundle} wrote it: this one does not know the migration {@code found}. */
	record Newer(Path directory, String bundle, String found) implements Opening {}
}
