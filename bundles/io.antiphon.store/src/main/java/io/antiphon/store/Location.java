package io.antiphon.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a workspace lies. Its text is what a user would write to name it. */
public sealed interface Location {

	/** The file by which the folder of a workspace is known. */
	String DESCRIPTION = "workspace.properties";

	/** A folder with an embedded database, for one process at a time. */
	record Folder(Path path) implements Location {

		@Override
		public String toString() {
			return path.toString();
		}
	}

	/** A database that many workbenches share. None can be opened yet: {@link Opening.Unusable} is the answer. */
	record Address(URI uri) implements Location {

		public Address {
			if (!uri.isAbsolute() || uri.getUserInfo() != null) {
				throw new IllegalArgumentException("an address names a scheme and no password");
			}
		}

		@Override
		public String toString() {
			return uri.toString();
		}
	}

	static Location of(Path folder) {
		return new Folder(folder);
	}

	/** The folder of the workspace that a file lies in, or would lie in if it were made; empty where it lies in none. */
	static Optional<Path> around(Path file) {
		for (@Nullable Path at = file.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
			if (Files.isRegularFile(at.resolve(DESCRIPTION))) {
				return Optional.of(at);
			}
			if (Files.isSymbolicLink(at)) {
				try {
					return around(at.toRealPath());
				} catch (IOException leadsNowhere) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	/** The folder, where it is one. */
	default Optional<Path> folder() {
		return this instanceof Folder(var path) ? Optional.of(path) : Optional.empty();
	}
}
