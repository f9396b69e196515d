package io.antiphon.channels.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.channels.spi.Source;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's connector may do what it likes: it is named, and nothing of a source is taken half. */
class ConnectorsTest {

	private static final List<Column> COLUMNS = List.of(new Column("id"), new Column("text", "text"));
	private static final Row FIRST = row(1, "1", "late again");
	private static final Row SECOND = row(2, "2", "物流太慢了");

	@TempDir
	Path folder;

	private final FaultRegister faults = new FaultRegister();
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("a.book"), "whatever");
	}

	private static Row row(long number, String... values) {
		return new Row(new Origin.Message("m" + number, number), List.of(values));
	}

	/** A stranger that opens to these records. */
	private record Stranger(Acceptance acceptance, Function<Source, Opening> opening) implements Connector {

		@Override
		public String id() {
			return "com.example.stranger";
		}

		@Override
		public Acceptance accepts(Source source) {
			return acceptance;
		}

		@Override
		public Opening open(Source source, Hints hints, Progress progress) {
			return opening.apply(source);
		}
	}

	private record Some(List<Column> columns, Function<Sink, Pass> reading) implements Records {

		@Override
		public Pass read(Sink sink) {
			return reading.apply(sink);
		}
	}

	private static Connector reading(Function<Sink, Pass> reading) {
		return opening(source -> new Opening.Opened(new Some(COLUMNS, reading)));
	}

	private static Connector opening(Function<Source, Opening> opening) {
		return new Stranger(Acceptance.YES, opening);
	}

	private static Function<Sink, Pass> handing(Entry... entries) {
		return sink -> {
			for (var entry : entries) {
				if (!sink.accept(entry)) {
					return new Pass.Stopped();
				}
			}
			return new Pass.Complete();
		};
	}

	private Reached open(Progress progress, Connector... strangers) {
		var guard = new ThreadGuard(faults, Duration.ofMillis(100), Duration.ofMillis(500));
		return new Connectors(Extensions.of(guard, strangers)).open(file, Hints.NONE, progress);
	}

	private Reading opened(Connector stranger) {
		return assertInstanceOf(Reached.Opened.class, open(Progress.NONE, stranger)).reading();
	}

	private String refused(Connector stranger) {
		return assertInstanceOf(Reached.Refused.class, open(Progress.NONE, stranger)).reason().text(Locale.ENGLISH);
	}

	private static List<Entry> entries(Reading reading) {
		var entries = new ArrayList<Entry>();
		assertInstanceOf(Pass.Complete.class, reading.read(entries::add));
		return entries;
	}

	@Test
	void whatAStrangerReadsIsTheSameEachTimeThoughItIsReadOnce() {
		var times = new AtomicInteger();
		try (var reading = opened(reading(sink -> {
			times.incrementAndGet();
			return handing(FIRST, SECOND).apply(sink);
		}))) {
			assertEquals(entries(reading).toString(), entries(reading).toString());
			assertEquals(List.of(FIRST.values(), SECOND.values()), entries(reading).stream().map(entry -> ((Row) entry).values()).toList());
			assertEquals(List.of(FIRST.origin(), SECOND.origin()), entries(reading).stream().map(Entry::origin).toList());
		}

		assertEquals(1, times.get());
	}

	@Test
	void everyKindOfOriginAndReasonComesBackAsItWas() {
		var origins = List.<Origin>of(
				new Origin.Line(3, 10, 2), new Origin.Sheet("Q1", 7), new Origin.Message("<a@b>", 3), new Origin.Element("/3/x", 4),
				new Origin.Request("r", 5));
		var entries = new Entry[origins.size()];
		for (int at = 0; at < entries.length; at++) {
			entries[at] = at == 0
					? new Row(origins.get(at), List.of("a", ""), new byte[] {1, 2})
					: new Rejection(origins.get(at), TableReason.FIELD_COUNT.with(2, 3));
		}

		try (var reading = opened(reading(handing(entries)))) {
			var read = entries(reading);
			assertEquals(origins, read.stream().map(Entry::origin).toList());
			var rejection = assertInstanceOf(Rejection.class, read.getLast());
			assertEquals("field-count", rejection.reason().key());
			assertEquals("2 fields expected, 3 found.", rejection.reason().text(Locale.ENGLISH));
			assertEquals("应有 2 个字段，实际有 3 个。", rejection.reason().text(Locale.CHINESE));
			assertEquals("Another number of fields than the header has.", rejection.reason().kind().general(Locale.ENGLISH).orElseThrow());
		}
	}

	@Test
	void nothingThatPeopleSaidLiesReadablyAside() throws IOException {
		var before = aside();
		try (var reading = opened(reading(handing(FIRST, SECOND)))) {
			assertEquals("com.example.stranger", reading.connector());
			var fresh = aside().stream().filter(one -> !before.contains(one)).toList();
			assertEquals(1, fresh.size());
			assertFalse(new String(Files.readAllBytes(fresh.getFirst()), java.nio.charset.StandardCharsets.UTF_16BE).contains("late"));
		}

		assertEquals(before, aside());
	}

	private static List<Path> aside() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(one -> one.getFileName().toString().startsWith("antiphon-records")).sorted().toList();
		}
	}

	@Test
	void oneThatThrowsIsNamedWhereverItDoes() {
		assertTrue(refused(opening(source -> {
			throw new IllegalStateException("secret");
		})).contains("failed at Connector.open"));
		assertTrue(refused(reading(sink -> {
			sink.accept(FIRST);
			throw new IllegalStateException("secret");
		})).contains("failed at Records.read"));
		assertFalse(faults.all().toString().contains("secret"));
	}

	@Test
	void oneThatHangsIsNotWaitedForAndTakesNothingMore() {
		var over = new CountDownLatch(1);
		var told = refused(reading(sink -> {
			sink.accept(FIRST);
			try {
				over.await();
			} catch (InterruptedException stopped) {
				over.countDown();
			}
			sink.accept(SECOND);
			return new Pass.Complete();
		}));

		assertTrue(told.contains("did not answer at Records.read"), told);
	}

	@Test
	@SuppressWarnings("null") // so it is with strangers
	void oneThatReturnsNothingIsNamed() {
		assertTrue(refused(opening(source -> null)).contains("Connector.open"));
		assertTrue(refused(reading(sink -> null)).contains("Records.read"));
		assertTrue(refused(opening(source -> new Opening.Opened(new Some(null, handing(FIRST))))).contains("Records.columns"));
	}

	@Test
	void oneThatLiesOfItsColumnsOrOriginsIsTakenAtNoneOfItsWords() {
		assertTrue(refused(reading(handing(FIRST, row(2, "2")))).contains("another number of values"));
		assertTrue(refused(reading(handing(FIRST, FIRST))).contains("same origin"));
		assertTrue(refused(reading(handing(new Row(new Origin.Line(1, 0, 5), List.of("1", "a"), new byte[1])))).contains("other bytes"));
		assertTrue(refused(reading(sink -> new Pass.Stopped())).contains("before its end"));
		assertTrue(refused(opening(source -> new Opening.Opened(new Some(List.of(), handing())))).contains("nothing at all"));
		var twins = List.of(new Column("a"), new Column("a"));
		assertTrue(refused(opening(source -> new Opening.Opened(new Some(twins, handing())))).contains("same id"));
		assertEquals(Fault.Kind.UNUSABLE, faults.all().getLast().kind());
	}

	@Test
	void whatIsWrongIsWrongThoughTheStrangerGoesOn() {
		assertTrue(refused(reading(sink -> {
			sink.accept(row(1, "astray"));
			sink.accept(FIRST);
			return new Pass.Complete();
		})).contains("another number of values"));
	}

	@Test
	void theUserCanStopIt() {
		var read = new AtomicInteger();
		var enough = new Progress() {
			@Override
			public boolean cancelled() {
				return read.get() > 100;
			}
		};

		var reached = open(enough, reading(sink -> {
			long number = 0;
			while (sink.accept(row(++number, "1", "endless"))) {
				read.incrementAndGet();
			}
			return new Pass.Stopped();
		}));

		assertInstanceOf(Reached.Cancelled.class, reached);
		assertTrue(read.get() < 1_000, () -> "read " + read);
	}

	@Test
	void theSurestReadsAndOneThatCannotSayIsPassedOver() {
		var said = new ArrayList<String>();
		var perhaps = new Stranger(Acceptance.OTHERWISE, source -> {
			said.add("perhaps");
			return new Opening.Refused(TableReason.EMPTY.with());
		});
		var sure = new Stranger(Acceptance.YES, source -> {
			said.add("sure");
			return new Opening.Refused(TableReason.EMPTY.with());
		});
		var broken = new Connector() {
			@Override
			public String id() {
				return "broken";
			}

			@Override
			public Acceptance accepts(Source source) {
				throw new IllegalStateException();
			}

			@Override
			public Opening open(Source source, Hints hints, Progress progress) {
				throw new IllegalStateException();
			}
		};

		open(Progress.NONE, broken, perhaps, sure);
		open(Progress.NONE, broken, perhaps);

		assertEquals(List.of("sure", "perhaps"), said);
		assertEquals("no-connector", assertInstanceOf(Reached.Refused.class, open(Progress.NONE, broken)).reason().key());
	}

	@Test
	void whoDeclinesLeavesItToTheNextSurest() {
		var otherwise = new Stranger(Acceptance.OTHERWISE, source -> new Opening.Opened(new Some(COLUMNS, handing(FIRST, SECOND))));

		assertInstanceOf(Reached.Opened.class, open(Progress.NONE, otherwise, opening(source -> new Opening.Declined())));
		assertInstanceOf(Reached.Refused.class, open(Progress.NONE, opening(source -> new Opening.Declined())));
	}

	@Test
	void whatTheFrameworkThrowsIsNoFaultOfWhoReads() {
		try (var reading = assertInstanceOf(
				Reached.Opened.class, Connectors.of(reading(handing(FIRST, SECOND))).open(file, Hints.NONE, Progress.NONE)).reading()) {
			var full = assertThrows(IllegalStateException.class, () -> reading.read(entry -> {
				throw new IllegalStateException("the disk is full");
			}));

			assertEquals("the disk is full", full.getMessage());
		}
	}
}
