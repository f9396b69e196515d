package io.antiphon.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner reads (0600, 0700); where a file system knows no such thing, ordinary ones. */
public final class OwnerOnly {

	private OwnerOnly() {}

	/** What to make a file with. */
	public static FileAttribute<?>[] file(Path place) {
		return attributes(place, "rw-------");
	}

	/** What to make a folder with. */
	public static FileAttribute<?>[] folder(Path place) {
		return attributes(place, "rwx------");
	}

	/** Makes a folder and those above it that are not there; the ones that are stay as open as they are. */
	public static Path makeFolders(Path folder) throws IOException {
		return Files.createDirectories(folder, folder(folder));
	}

	private static FileAttribute<?>[] attributes(Path place, String permissions) {
		return place.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
				: new FileAttribute<?>[0];
	}
}
