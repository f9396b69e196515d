package io.antiphon.store;

import io.antiphon.base.Ids;
import java.nio.file.Path;

/**
 * An open workspace: its stable id, where it lies, the source of new ids of this process in it, and what may be done.
 * {@code earlier} is the id it had while it was still a copy of another one, empty where it never was; its key is that one's.
 */
public record Workspace(String id, Location location, Ids ids, boolean readOnly, String earlier) {

	/** One that can be written and was never another's copy. */
	public Workspace(String id, Location location, Ids ids) {
		this(id, location, ids, false, "");
	}

	/** In a folder. */
	public Workspace(String id, Path folder, Ids ids) {
		this(id, Location.of(folder), ids);
	}

	/** The folder for what lies in files; {@link IllegalStateException} where the workspace has none. */
	public Path directory() {
		return location.folder().orElseThrow(() -> new IllegalStateException("this workspace is no folder"));
	}
}
