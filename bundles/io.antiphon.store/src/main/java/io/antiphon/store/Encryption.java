package io.antiphon.store;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Encrypts the database of a workspace where it lies, and takes that back. For the applications, while no workspace is open in this
 * process. Thread-safe; blocks for as long as it takes to write the database twice. Killed, the database is as it was or as it
 * was to be, and the same is done again.
 */
@ProviderType
public interface Encryption {

	/** What came of it. */
	sealed interface Outcome {

		/** It is done; the key is in that file. */
		record Done(Path key) implements Outcome {}

		/** It was so already. */
		record Already() implements Outcome {}

		/** The key cannot be read or written at that place, or would lie in the workspace. Nothing was changed. */
		record NoKey(Path place) implements Outcome {}

		/** The workspace cannot be used for the reason that {@code why} is; nothing was changed. Never {@link Opening.Opened}. */
		record Shut(Opening why) implements Outcome {}
	}

	/** Encrypts the database of the workspace in a folder, with a key that is made where there is none. */
	Outcome encrypt(Path folder);

	/** Whether the files of the database of the workspace in a folder say that it is encrypted; while it is open in any process, too. */
	boolean encrypted(Path folder);

	/** Decrypts it; the key stays where it is, since backups need it. */
	Outcome decrypt(Path folder);
}
