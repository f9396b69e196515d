package io.antiphon.channels.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.source.Endpoints;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Sources.Running;
import io.antiphon.channels.sources.Sources.Saving;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.testkit.InMemoryDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSourcesTest {

	private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
	private static final String MAY = "id,comment,date\n1,the soup was cold,2026-05-01\n2,the bus was late,2026-05-02\n";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private KeptSources sources;
	private Path inbox;

	@BeforeEach
	void open() throws IOException {
		workspace = new TestWorkspace(folder.resolve("data"));
		inbox = Files.createDirectory(folder.resolve("inbox"));
		var means = new SourceRun.Means(
				new InMemoryDocuments(), workspace.store(), workspace.intake(), Endpoints.of(), Clock.fixed(NOW, ZoneOffset.UTC),
				Fetch.Limits.USUAL);
		sources = new KeptSources(means, workspace.door);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private SavedSource saved(String name, Path location, Duration every) {
		var saving = sources.save(new SavedSource("", name, location.toString(), "", "canteen", every), workspace.access());
		return assertInstanceOf(Saving.Saved.class, saving).source();
	}

	private Running.Ran run(SavedSource source) {
		return assertInstanceOf(
				Running.Ran.class, sources.run(source.id(), Locale.ENGLISH, workspace.access(), Progress.NONE));
	}

	private static List<Long> told(Running.Ran ran) {
		var last = ran.source().last();
		return last == null ? List.of()
				: List.of(last.taken(), last.unchanged(), last.refused(), last.stored(), last.revised(), last.known());
	}

	@Test
	void aFolderIsTakenInOnceAndThenWhatIsNewInItAlone() throws IOException {
		var source = saved("inbox", inbox, Duration.ZERO);
		Files.writeString(inbox.resolve("may.csv"), MAY);

		var first = run(source);
		var again = run(source);
		Files.writeString(inbox.resolve("may.csv"), MAY + "3,all good,2026-05-03\n");
		Files.writeString(inbox.resolve("june.csv"), "id,comment,date\n9,the tea was good,2026-06-01\n");
		var later = run(source);

		assertEquals(List.of(1L, 0L, 0L, 2L, 0L, 0L), told(first));
		assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 0L), told(again));
		assertEquals(List.of(2L, 0L, 0L, 2L, 0L, 2L), told(later));
		assertEquals(later.source(), sources.find("inbox").orElseThrow());
	}

	@Test
	void whatIsRefusedIsToldAndTriedAgain() throws IOException {
		var source = saved("inbox", inbox, Duration.ZERO);
		Files.writeString(inbox.resolve("may.csv"), MAY);
		Files.writeString(inbox.resolve("empty.csv"), "");

		var first = run(source);
		Files.writeString(inbox.resolve("empty.csv"), "id,comment,date\n5,not any more,2026-05-03\n");
		var mended = run(source);

		assertEquals(List.of(1L, 0L, 1L, 2L, 0L, 0L), told(first));
		assertEquals(List.of(1L, 1L, 0L, 1L, 0L, 0L), told(mended));
	}

	@Test
	void aSourceThatIsNotThereSaysSo() {
		var ran = run(saved("gone", folder.resolve("gone.csv"), Duration.ZERO));

		assertEquals(List.of(0L, 0L, 1L, 0L, 0L, 0L), told(ran));
		assertTrue(new SourceText(Locale.ENGLISH).said(ran).contains("gone.csv: not taken in. There is no such file."));
	}

	@Test
	void aSourceIsDueWhenItsTimeAfterTheLastRunHasCome() {
		saved("by hand", inbox, Duration.ZERO);
		var hourly = saved("hourly", inbox, Duration.ofHours(1));

		var before = sources.due(NOW);
		run(hourly);

		assertEquals(List.of(hourly), before);
		assertEquals(List.of(), sources.due(NOW.plus(Duration.ofMinutes(59))));
		assertEquals(List.of("hourly"), sources.due(NOW.plus(Duration.ofHours(1))).stream().map(SavedSource::name).toList());
	}

	@Test
	void aSourceWithANewPlaceForgetsWhatItSawAtTheOld() throws IOException {
		var source = saved("inbox", inbox, Duration.ZERO);
		Files.writeString(inbox.resolve("may.csv"), MAY);
		run(source);
		var other = Files.createDirectory(folder.resolve("other"));
		Files.writeString(other.resolve("may.csv"), MAY);

		var moved = new SavedSource(source.id(), "inbox", other.toString(), "", "canteen", Duration.ZERO);
		sources.save(moved, workspace.access());

		assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 2L), told(run(moved)));
		assertEquals(1, sources.all().size());
	}

	@Test
	void whatCannotBeSavedSaysWhy() {
		saved("inbox", inbox, Duration.ZERO);

		assertEquals("Give the source a name.", refused(" ", "a.csv", ""));
		assertEquals("Say where the source is: a file, a folder, a zip archive or an address (--at).", refused("a", "", ""));
		assertEquals("Another source is called inbox. Give this one another name, or remove that.", refused("inbox ", "a.csv", ""));
		assertTrue(refused("a", "a.csv", "{").startsWith("The mapping file: "));
	}

	private String refused(String name, String location, String mapping) {
		var saving = sources.save(new SavedSource("", name, location, mapping, "", Duration.ZERO), workspace.access());
		return assertInstanceOf(Saving.Refused.class, saving).reason().in(Locale.ENGLISH);
	}

	@Test
	void aForgottenSourceIsNoneAndWhatCameFromItStays() throws IOException {
		var source = saved("inbox", inbox, Duration.ZERO);
		Files.writeString(inbox.resolve("may.csv"), MAY);
		run(source);

		assertTrue(sources.remove(source.id(), workspace.access()));

		assertFalse(sources.remove(source.id(), workspace.access()));
		assertInstanceOf(Running.Unknown.class, sources.run(source.id(), Locale.ENGLISH, workspace.access(), Progress.NONE));
		assertEquals(1, workspace.feedback().receipts().size());
	}

	@Test
	void aSourceThatIsBeingRunIsLeftToWhoRunsIt() {
		var source = saved("inbox", inbox, Duration.ZERO);
		try (var held = workspace.store().lease("source." + source.id()).orElseThrow()) {
			assertInstanceOf(Running.UnderWay.class, sources.run(source.id(), Locale.ENGLISH, workspace.access(), Progress.NONE));
		}
	}
}
