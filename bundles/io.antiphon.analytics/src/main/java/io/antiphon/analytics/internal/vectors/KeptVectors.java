package io.antiphon.analytics.internal.vectors;

import io.antiphon.base.language.Language;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.text.reading.TextEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of the wordings that the newest review was made of, so that the next one encodes new wordings alone. They lie beside the database, each under a
 * keyed digest of its wording, and go whenever anybody is erased: what is made of a text is personal as it is. Kept in one byte a dimension; a vector is the same
 * whether it was kept or not. Thread-safe; one review at a time.
 */
public final class KeptVectors {

	private static final String FOLDER = "vectors";

	private @Nullable Review current;

	/** What stands between an engine and the encoder of a language. */
	public TextEncoding around(Language language, TextEncoding encoder) {
		return (texts, watch) -> {
			var review = current();
			return review == null ? encoder.encode(texts, watch) : review.of(language).encode(texts, encoder, watch);
		};
	}

	private synchronized @Nullable Review current() {
		return current;
	}

	/** Uses what is kept in {@code derived}, the workspace's folder for such, where there is one, until it is closed; {@code digest} is under the workspace's key. */
	public synchronized Review begin(Optional<Path> derived, KeyedDigest digest) {
		var review = new Review(derived.map(place -> place.resolve(FOLDER)), digest);
		current = review;
		return review;
	}

	/** Whether anything is kept there. */
	public static boolean kept(Path derived) {
		return Files.isDirectory(derived.resolve(FOLDER));
	}

	/** Takes away what is kept. */
	public static void forget(Path derived) throws IOException {
		var folder = derived.resolve(FOLDER);
		if (Files.isDirectory(folder)) {
			try (var files = Files.list(folder)) {
				for (var file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(folder);
		}
	}

	private synchronized void end(Review review) {
		if (current == review) {
			current = null;
		}
	}

	/** One review, from its beginning to its end. */
	public final class Review implements AutoCloseable {

		private final Optional<Path> folder;
		private final KeyedDigest digest;
		private final Map<Language, Wordings> languages = new EnumMap<>(Language.class);

		private Review(Optional<Path> folder, KeyedDigest digest) {
			this.folder = folder;
			this.digest = digest;
		}

		private synchronized Wordings of(Language language) {
			return languages.computeIfAbsent(
					language, first -> new Wordings(folder.map(place -> place.resolve(first.code())), digest));
		}

		/** Keeps the vectors that were used, and no others. Where that fails none are: the next review encodes them again. */
		public synchronized void keep() {
			try {
				for (var used : languages.values()) {
					used.write();
				}
			} catch (IOException failed) {
				System.getLogger(KeptVectors.class.getName()).log(System.Logger.Level.DEBUG, "vectors were not kept", failed);
			}
		}

		@Override
		public void close() {
			end(this);
		}
	}
}
