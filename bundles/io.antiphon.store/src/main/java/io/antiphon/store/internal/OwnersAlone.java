package io.antiphon.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders (0700) and files (0600) that only their owner reads; where a file system knows no such rights, its own stay. */
final class OwnersAlone {

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private OwnersAlone() {}

	/** Makes a folder where it is absent; those above it that are absent too are made alike. */
	static void make(Path folder) throws IOException {
		if (posix(folder)) {
			Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
		} else {
			Files.createDirectories(folder);
		}
	}

	/** Takes everybody else's rights to what is there away; what is another user's stays as it is. */
	static void folder(Path folder) throws IOException {
		restrict(folder, FOLDER);
	}

	static void file(Path file) throws IOException {
		restrict(file, FILE);
	}

	/** The same of the files that lie in a folder itself; nothing happens where it is not there. */
	static void all(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (var files = Files.list(folder)) {
				for (var file : files.filter(Files::isRegularFile).toList()) {
					file(file);
				}
			}
		}
	}

	private static void restrict(Path place, Set<PosixFilePermission> rights) throws IOException {
		if (posix(place) && !rights.containsAll(Files.getPosixFilePermissions(place)) && own(place)) {
			Files.setPosixFilePermissions(place, rights);
		}
	}

	private static boolean own(Path place) throws IOException {
		return Files.getOwner(place).getName().equals(System.getProperty("user.name"));
	}

	private static boolean posix(Path place) {
		return place.getFileSystem().supportedFileAttributeViews().contains("posix");
	}
}
