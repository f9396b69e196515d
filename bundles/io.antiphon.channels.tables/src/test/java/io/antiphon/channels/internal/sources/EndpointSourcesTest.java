package io.antiphon.channels.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Arrivals;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.channels.sources.Sources.Running;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Schedule;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are endpoints. */
class EndpointSourcesTest {

	private static final Schedule BY_HAND = new Schedule.ByHand();

	@TempDir
	Path folder;

	private final Desk desk = new Desk();
	private SourceBench bench;
	private KeptSources sources;

	@BeforeEach
	void open() {
		bench = new SourceBench(folder.resolve("data"));
		sources = bench.sources(desk);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private boolean swept() throws IOException {
		var incoming = bench.workspace.store().workspace().derived().resolve("incoming");
		try (var left = Files.list(incoming)) {
			return left.findAny().isEmpty();
		}
	}

	@Test
	void whatCameSinceTheLastRunIsTakenInAlone() throws IOException {
		var source = bench.saved(sources, "desk://hall", BY_HAND);
		desk.said.addAll(List.of("the soup was cold", "the bus was late"));

		var first = bench.run(sources, source);
		var again = bench.run(sources, source);
		desk.said.add("all good now");
		var later = bench.run(sources, source);

		assertEquals(List.of(1L, 0L, 2L, 0L), SourceBench.told(first));
		assertEquals(List.of(0L, 0L, 0L, 0L), SourceBench.told(again));
		assertEquals(List.of(1L, 0L, 1L, 0L), SourceBench.told(later));
		assertEquals(List.of("", "2", "2"), desk.cursors);
		assertEquals("care.csv", first.outcomes().getFirst().file());
		assertTrue(swept());
	}

	@Test
	void moreThanAPortionComesInSeveralWithTheCursorBetween() {
		var source = bench.saved(sources, "desk://hall", BY_HAND);
		desk.said.addAll(List.of("one", "two", "three", "four", "five"));

		var ran = bench.run(sources, source);

		assertEquals(List.of(3L, 0L, 5L, 0L), SourceBench.told(ran));
		assertEquals(List.of("", "2", "4"), desk.cursors);
	}

	@Test
	void whatIsBroughtLiesWhereItsOwnerAloneReadsIt() {
		var seen = new String[1];
		var source = bench.saved(sources, "desk://hall", BY_HAND);
		desk.said.add("the soup was cold");
		var watching = bench.sources(new Beside(bench.workspace.intake()) {
			@Override
			public Taking take(Path file, Declared declared, Access access, Progress progress) {
				try {
					seen[0] = PosixFilePermissions.toString(Files.getPosixFilePermissions(Objects.requireNonNull(file.getParent())));
				} catch (IOException gone) {
					throw new AssertionError(gone);
				}
				return super.take(file, declared, access, progress);
			}
		}, desk);

		bench.run(watching, source);

		assertEquals("rwx------", seen[0]);
	}

	@Test
	void aRunThatWasKilledBeforeTheCursorWentOnLosesAndDoublesNothing() throws IOException {
		var source = bench.saved(sources, "desk://hall", BY_HAND);
		desk.said.addAll(List.of("the soup was cold", "the bus was late"));
		var killed = bench.sources(new Beside(bench.workspace.intake()) {
			@Override
			public Taking take(Path file, Declared declared, Access access, Progress progress) {
				super.take(file, declared, access, progress);
				throw new IllegalStateException("killed");
			}
		}, desk);
		assertThrows(IllegalStateException.class, () -> bench.run(killed, source));
		Files.createDirectories(desk.files.getFirst().resolveSibling("../another"));

		var again = bench.run(sources, source);

		assertEquals(List.of("", ""), desk.cursors);
		assertEquals(List.of(1L, 0L, 0L, 2L), SourceBench.told(again));
		assertTrue(swept());
	}

	@Test
	void whatIsNotTakenInIsBroughtAgain() {
		var source = bench.saved(sources, "desk://hall", BY_HAND);
		desk.said.add("the soup was cold");
		var refusing = bench.sources(new Beside(bench.workspace.intake()) {
			@Override
			public Taking take(Path file, Declared declared, Access access, Progress progress) {
				return new Taking.Refused("care.csv", List.of(locale -> "Not today."));
			}
		}, desk);

		var first = bench.run(refusing, source);
		var second = bench.run(sources, source);

		assertEquals(List.of(0L, 1L, 0L, 0L), SourceBench.told(first));
		assertEquals(List.of(1L, 0L, 1L, 0L), SourceBench.told(second));
	}

	@Test
	void whatIsTooLargeIsNamedOnceAndPassedOver() {
		var source = bench.saved(sources, "desk://hall", BY_HAND);
		desk.said.addAll(List.of("x".repeat(2_000), "the bus was late"));

		var ran = bench.run(sources, source);

		assertEquals(List.of(1L, 1L, 1L, 0L), SourceBench.told(ran));
		assertTrue(new SourceText(Locale.ENGLISH).said(ran).contains("no. 0: not taken in."));
		assertEquals(List.of(0L, 0L, 0L, 0L), SourceBench.told(bench.run(sources, source)));
	}

	@Test
	void anEndpointThatCannotBeReachedSaysSoAndIsAskedAgain() {
		var source = bench.saved(sources, "desk://hall", Schedule.every(Duration.ofHours(1)));
		desk.said.add("the soup was cold");
		desk.closed = true;

		var first = bench.run(sources, source);
		desk.closed = false;
		bench.pass(Duration.ofHours(1));
		var due = sources.due(bench.instant());
		var second = bench.runDue(sources, source);

		assertEquals(List.of(0L, 1L, 0L, 0L), SourceBench.told(first));
		assertEquals(1, due.size());
		assertEquals(List.of(1L, 0L, 1L, 0L), SourceBench.told(second));
	}

	@Test
	void whoeverWaitedForOneThatWasDueDoesNotAskAgain() {
		var source = bench.saved(sources, "desk://hall", Schedule.every(Duration.ofHours(1)));
		desk.said.add("the soup was cold");
		bench.runDue(sources, source);
		desk.said.add("the tea was good");

		assertInstanceOf(
				Running.UnderWay.class, sources.runDue(source.id(), Locale.ENGLISH, bench.workspace.access(), Progress.NONE));
		assertEquals(List.of(1L, 0L, 1L, 0L), SourceBench.told(bench.run(sources, source)), "by hand it is asked whenever");
	}

	@Test
	void anotherAddressIsReadFromItsBeginning() {
		var source = bench.saved(sources, "desk://hall", BY_HAND);
		desk.said.add("the soup was cold");
		bench.run(sources, source);

		sources.save(new SavedSource(source.id(), "care", "desk://kitchen", "", "canteen", BY_HAND), bench.workspace.access());
		bench.run(sources, source);

		assertEquals(List.of("", ""), desk.cursors);
	}

	@Test
	void thePasswordIsReadFromItsFileAtEachRunAndStandsNowhereElse() throws IOException {
		var file = Files.writeString(folder.resolve("password"), "geheim\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		var draft = new SavedSource("", "care", "desk://hall", "", "canteen", BY_HAND).with(file.toString());
		sources.save(draft, bench.workspace.access());
		var source = sources.find("care").orElseThrow();
		bench.run(sources, source);
		Files.writeString(file, "");

		var ran = bench.run(sources, source);

		assertEquals(List.of("geheim"), desk.passwords);
		assertEquals(List.of(0L, 1L, 0L, 0L), SourceBench.told(ran));
		assertFalse(SourceText.data(source).toString().contains("geheim"));
	}

	@Test
	void whatCannotBeSavedSaysWhy() throws IOException {
		var open = Files.writeString(folder.resolve("open"), "geheim");
		Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
		var draft = new SavedSource("", "a", "desk://hall", "", "", BY_HAND);

		assertEquals("Nothing that is installed asks addresses with pigeon://.", refused("pigeon://hall", BY_HAND));
		assertTrue(refused("desk://me:geheim@hall", BY_HAND).startsWith("An address holds no password."));
		assertTrue(refused("desk://ha ll:x", BY_HAND).startsWith("That is no address."));
		assertTrue(refused("desk://hall", new Schedule.OnChange()).startsWith("Nothing tells when something new is at an address."));
		assertTrue(bench.refused(sources, draft.with(folder.resolve("none").toString())).endsWith("with the password cannot be read."));
		assertTrue(bench.refused(sources, draft.with(open.toString())).startsWith("Others on this machine can read " + open));
	}

	private String refused(String location, Schedule schedule) {
		return bench.refused(sources, new SavedSource("", "a", location, "", "", schedule));
	}

	/** Another intake before one, so that a test can be in between. */
	private abstract static class Beside implements Intake {

		private final Intake intake;

		Beside(Intake intake) {
			this.intake = intake;
		}

		@Override
		public Arrivals arrivals(Path path) {
			return intake.arrivals(path);
		}

		@Override
		public Previewing preview(Path file, Declared declared, Progress progress) {
			return intake.preview(file, declared, progress);
		}

		@Override
		public Taking take(Path file, Declared declared, Access access, Progress progress) {
			return intake.take(file, declared, access, progress);
		}

		@Override
		public Correcting corrections(Path source, Declared declared, Path out, Progress progress) {
			return intake.corrections(source, declared, out, progress);
		}

		@Override
		public Taking takeSample(Locale locale, Access access, Progress progress) {
			return intake.takeSample(locale, access, progress);
		}

		@Override
		public LocalDate sampleActionDate() {
			return intake.sampleActionDate();
		}

		@Override
		public List<Receipt> receipts() {
			return intake.receipts();
		}

		@Override
		public boolean isSample(Receipt receipt) {
			return intake.isSample(receipt);
		}

		@Override
		public List<RoleName> roles(Kind kind, Locale locale) {
			return intake.roles(kind, locale);
		}
	}
}
