package io.antiphon.text.internal.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EncoderTest {
	private static final Resources MODELS = Resources.of(EncoderTest.class.getClassLoader());
	private static Encoder english;

	@BeforeAll
	static void open() throws IOException {
		english = Encoder.open(Language.EN, MODELS);
	}

	@AfterAll
	static void close() {
		english.close();
	}

	@Test
	void givesTheSameVectorsInAnyOrder() {
		List<String> texts = sentences();
		float[][] vectors = english.encode(texts, Watch.NONE);
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			order.add(i);
		}
		Collections.shuffle(order, new Random(7));

		float[][] shuffled = english.encode(order.stream().map(texts::get).toList(), Watch.NONE);

		for (int i = 0; i < texts.size(); i++) {
			assertArrayEquals(vectors[order.get(i)], shuffled[i]);
		}
	}

	@Test
	void givesTheSameVectorsOnAnyNumberOfThreads() throws IOException {
		List<String> texts = sentences();
		float[][] onTwo = english.encode(texts, Watch.NONE);

		try (Encoder single = Encoder.open(Language.EN, MODELS, 1);
				Encoder many = Encoder.open(Language.EN, MODELS, 5)) {
			assertArrayEquals(onTwo, single.encode(texts, Watch.NONE));
			assertArrayEquals(onTwo, many.encode(texts, Watch.NONE));
		}
	}

	@Test
	void encodesEqualWordingsOnce() {
		float[][] vectors = english.encode(List.of("late again", "@shop late  again", "fine"), Watch.NONE);

		assertSame(vectors[0], vectors[1]);
	}

	@Test
	void findsAParaphraseNearerThanAnotherSubject() throws IOException {
		try (Encoder chinese = Encoder.open(Language.ZH, MODELS)) {
			float[][] zh = chinese.encode(List.of("快递太慢了", "送货速度很慢", "房间很干净"), Watch.NONE);
			float[][] en = english.encode(List.of("My bag is lost", "They lost my luggage", "The soup was cold"), Watch.NONE);

			assertTrue(dot(zh[0], zh[1]) > dot(zh[0], zh[2]));
			assertTrue(dot(en[0], en[1]) > dot(en[0], en[2]));
			assertEquals(512, zh[0].length);
			assertEquals(384, en[0].length);
			assertEquals(1, dot(en[0], en[0]), 1e-5);
		}
	}

	@Test
	void readsATextWithoutEnd() {
		float[][] vectors = english.encode(List.of("word ".repeat(20_000)), Watch.NONE);

		assertEquals(1, dot(vectors[0], vectors[0]), 1e-5);
	}

	@Test
	void reportsEveryText() {
		var done = new AtomicLong();
		List<String> texts = new ArrayList<>(sentences());
		texts.addAll(texts.subList(0, 20));

		english.encode(texts, new Watch() {
			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void done(long units) {
				done.addAndGet(units);
			}
		});

		assertEquals(texts.size(), done.get());
	}

	@Test
	void endsSoonWhenCancelled() {
		var done = new AtomicLong();
		var cancelling = new Watch() {
			@Override
			public boolean cancelled() {
				return done.get() > 0;
			}

			@Override
			public void done(long units) {
				done.addAndGet(units);
			}
		};

		assertThrows(CancellationException.class, () -> english.encode(sentences(), cancelling));

		assertTrue(done.get() <= 32);
	}

	@Test
	void encodesNothingToNothing() {
		assertEquals(0, english.encode(List.of(), Watch.NONE).length);
	}

	@Test
	void hasNoModelForOtherLanguages() {
		assertThrows(IllegalArgumentException.class, () -> Encoder.open(Language.OTHER, MODELS));
	}

	@Test
	void saysWhichModelIsMissing() {
		Resources none = name -> {
			throw new IOException("Missing resource: " + name);
		};

		var failure = assertThrows(IOException.class, () -> Encoder.open(Language.ZH, none));

		assertEquals("Missing resource: bge-small-zh-v1.5-q-tokenizer.json", failure.getMessage());
	}

	@Test
	void leavesNoLibraryInTheTemporaryFolder() throws IOException {
		String ours = NativeLibrary.PREFIX + ProcessHandle.current().pid() + "-";

		try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			assertEquals(0, entries.filter(entry -> entry.getFileName().toString().startsWith(ours)).count());
		}
	}

	/** 200 sentences of different lengths. */
	private static List<String> sentences() {
		List<String> subjects = List.of(
				"The delivery", "My order", "The hotel room on the third floor", "Support", "The new app", "Breakfast",
				"The agent at the counter", "Check-in", "The refund I asked for", "Your website");
		List<String> predicates = List.of(
				"was late", "was fine", "is great", "took three hours and nobody told us why", "works", "never arrived",
				"was cold", "cost more than it said", "was friendly", "is closed", "was cancelled twice in a row",
				"made my day", "is noisy", "was lost", "is easy to find", "was dirty", "could be faster", "is overpriced",
				"was perfect in every way I can think of", "crashed");
		return subjects.stream()
				.flatMap(subject -> predicates.stream().map(predicate -> subject + " " + predicate))
				.toList();
	}

	private static double dot(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
