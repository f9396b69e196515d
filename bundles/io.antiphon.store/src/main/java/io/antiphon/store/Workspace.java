package io.antiphon.store;

import io.antiphon.base.Ids;
import java.nio.file.Path;
import java.util.List;

/**
 * An open workspace: its stable id, where it lies, the source of new ids of this process in it, and what may be done.
 * {@code earlier} is the id it had while it was still a copy of another one, empty where it never was; its key is that one's.
 * {@code restored} is when the backup that it was made of was written (ISO 8601), empty where it is none;
 * {@code upgraded} names the migrations ("bundle script") that ran when it was opened, none where it was made.
 */
public record Workspace(
		String id, Location location, Ids ids, boolean readOnly, String earlier, String restored, List<String> upgraded) {

	/** The name of the folder for what can be made anew. */
	public static final String DERIVED = "derived";

	public Workspace {
		upgraded = List.copyOf(upgraded);
	}

	/** One that was not made of a backup. */
	public Workspace(String id, Location location, Ids ids, boolean readOnly, String earlier) {
		this(id, location, ids, readOnly, earlier, "", List.of());
	}

	/** One that can be written and was never another's copy. */
	public Workspace(String id, Location location, Ids ids) {
		this(id, location, ids, false, "");
	}

	/** In a folder. */
	public Workspace(String id, Path folder, Ids ids) {
		this(id, Location.of(folder), ids);
	}

	/** The folder for what can be made anew from the database at any time: it is in no backup, and goes when the workspace is encrypted. */
	public Path derived() {
		return directory().resolve(DERIVED);
	}

	/** The folder for what lies in files; {@link IllegalStateException} where the workspace has none. */
	public Path directory() {
		return location.folder().orElseThrow(() -> new IllegalStateException("this workspace is no folder"));
	}
}
