package io.antiphon.store.spi;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The keys of databases that are encrypted where they lie, kept outside of the workspaces. Privacy offers it; the store asks while it
 * opens or encrypts a workspace, when nothing else of that is open. Thread-safe; blocks.
 */
@ProviderType
public interface DatabaseKeys {

	/** How long a key is, in bytes. */
	int LENGTH = 32;

	/** What came of looking for a key, or of making one. */
	sealed interface Answer {

		/** The file it is kept in or is to be brought to, or what stands in the way. */
		Path place();

		/** Here it is, {@value DatabaseKeys#LENGTH} bytes long. */
		record Found(byte[] key, Path place) implements Answer {}

		/** There is none. */
		record Missing(Path place) implements Answer {}

		/** It cannot be read or written, or would lie in the workspace itself. */
		record Unusable(Path place) implements Answer {}
	}

	/** No keys: nothing is encrypted here, and what is cannot be opened. */
	DatabaseKeys NONE = new DatabaseKeys() {
		@Override
		public Answer find(String workspace, String earlier) {
			return new Answer.Missing(Path.of(workspace));
		}

		@Override
		public Answer make(String workspace, Path folder) {
			return new Answer.Unusable(folder);
		}
	};

	/** The key of a workspace; that of the one it was copied from ({@code earlier}, else empty) is carried over to it. */
	Answer find(String workspace, String earlier);

	/** The same, made at random where there is none, for the workspace in a folder. */
	Answer make(String workspace, Path folder);
}
