package io.antiphon.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where a workspace lies. Its text is what a user would write to name it. */
public sealed interface Location {

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

	/** The folder, where it is one. */
	default Optional<Path> folder() {
		return this instanceof Folder(var path) ? Optional.of(path) : Optional.empty();
	}
}
