package io.antiphon.privacy.internal.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * Files that only their owner reads (0600, in folders 0700 where this makes them) and that are either whole or not there:
 * written beside, forced to the disk, then put into place.
 */
public final class PrivateFile {

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
	private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

	private PrivateFile() {}

	/** Puts {@code content} into place over whatever is there. */
	public static void replace(Path file, byte[] content) throws IOException {
		var fresh = fresh(file, content);
		try {
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
		force(folder(file));
	}

	/** Adds to the end of a file, which is made where it is absent. What a crash cuts off is the end of what was added last. */
	public static void append(Path file, byte[] content) throws IOException {
		var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		try (var channel = FileChannel.open(file, options, attributes(file, OWNER))) {
			channel.write(ByteBuffer.wrap(content));
		}
	}

	/** Puts {@code content} into place, or throws {@link java.nio.file.FileAlreadyExistsException} and leaves what is there. */
	static void create(Path file, byte[] content) throws IOException {
		var fresh = fresh(file, content);
		try {
			link(fresh, file);
		} finally {
			Files.deleteIfExists(fresh);
		}
		force(folder(file));
	}

	/** A hard link never replaces; where there are none, a plain move does not either. */
	private static void link(Path fresh, Path file) throws IOException {
		try {
			Files.createLink(file, fresh);
		} catch (UnsupportedOperationException noLinks) {
			Files.move(fresh, file);
		}
	}

	private static Path fresh(Path file, byte[] content) throws IOException {
		var folder = folder(file);
		Files.createDirectories(folder, attributes(folder, OWNER_FOLDER));
		var fresh = Files.createTempFile(folder, "." + file.getFileName(), ".new", attributes(folder, OWNER));
		try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
			var bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		return fresh;
	}

	private static Path folder(Path file) {
		return Objects.requireNonNull(file.toAbsolutePath().getParent());
	}

	private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> permissions) {
		return posix(place)
				? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
				: new FileAttribute<?>[0];
	}

	/** Takes everybody else's rights away where somebody gave them some. */
	static void keepPrivate(Path file) throws IOException {
		if (posix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
			Files.setPosixFilePermissions(file, OWNER);
		}
	}

	private static boolean posix(Path place) {
		return place.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** So that the name itself survives a crash; systems that open no folders keep it without. */
	private static void force(Path folder) {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException notForFolders) {
			return;
		}
	}
}
