package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every connector does. Extend it in the test of yours, handing the calls on to it; JUnit does the rest. It names no
 * capability's types, so that the tests of capabilities can use this bundle.
 */
public abstract class ConnectorContract {

	private static final int MUTANTS = 2_000;
	private static final int SEED = 1_011;
	private static final int LONGEST_QUESTION = 20_000;
	/** What formats are made of. */
	private static final String SIGNS = "\n\r\"',;:<>[]{}\\\0";

	/** A sentence in the language that is asked for. */
	public interface Words extends Function<Locale, String> {}

	/** One record: where it is, and its values, or why it is none ({@code reasons} holds one then, and otherwise nothing). */
	public record Item(String place, List<String> values, List<Words> reasons) {

		public Item {
			values = List.copyOf(values);
			reasons = List.copyOf(reasons);
		}

		private String said() {
			return place + values + reasons.stream().map(reason -> reason.apply(Locale.ENGLISH)).toList();
		}
	}

	/** How a reading ended. */
	public enum End {
		COMPLETE,
		STOPPED,
		REFUSED
	}

	/** What a source says of a column: its role, the text of its question, whether it tells a scale, and the codes for no answer. */
	public record Asked(String role, String text, boolean scaled, List<String> missing) {

		public Asked {
			missing = List.copyOf(missing);
		}
	}

	/**
	 * What came of opening and reading a file once: {@code said} are notes on how it was read, a doubt and a refusal; {@code asked} is what is said
	 * of each column, or nothing where none of them is told about.
	 */
	public record Told(List<String> columns, List<Asked> asked, List<Item> items, List<Words> said, End end) {

		public Told {
			columns = List.copyOf(columns);
			asked = List.copyOf(asked);
			items = List.copyOf(items);
			said = List.copyOf(said);
		}

		/** Nothing is said of the columns but their names. */
		public Told(List<String> columns, List<Item> items, List<Words> said, End end) {
			this(columns, List.of(), items, said, end);
		}
	}

	protected abstract String id();

	/** Whether it reads the file, for sure or where nobody else does. */
	protected abstract boolean accepts(Path file) throws Exception;

	/** Opens and reads the file with nothing declared, until {@code most} records were handed over. */
	protected abstract Told read(Path file, int most) throws Exception;

	/** Writes a file that it reads, with at least three records, into the folder. */
	protected abstract Path good(Path folder) throws IOException;

	/** How many damaged files are read; more by the system property "antiphon.mutants". */
	protected int mutants() {
		return Integer.getInteger("antiphon.mutants", MUTANTS);
	}

	private Told read(Path file) throws Exception {
		return read(file, Integer.MAX_VALUE);
	}

	@Test
	public void hasAStableName() {
		assertTrue(id().matches("\\S{1,100}"), id());
		assertEquals(id(), id());
	}

	@Test
	public void acceptsWhatItReads(@TempDir Path folder) throws Exception {
		var good = good(folder);

		assertTrue(accepts(good));
		assertTrue(accepts(good), "not the second time");
	}

	@Test
	public void isQuickToSayOfWhateverFileWhetherItAcceptsIt(@TempDir Path folder) throws Exception {
		var random = new Random(SEED);
		for (int length = 0; length < 3_000; length = length * 2 + 1) {
			var bytes = new byte[length];
			random.nextBytes(bytes);
			var file = Files.write(folder.resolve("odd-" + length), bytes);

			assertEquals(accepts(file), accepts(file), file.toString());
		}
	}

	@Test
	public void readsRecordsWithAValueForEachColumn(@TempDir Path folder) throws Exception {
		var told = read(good(folder));

		assertEquals(End.COMPLETE, told.end());
		assertTrue(told.items().size() >= 3, told.items().size() + " records");
		check(told);
	}

	@Test
	public void readsTheSameTwice(@TempDir Path folder) throws Exception {
		var good = good(folder);

		var first = read(good);
		var second = read(good);

		assertEquals(first.columns(), second.columns());
		assertEquals(first.asked(), second.asked());
		assertEquals(first.items().stream().map(Item::said).toList(), second.items().stream().map(Item::said).toList());
	}

	@Test
	public void stopsAtTheRecordAfterWhichItIsToldTo(@TempDir Path folder) throws Exception {
		var told = read(good(folder), 2);

		assertEquals(End.STOPPED, told.end());
		assertEquals(2, told.items().size());
	}

	/** Cut short, with bytes changed, doubled or replaced: whatever it is, it comes back as data, and soon. */
	@Test
	public void makesDataOfWhateverItIsGiven(@TempDir Path folder) throws Exception {
		var good = good(folder);
		var bytes = Files.readAllBytes(good);
		var random = new Random(SEED);
		for (int number = 0; number < mutants(); number++) {
			Files.write(good, mutant(bytes, number, random));

			check(read(good));
		}
	}

	private static byte[] mutant(byte[] bytes, int number, Random random) {
		if (number % 5 == 0) {
			return Arrays.copyOf(bytes, random.nextInt(bytes.length));
		}
		var mutant = bytes.clone();
		for (int change = 0; change < 1 + random.nextInt(8); change++) {
			int at = random.nextInt(mutant.length);
			switch (random.nextInt(4)) {
				case 0 -> mutant[at] = (byte) random.nextInt(256);
				case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> mutant[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
				default -> {
					int length = Math.min(random.nextInt(64), mutant.length - at);
					System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), mutant, at, length);
				}
			}
		}
		return mutant;
	}

	private static void check(Told told) {
		told.said().forEach(ConnectorContract::inBothLanguages);
		if (told.end() != End.REFUSED) {
			assertFalse(told.columns().isEmpty(), "no columns");
		}
		assertEquals(told.columns().size(), new HashSet<>(told.columns()).size(), "two columns have one name");
		told.columns().forEach(name -> assertFalse(name.isBlank(), "a column without a name"));
		told.asked().forEach(ConnectorContract::check);
		var places = told.items().stream().map(Item::place).toList();
		assertEquals(places.size(), new HashSet<>(places).size(), "two records have one origin");
		for (var item : told.items()) {
			assertFalse(item.place().isBlank(), "a record without an origin");
			item.reasons().forEach(ConnectorContract::inBothLanguages);
			assertEquals(item.reasons().isEmpty() ? told.columns().size() : 0, item.values().size(), item.place());
		}
	}

	/** A rating is one on a scale that the source tells; texts are no longer than what is taken of a stranger's. */
	private static void check(Asked asked) {
		assertTrue(asked.scaled() || !asked.role().equals("rating"), "a rating without a scale");
		assertTrue(asked.text().length() <= LONGEST_QUESTION, "a question of " + asked.text().length() + " characters");
		asked.missing().forEach(code -> assertFalse(code.isBlank(), "a code for no answer that is none"));
	}

	private static void inBothLanguages(Words words) {
		var english = words.apply(Locale.ENGLISH);
		var chinese = words.apply(Locale.CHINESE);
		assertFalse(english.isBlank() || english.startsWith("<"), english);
		assertFalse(chinese.isBlank() || chinese.startsWith("<"), chinese);
		assertNotEquals(english, chinese);
	}
}
