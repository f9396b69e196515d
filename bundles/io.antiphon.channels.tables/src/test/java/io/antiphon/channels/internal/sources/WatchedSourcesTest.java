package io.antiphon.channels.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources whose files are watched. Each look is one that the window, or {@code source run --due}, has. */
class WatchedSourcesTest {

	private static final String MAY = "id,comment,date\n1,the soup was cold,2026-05-01\n2,the bus was late,2026-05-02\n";

	@TempDir
	Path folder;

	private SourceBench bench;
	private KeptSources sources;
	private Path inbox;

	@BeforeEach
	void open() throws IOException {
		bench = new SourceBench(folder.resolve("data"));
		sources = bench.sources();
		inbox = Files.createDirectory(folder.resolve("inbox"));
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private SavedSource watched(Path location) {
		return bench.saved(sources, location.toString(), new Schedule.OnChange());
	}

	/** Whether something is to be taken in at a look, some time after the one before. */
	private boolean due() {
		bench.pass(Duration.ofSeconds(10));
		return !sources.due(bench.instant()).isEmpty();
	}

	@Test
	void aFileThatTwoLooksSawTheSameIsTakenInOnce() throws IOException {
		var source = watched(inbox);
		Files.writeString(inbox.resolve("may.csv"), MAY);

		var looks = List.of(due(), due());
		var ran = bench.runDue(sources, source);

		assertEquals(List.of(false, true), looks);
		assertEquals(List.of(1L, 0L, 2L, 0L), SourceBench.told(ran));
		assertEquals(List.of(false, false), List.of(due(), due()));
	}

	@Test
	void aFileThatIsStillBeingWrittenIsLeftAlone() throws IOException {
		var source = watched(inbox);
		Files.writeString(inbox.resolve("whole.csv"), MAY);
		Files.writeString(inbox.resolve("growing.csv"), "id,comment,date\n7,the te");
		var first = due();
		Files.writeString(inbox.resolve("growing.csv"), "id,comment,date\n7,the tea was goo");
		var second = due();

		var ran = bench.runDue(sources, source);
		var files = ran.outcomes().stream().map(outcome -> outcome.file()).toList();
		Files.writeString(inbox.resolve("growing.csv"), "id,comment,date\n7,the tea was good,2026-05-03\n");
		due();
		due();
		var later = bench.runDue(sources, source);

		assertEquals(List.of(false, true), List.of(first, second));
		assertEquals(List.of("whole.csv"), files);
		assertEquals(List.of(1L, 0L, 1L, 0L), SourceBench.told(later));
	}

	@Test
	void twoLooksOneRightAfterTheOtherSayNothing() throws IOException {
		watched(inbox);
		Files.writeString(inbox.resolve("may.csv"), MAY);

		sources.due(bench.instant());
		bench.pass(Duration.ofSeconds(1));

		assertEquals(List.of(), sources.due(bench.instant()));
	}

	@Test
	void aFileThatChangedIsTakenInAgain() throws IOException {
		var source = watched(inbox.resolve("may.csv"));
		Files.writeString(inbox.resolve("may.csv"), MAY);
		due();
		due();
		bench.runDue(sources, source);

		Files.writeString(inbox.resolve("may.csv"), MAY + "3,all good,2026-05-03\n");
		due();
		due();

		assertEquals(List.of(1L, 0L, 1L, 2L), SourceBench.told(bench.runDue(sources, source)));
	}

	@Test
	void whatIsRefusedIsToldOnceAndTriedAgainWhenItChanged() throws IOException {
		var source = watched(inbox);
		Files.writeString(inbox.resolve("empty.csv"), "");
		due();
		due();

		var refused = bench.runDue(sources, source);
		var after = List.of(due(), due());
		Files.writeString(inbox.resolve("empty.csv"), MAY);
		due();

		assertEquals(List.of(0L, 1L, 0L, 0L), SourceBench.told(refused));
		assertEquals(List.of(false, false), after);
		assertTrue(due());
	}

	@Test
	void whatIsStillRefusedIsCountedAndNamedWhenOthersAreTakenIn() throws IOException {
		var source = watched(inbox);
		Files.createDirectories(inbox.resolve("may"));
		Files.writeString(inbox.resolve("may/r.csv"), "");
		due();
		due();
		var first = bench.runDue(sources, source);
		Files.writeString(inbox.resolve("r.csv"), MAY);
		due();
		due();

		var second = bench.runDue(sources, source);

		assertTrue(new SourceText(Locale.ENGLISH).said(first).contains("may/r.csv: not taken in."),
				new SourceText(Locale.ENGLISH).said(first));
		assertEquals(List.of(1L, 1L, 2L, 0L), SourceBench.told(second));
		assertTrue(new SourceText(Locale.ENGLISH).said(second).contains("may/r.csv is refused as before"));
		assertTrue(new SourceText(Locale.ENGLISH).line(second.source()).contains("1 refused"));
	}

	@Test
	void aFolderThatIsNotThereIsToldOnceAndTakenInWhenItIs() throws IOException {
		var source = watched(folder.resolve("drive"));
		due();
		due();

		var gone = bench.runDue(sources, source);
		var after = due();
		Files.createDirectory(folder.resolve("drive"));
		Files.writeString(folder.resolve("drive/may.csv"), MAY);
		due();
		due();

		assertTrue(new SourceText(Locale.ENGLISH).said(gone).contains("drive: not taken in."));
		assertEquals(false, after);
		assertEquals(List.of(1L, 0L, 2L, 0L), SourceBench.told(bench.runDue(sources, source)));
	}

	@Test
	void anEmptyFolderIsNothingToTell() {
		watched(inbox);

		assertEquals(List.of(false, false), List.of(due(), due()));
	}

	@Test
	void whoRunsItByHandTakesInWhatIsThere() throws IOException {
		var source = watched(inbox);
		Files.writeString(inbox.resolve("may.csv"), MAY);

		var ran = bench.run(sources, source);

		assertEquals(List.of(1L, 0L, 2L, 0L), SourceBench.told(ran));
		assertEquals(List.of(false, false), List.of(due(), due()));
	}

	@Test
	void anotherProcessSeesWhatTheOneBeforeSaw() throws IOException {
		watched(inbox);
		Files.writeString(inbox.resolve("may.csv"), MAY);
		due();

		sources = bench.sources();

		assertTrue(due());
	}

	@Test
	void whenItIsRunIsToldInWords() {
		var source = watched(inbox);

		assertTrue(new SourceText(Locale.ENGLISH).line(source).contains("when it changes"));
		assertEquals(new Schedule.OnChange(), sources.find("care").orElseThrow().schedule());
	}
}
