package io.antiphon.channels.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who names files that are none. */
class ImportCommandComponentTest {

	private final Untouched store = new Untouched();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@BeforeEach
	void files() throws IOException {
		Files.createFile(folder.resolve("empty.csv"));
		Files.createDirectory(folder.resolve("folder"));
		var noise = new byte[1_000_000];
		new Random(9).nextBytes(noise);
		Files.write(folder.resolve("noise.csv"), noise);
	}

	@Test
	void saysOfEachFileWhyItIsRefusedAndStoresNothing() {
		var exit = run(Locale.ENGLISH, Map.of(), "empty.csv", "noise.csv", "missing.csv", "folder");

		assertEquals(Exit.REFUSED, exit);
		assertEquals(
				List.of(
						"empty.csv: not taken in. The file is empty.",
						"noise.csv: not taken in. Not a text file: line 1 holds bytes that no text has.",
						"missing.csv: not taken in. There is no such file.",
						"folder: not taken in. Nothing is in it that could be taken in."),
				lines(err));
		assertEquals(0, store.begun);
	}

	@Test
	void saysItInChineseToo() {
		var exit = run(Locale.SIMPLIFIED_CHINESE, Map.of(), "empty.csv", "noise.csv", "missing.csv", "folder");

		assertEquals(Exit.REFUSED, exit);
		assertEquals(
				List.of(
						"empty.csv：未接收。文件是空的。",
						"noise.csv：未接收。不是文本文件：第 1 行含有文本中不会出现的字节。",
						"missing.csv：未接收。没有这个文件。",
						"folder：未接收。其中没有可以导入的内容。"),
				lines(err));
		assertEquals(0, store.begun);
	}

	@Test
	void doesNotLookForFilesInTheRootOfAllFolders() {
		var root = folder.getRoot().toString();

		var exit = run(Locale.ENGLISH, Map.of(), root);

		assertEquals(Exit.REFUSED, exit);
		assertEquals(List.of(root + ": not taken in. This is a folder. Name the file inside it."), lines(err));
	}

	@Test
	void takesAMappingThatCannotBeReadForWrongUse() {
		for (var mapping : List.of("missing.json", "noise.csv", "folder")) {
			for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
				err.reset();

				var file = folder.resolve(mapping).toString();
				var exit = run(locale, Map.of("--mapping", List.of(file)), "empty.csv");

				assertEquals(Exit.USAGE, exit);
				assertTrue(lines(err).getFirst().contains(file), () -> lines(err).toString());
				assertFalse(lines(err).getFirst().contains("<"));
			}
		}
	}

	@Test
	void refusesWhatCannotBeChosenToBeMaskedAndSaysWhatCan() throws IOException {
		Files.writeString(folder.resolve("said.csv"), "comment\nlate\n");

		var exit = run(Locale.ENGLISH, Map.of("--mask", List.of("names,US,atlantis")), "said.csv");

		assertEquals(Exit.REFUSED, exit);
		assertTrue(
				lines(err).getFirst()
						.startsWith("said.csv: not taken in. Nothing that can be masked is called \"atlantis\". There are: au, "),
				() -> lines(err).toString());
		assertEquals(0, store.begun);
	}

	@Test
	void takesInWithWhatIsChosenToBeMasked() throws IOException {
		Files.writeString(folder.resolve("said.csv"), "comment\nlate\n");

		for (var said : List.of("names, US", "none")) {
			var taken = new InMemoryFeedback();

			assertEquals(Exit.DONE, run(taken, Locale.ENGLISH, Map.of("--mask", List.of(said)), "said.csv"));

			assertEquals(said.equals("none") ? Set.of() : Set.of("names", "us"), taken.receipts().getFirst().maskingSets());
		}
		assertTrue(lines(out).contains("  Chosen to be masked too: names of people, United States"), () -> lines(out).toString());
	}

	private Exit run(Locale locale, Map<String, List<String>> options, String... files) {
		return run(store, locale, options, files);
	}

	private Exit run(FeedbackStore into, Locale locale, Map<String, List<String>> options, String... files) {
		var arguments = List.of(files).stream().map(file -> folder.resolve(file).toString()).toList();
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		var stores = TestWorkspace.over(into, new OpenDoor());
		return new ImportCommandComponent(new IntakeComponent(stores, Tables.CONNECTORS, Receipts.WORDS), Receipts.WORDS)
				.run(new Invocation(
						arguments, options, false, locale, access, Progress.NONE,
						new PrintStream(out, true, StandardCharsets.UTF_8),
						new PrintStream(err, true, StandardCharsets.UTF_8)));
	}

	private static List<String> lines(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8).lines().toList();
	}

	/** A store in which nothing is. */
	private static final class Untouched implements FeedbackStore {

		private int begun;

		@Override
		public IntakeSession begin(IntakeRequest request, Access access) {
			begun++;
			throw new AssertionError("an intake was begun");
		}

		@Override
		public Resemblance resemblance(List<Incoming> records, IntakeRequest request, Access access) {
			throw new UnsupportedOperationException();
		}

		@Override
		public FeedbackBatches batches(Scope scope, Access access) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Selection select(Query query, Access access) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Feedback> find(long id, Access access) {
			return Optional.empty();
		}

		@Override
		public Tally tally(Scope scope) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Receipt> receipts() {
			return List.of();
		}

		@Override
		public int redactionVersion(long intake) {
			throw new UnsupportedOperationException();
		}
	}
}
