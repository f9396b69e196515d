package io.antiphon.store.internal;

import io.antiphon.base.Ids;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Location;
import io.antiphon.store.Notice;
import io.antiphon.store.Workspace;
import io.antiphon.store.internal.archive.ArchiveWriter;
import io.antiphon.store.internal.archive.DatabaseFiles;
import io.antiphon.store.internal.archive.Unpacking;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a workspace: {@code workspace.properties}, {@code lock}, and {@code db/} for the database. Locked while this
 * object is open. One that cannot be written is locked against writers only, and stays as it is.
 */
final class WorkspaceDirectory implements AutoCloseable {

	private static final String LOCK = "lock";
	/** What is there when a process died before its new workspace had a description. */
	private static final Set<String> BEGUN = Set.of(LOCK, Description.FRESH);

	private final Path directory;
	private final Description description;
	private final @Nullable FileChannel channel;
	private final boolean readOnly;
	private final List<Notice> notices;

	private WorkspaceDirectory(
			Path directory, Description description, @Nullable FileChannel channel, boolean readOnly, List<Notice> notices) {
		this.directory = directory;
		this.description = description;
		this.channel = channel;
		this.readOnly = readOnly;
		this.notices = List.copyOf(notices);
	}

	/** Whether a workspace is or may be made in {@code directory}: {@code null}, or what is against it. */
	static @Nullable String objection(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return null;
		}
		if (!Files.isDirectory(directory)) {
			return "not a directory";
		}
		if (Files.exists(directory.resolve(Description.FILE))) {
			var objection = Description.of(directory).objection();
			return objection == null ? settings(directory) : objection;
		}
		try (var entries = Files.list(directory)) {
			return entries.allMatch(WorkspaceDirectory::begun) ? null : "holds other files and is no workspace";
		}
	}

	private static @Nullable String settings(Path directory) throws IOException {
		return DatabaseFiles.foreign(directory.resolve("db")).map(name -> "settings " + name).orElse(null);
	}

	private static boolean begun(Path entry) {
		var name = String.valueOf(entry.getFileName());
		return BEGUN.contains(name)
				&& Files.isRegularFile(entry)
				&& (name.equals(Description.FRESH) || entry.toFile().length() == 0);
	}

	/**
	 * Locks the folder, making it where it is absent; {@code null} when another process has it. {@code shared}: it is not locked,
	 * since others may have it open too.
	 */
	static @Nullable WorkspaceDirectory lock(Path directory, boolean shared) throws IOException {
		OwnersAlone.make(directory);
		if (Files.exists(directory.resolve(Description.FILE)) && !writable(directory)) {
			return lockReadOnly(directory);
		}
		if (shared) {
			return new WorkspaceDirectory(directory, described(directory), null, false, List.of());
		}
		var channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		var kept = false;
		try {
			if (tryLock(channel, false) == null) {
				return null;
			}
			OwnersAlone.folder(directory);
			OwnersAlone.file(directory.resolve(LOCK));
			OwnersAlone.all(directory.resolve("db"));
			Unpacking.remove(directory.resolve(ArchiveWriter.SNAPSHOT)); // of a backup that was killed
			var locked = locked(directory, channel);
			kept = true;
			return locked;
		} finally {
			if (!kept) {
				channel.close();
			}
		}
	}

	private static WorkspaceDirectory locked(Path directory, FileChannel channel) throws IOException {
		var found = described(directory);
		var place = directory.toRealPath();
		if (place.toString().equals(found.place())) {
			return new WorkspaceDirectory(directory, found, channel, false, List.of());
		}
		var original = original(directory, found);
		var settled = (original == null ? found : found.renewed()).at(place);
		settled.write(directory);
		List<Notice> told = original == null ? List.of() : List.of(new Notice.Copied(Location.of(original)));
		return new WorkspaceDirectory(directory, settled, channel, false, told);
	}

	/** The workspace that this one was copied from: it still lies where this one says to have lain. Moved, it is gone there. */
	private static @Nullable Path original(Path directory, Description here) {
		try {
			var there = Path.of(here.place());
			var copied = !here.place().isEmpty()
					&& Files.exists(there.resolve(Description.FILE))
					&& !Files.isSameFile(there, directory)
					&& Description.of(there).id().equals(here.id());
			return copied ? there : null;
		} catch (IOException | InvalidPathException unknown) {
			return null;
		}
	}

	private static Description described(Path directory) throws IOException {
		if (!Files.exists(directory.resolve(Description.FILE))) {
			Description.fresh().write(directory);
		}
		return Description.of(directory);
	}

	/** Whether all that an open workspace writes can be written. */
	private static boolean writable(Path directory) {
		var database = database(directory);
		return Stream.of(
				directory,
				directory.resolve(LOCK),
				directory.resolve(Description.FILE),
				database,
				database.resolve("log"),
				database.resolve("seg0"))
				.allMatch(place -> Files.notExists(place) || Files.isWritable(place));
	}

	/** A lock of readers, where there is a file to lock. */
	private static @Nullable WorkspaceDirectory lockReadOnly(Path directory) throws IOException {
		var lock = directory.resolve(LOCK);
		var channel = Files.isReadable(lock) ? FileChannel.open(lock, StandardOpenOption.READ) : null;
		var kept = false;
		try {
			if (channel != null && tryLock(channel, true) == null) {
				return null;
			}
			var told = List.<Notice>of(new Notice.ReadOnly());
			var locked = new WorkspaceDirectory(directory, Description.of(directory), channel, true, told);
			kept = true;
			return locked;
		} finally {
			if (!kept && channel != null) {
				channel.close();
			}
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
		try {
			return channel.tryLock(0, Long.MAX_VALUE, shared);
		} catch (OverlappingFileLockException ours) {
			return null;
		}
	}

	/** Gives the workspace in a folder, which nobody has open, an id of its own; what is against it, or nothing. */
	static Optional<ArchiveFault> renew(Path directory, String made) throws IOException {
		if (!Files.exists(directory.resolve(Description.FILE)) || Description.of(directory).objection() != null) {
			return Optional.of(ArchiveFault.NO_WORKSPACE);
		}
		try (var channel = FileChannel.open(
				directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			if (tryLock(channel, false) == null) {
				return Optional.of(ArchiveFault.IN_USE);
			}
			Description.of(directory).restored(made).write(directory);
			return Optional.empty();
		}
	}

	/** The folder itself. */
	Path folder() {
		return directory;
	}

	/** The workspace, whose ids are made with {@code node}, after these migrations. */
	Workspace workspace(int node, List<String> upgraded) {
		return new Workspace(
				description.id(),
				Location.of(directory),
				new Ids(Clock.systemUTC(), node),
				readOnly,
				description.earlier(),
				description.restored(),
				upgraded);
	}

	String id() {
		return description.id();
	}

	/** The id of the workspace that it was copied from, empty where it is no copy. */
	String earlier() {
		return description.earlier();
	}

	/** The node it had last. */
	int node() {
		return description.node();
	}

	boolean readOnly() {
		return readOnly;
	}

	/** Whether no other process has it. */
	boolean alone() {
		return channel != null && !readOnly;
	}

	List<Notice> notices() {
		return notices;
	}

	Path database() {
		return database(directory);
	}

	/** The folder of the database of the workspace in a folder. */
	static Path database(Path folder) {
		return folder.resolve("db");
	}

	@Override
	public void close() throws IOException {
		if (channel != null) {
			channel.close();
		}
	}
}
