package io.antiphon.store.internal.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a workspace may lie. */
public final class Place {

	private static final String SETTINGS = ";";

	private Place() {}

	/** What is against a folder, whatever is in it; {@code null} where nothing is. After this sign the database reads settings. */
	public static @Nullable String objection(Path folder) {
		return folder.toAbsolutePath().toString().contains(SETTINGS) ? "path " + SETTINGS : null;
	}
}
