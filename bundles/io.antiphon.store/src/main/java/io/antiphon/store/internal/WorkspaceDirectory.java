package io.antiphon.store.internal;

import io.antiphon.base.Ids;
import io.antiphon.store.Workspace;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Properties;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a workspace: {@code workspace.properties} (format, id, node), {@code lock}, and {@code db/} for the
 * database. Locked while this object is open.
 */
final class WorkspaceDirectory implements AutoCloseable {

	private static final String FORMAT = "1";
	private static final String DESCRIPTION = "workspace.properties";
	private static final String FRESH = DESCRIPTION + ".new";
	private static final String LOCK = "lock";
	/** What is there when a process died before its new workspace had a description. */
	private static final Set<String> BEGUN = Set.of(LOCK, FRESH);

	private final Workspace workspace;
	private final FileChannel channel;

	private WorkspaceDirectory(Workspace workspace, FileChannel channel) {
		this.workspace = workspace;
		this.channel = channel;
	}

	/** Whether a workspace is or may be made in {@code directory}: {@code null}, or what is against it. */
	static @Nullable String objection(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return null;
		}
		if (!Files.isDirectory(directory)) {
			return "not a directory";
		}
		if (Files.exists(directory.resolve(DESCRIPTION))) {
			return objection(description(directory));
		}
		try (var entries = Files.list(directory)) {
			return entries.allMatch(WorkspaceDirectory::begun) ? null : "holds other files and is no workspace";
		}
	}

	private static boolean begun(Path entry) {
		var name = entry.getFileName().toString();
		return BEGUN.contains(name) && Files.isRegularFile(entry) && (name.equals(FRESH) || entry.toFile().length() == 0);
	}

	private static @Nullable String objection(Properties description) {
		var format = description.getProperty("format");
		if (!FORMAT.equals(format)) {
			return "workspace format " + format + ", known is " + FORMAT;
		}
		var complete = description.getProperty("id") != null
				&& description.getProperty("node", "").matches("\\d{1,4}");
		return complete ? null : "incomplete " + DESCRIPTION;
	}

	/** Locks the folder, making it where it is absent; {@code null} when another process has it. */
	static @Nullable WorkspaceDirectory lock(Path directory) throws IOException {
		Files.createDirectories(directory);
		var channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		var kept = false;
		try {
			if (tryLock(channel) == null) {
				return null;
			}
			if (!Files.exists(directory.resolve(DESCRIPTION))) {
				describe(directory);
			}
			var locked = new WorkspaceDirectory(workspace(directory), channel);
			kept = true;
			return locked;
		} finally {
			if (!kept) {
				channel.close();
			}
		}
	}

	private static Workspace workspace(Path directory) throws IOException {
		var description = description(directory);
		var node = Integer.parseInt(description.getProperty("node"));
		return new Workspace(description.getProperty("id"), directory, new Ids(Clock.systemUTC(), node));
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException ours) {
			return null;
		}
	}

	private static void describe(Path directory) throws IOException {
		var description = new Properties();
		description.setProperty("format", FORMAT);
		description.setProperty("id", UUID.randomUUID().toString());
		description.setProperty("node", Integer.toString(new SplittableRandom().nextInt(4096)));
		var fresh = directory.resolve(FRESH);
		try (var out = Files.newBufferedWriter(fresh)) {
			description.store(out, "Antiphon workspace");
		}
		Files.move(fresh, directory.resolve(DESCRIPTION), StandardCopyOption.ATOMIC_MOVE);
	}

	private static Properties description(Path directory) throws IOException {
		var description = new Properties();
		try (var in = Files.newBufferedReader(directory.resolve(DESCRIPTION))) {
			description.load(in);
		} catch (IllegalArgumentException malformed) {
			throw new IOException(DESCRIPTION + " cannot be read", malformed);
		}
		return description;
	}

	Workspace workspace() {
		return workspace;
	}

	Path database() {
		return workspace.directory().resolve("db");
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
