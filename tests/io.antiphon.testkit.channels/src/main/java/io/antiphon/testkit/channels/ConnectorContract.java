package io.antiphon.testkit.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every connector does. Extend it in the test of yours; JUnit does the rest. */
public abstract class ConnectorContract {

	private static final int MUTANTS = 2_000;
	private static final int SEED = 1_011;
	private static final int LONGEST_QUESTION = 20_000;

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
		REFUSED,
		/** It is not of this kind after all. */
		DECLINED
	}

	/** What a source says of a column: its role, the text of its question, whether it tells a scale, and the codes for no answer. */
	public record Asked(String role, String text, boolean scaled, List<String> missing) {

		public Asked {
			missing = List.copyOf(missing);
		}
	}

	/**
	 * What came of opening and reading a file once: {@code said} are notes on how it was read, a doubt and a refusal; {@code asked} is what is said
	 * of each column.
	 */
	public record Told(List<String> columns, List<Asked> asked, List<Item> items, List<Words> said, End end) {

		public Told {
			columns = List.copyOf(columns);
			asked = List.copyOf(asked);
			items = List.copyOf(items);
			said = List.copyOf(said);
		}
	}

	private final Connector connector;

	/** {@code connector}: the one that is tested. */
	protected ConnectorContract(Connector connector) {
		this.connector = connector;
	}

	/** Writes a file that it reads, with at least three records, into the folder. */
	protected abstract Path good(Path folder) throws IOException;

	/** How many damaged files are read; more by the system property "antiphon.mutants". */
	protected int mutants() {
		return Integer.getInteger("antiphon.mutants", MUTANTS);
	}

	/** Whether it reads the file, for sure or where nobody else does. */
	protected final boolean accepts(Path file) throws IOException {
		return connector.accepts(source(file)) != Acceptance.NO;
	}

	/** Opens and reads the file with nothing declared, until {@code most} records were handed over. */
	protected final Told read(Path file, int most) throws IOException {
		return switch (connector.open(source(file), Hints.NONE, Progress.NONE)) {
			case Opening.Refused(var reason) -> new Told(List.of(), List.of(), List.of(), List.of(reason::text), End.REFUSED);
			case Opening.Declined() -> new Told(List.of(), List.of(), List.of(), List.of(), End.DECLINED);
			case Opening.Opened(var records) -> told(records, most);
		};
	}

	/** The same with all its records. */
	protected final Told read(Path file) throws IOException {
		return read(file, Integer.MAX_VALUE);
	}

	private static Told told(Records records, int most) {
		var items = new ArrayList<Item>();
		var pass = records.read(entry -> {
			items.add(switch (entry) {
				case Row row -> new Item(row.origin().place(), row.values(), List.of());
				case Rejection(var origin, var reason) -> new Item(origin.place(), List.of(), List.of(reason::text));
			});
			return items.size() < most;
		});
		var said = new ArrayList<Words>();
		records.notes().forEach(note -> said.add(note::text));
		records.doubt().ifPresent(doubt -> said.add(doubt::text));
		var end = switch (pass) {
			case Pass.Complete() -> End.COMPLETE;
			case Pass.Stopped() -> End.STOPPED;
			case Pass.Refused(var reason) -> {
				said.add(reason::text);
				yield End.REFUSED;
			}
		};
		var columns = records.columns();
		return new Told(
				columns.stream().map(Column::name).toList(), columns.stream().map(ConnectorContract::asked).toList(), items, said, end);
	}

	private static Asked asked(Column column) {
		var question = column.question();
		return new Asked(column.role(), question.text(), question.scale() != null, question.missing());
	}

	private static Source source(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new Source.File(file, String.valueOf(file.getFileName()), in.readNBytes(Source.HEAD));
		}
	}

	@Test
	public void hasAStableName() {
		assertTrue(connector.id().matches("\\S{1,100}"), connector.id());
		assertEquals(connector.id(), connector.id());
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
			Files.write(good, Damage.of(bytes, number, random));

			check(read(good));
		}
	}

	private static void check(Told told) {
		told.said().forEach(ConnectorContract::inBothLanguages);
		if (told.end() != End.REFUSED && told.end() != End.DECLINED) {
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
