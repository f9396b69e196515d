package io.antiphon.analytics.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.language.Language;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVectorsTest {

	@TempDir
	private Path derived;

	private final List<String> asked = new ArrayList<>();
	private final KeptVectors vectors = new KeptVectors();
	private final TextEncoding encoding = vectors.around(Language.EN, (texts, watch) -> {
		asked.addAll(texts);
		watch.done(texts.size());
		return texts.stream().map(text -> new float[] {0.6f, -0.8f, text.length() / 100f}).toArray(float[][]::new);
	});

	@Test
	void encodesWhatIsNewAlone() {
		var first = review(true, "late", "late", "lost");
		asked.clear();

		var second = review(true, "lost", "broken", "late");

		assertEquals(List.of("broken"), asked);
		assertArrayEquals(first[0], second[2]);
		assertArrayEquals(first[2], second[0]);
	}

	@Test
	void keepsNoVectorThatTheNewestReviewDidNotUse() {
		review(true, "late", "lost");
		review(true, "lost");
		asked.clear();

		review(true, "late", "lost");

		assertEquals(List.of("late"), asked);
	}

	@Test
	void keepsNothingOfAReviewThatIsNotKept() {
		review(false, "late");

		assertFalse(KeptVectors.kept(derived));
	}

	@Test
	void isTheSameWhetherAnythingIsKeptOrNot() {
		var kept = review(true, "late");
		try (var nowhere = vectors.begin(Optional.empty(), digest("other"))) {
			assertArrayEquals(kept[0], encoding.encode(List.of("late"), Watch.NONE)[0]);
			nowhere.keep();
		}
	}

	@Test
	void losesLittleOfADirection() {
		var vector = review(false, "late")[0];

		var length = Math.sqrt(0.6 * 0.6 + 0.8 * 0.8 + 0.04 * 0.04);
		var cosine = (0.6 * vector[0] - 0.8 * vector[1] + 0.04 * vector[2]) / length;
		assertTrue(cosine > 0.9999, "" + cosine);
	}

	@Test
	void knowsNothingUnderAnotherKey() {
		review(true, "late");
		asked.clear();

		try (var other = vectors.begin(Optional.of(derived), digest("other"))) {
			encoding.encode(List.of("late"), Watch.NONE);
		}

		assertEquals(List.of("late"), asked);
	}

	@Test
	void holdsNoWordsAndLeavesNothingWhenItForgets() throws IOException {
		review(true, "a quite particular complaint");
		assertTrue(KeptVectors.kept(derived));
		var file = derived.resolve("vectors").resolve("en");
		assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("particular"));

		KeptVectors.forget(derived);
		KeptVectors.forget(derived);

		assertFalse(KeptVectors.kept(derived));
	}

	@Test
	void encodesAnewWhatCannotBeRead() throws IOException {
		review(true, "late", "lost");
		var file = derived.resolve("vectors").resolve("en");
		for (var length : List.of(0, 3, 30, (int) Files.size(file) - 1)) {
			Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

			assertEquals(2, review(true, "late", "lost").length);
		}
	}

	@Test
	void tellsTheWatchOfAllThatWasAskedFor() {
		review(true, "late", "lost");
		var done = new long[1];
		try (var again = vectors.begin(Optional.of(derived), digest("key"))) {
			encoding.encode(List.of("late", "lost", "broken"), new Watch() {
				@Override
				public boolean cancelled() {
					return false;
				}

				@Override
				public void done(long units) {
					done[0] += units;
				}
			});
		}

		assertEquals(3, done[0]);
	}

	private float[][] review(boolean keep, String... texts) {
		try (var review = vectors.begin(Optional.of(derived), digest("key"))) {
			var encoded = encoding.encode(List.of(texts), Watch.NONE);
			if (keep) {
				review.keep();
			}
			return encoded;
		}
	}

	private static KeyedDigest digest(String key) {
		return content -> ByteBuffer.allocate(32)
				.putInt(key.hashCode())
				.putInt(new String(content, StandardCharsets.UTF_8).hashCode())
				.array();
	}
}
