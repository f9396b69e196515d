package io.antiphon.store;

import io.antiphon.base.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Workspaces as one file each: a zip with everything that lies in the folder, and a manifest with the SHA-256 of each file. Used
 * by privacy, which seals the manifest and knows the keys. Thread-safe; every call blocks, and leaves nothing half done.
 */
@ProviderType
public interface Archives {

	/** The file in an unpacked workspace that keeps the manifest, for whoever brings the key later. */
	String MANIFEST = "backup-manifest.json";

	/** The file beside it with the seal of the manifest. */
	String SEAL = "backup-manifest.seal";

	/** What came of it. */
	sealed interface Outcome {

		/** It is done: the file is written, is sound, or is unpacked. */
		record Done(Contents contents) implements Outcome {}

		/** Nothing was changed; {@code what} is a file, an entry, a folder or a version. */
		record Refused(ArchiveFault fault, String what) implements Outcome {

			/** What the matter is and what to do. */
			public String sentence(Locale locale) {
				return fault.sentence(what, locale);
			}
		}
	}

	/**
	 * What a file says of itself: the workspace in it, when it was made, the head of the audit then, the key where it is in it,
	 * and the manifest as it is, with its seal.
	 */
	record Contents(
			Path file, String workspace, Instant made, long head, byte @Nullable [] key, byte[] manifest, byte[] seal) {}

	/**
	 * What to write where: {@code head} is the last entry of the audit, {@code key} what of the key is to be in the file, and
	 * {@code seal} seals the manifest.
	 */
	record Order(Path file, boolean replace, long head, byte @Nullable [] key, UnaryOperator<byte[]> seal, Locale locale) {}

	/** Writes the open workspace as it is at one moment, while everybody goes on working. */
	Outcome write(Order order, Progress progress);

	/** Reads all of a file and compares it with its manifest; writes nothing. */
	Outcome read(Path file, Locale locale, Progress progress);

	/**
	 * Unpacks what {@link #read} found sound into a folder that is absent or empty, as a workspace with an id of its own whose
	 * {@link Workspace#earlier} is that of the original.
	 */
	Outcome unpack(Contents contents, Path folder, Locale locale, Progress progress);

	/**
	 * Makes a copy that was put back in the place of the original a workspace with an id of its own, like an unpacked one; not
	 * while it is open. What is against it, or nothing when it is done.
	 */
	Optional<Outcome.Refused> renew(Path folder);
}
