package io.antiphon.cli.internal.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.cli.internal.Examples;
import io.antiphon.cli.internal.FakeReport;
import io.antiphon.cli.internal.FakeStation;
import io.antiphon.cli.internal.FakeWorkspaces;
import io.antiphon.cli.internal.Typed;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.spi.Exit;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Step;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopCommandTest {

	private static final long SECOND = 1_000_000_000L;

	private final FakeWorkspaces store = new FakeWorkspaces();
	private final InMemoryFeedback feedback = new InMemoryFeedback();
	private final FakeChain chain = new FakeChain();
	private final FakeReport report = new FakeReport();
	private final List<Station> stations = new ArrayList<>();
	private final List<Step> steps = new ArrayList<>();
	private final List<Turn> turns = new ArrayList<>();
	private final AtomicLong clock = new AtomicLong();
	private final Typed typed = new Typed();

	@TempDir
	Path folder;

	private Path out;

	@BeforeEach
	void installStations() {
		out = folder.resolve("results/out");
		for (var step : Step.values()) {
			install(step, turn -> turn);
		}
	}

	@Test
	void goesRoundTheLoopAndWritesTheReport() {
		install(Step.LISTEN, this::taking);
		chain.finding(Examples.finding("f", new Evidence(1, 0, 4)));
		chain.verdict(Examples.verdict());

		var exit = run("--service", "shop", "--action-date", "2025-03-31", "reviews.csv");

		assertEquals(Exit.DONE, exit);
		assertEquals(Step.firstTurn(), steps);
		assertEquals(List.of(new Turn.Source.File(Path.of("reviews.csv"), null)), turns.getFirst().sources());
		assertEquals("shop", turns.getFirst().service());
		assertEquals(LocalDate.of(2025, 3, 31), turns.getFirst().actionDate());
		assertEquals(Map.of("intake", 1.0, "analysis", 1.0, "evaluation", 6.0, "total", 8.0), report.requests.getFirst().seconds());
		assertEquals(List.of(out.resolve("workspace")), store.opened);
		assertEquals(1, store.closed);
		assertEquals(
				"""
				reviews.csv: read 16 = stored 12 + revised 0 + known 3 + rejected 1
				  masked: e-mail addresses 2
				  columns not kept: phone

				Findings: 1
				  delivery: late courier – pain-point, share 31 % (28–34 %, n = 1,204)

				Verdicts
				  Delivery complaints fell by 9 points (95 % interval −12 to −6, n = 1,204); the plan asked for −5: worked.

				Report: OUT/report.html
				Seconds: intake 1.0, analysis 1.0, evaluation 6.0
				""",
				typed.out().replace(out.toString(), "OUT"));
		assertEquals("", typed.err());
	}

	@Test
	void printsLoopJsonWhereItIsAskedFor() {
		install(Step.LISTEN, this::taking);

		run("--json");

		assertEquals("{\"file\":\"loop.json\"}\n", typed.out());
	}

	@Test
	void keepsWhatOtherFilesGaveWhenOneIsRefused() {
		install(Step.LISTEN, turn -> taking(turn).refusing(new Turn.Refusal("noise.bin", "it is no text")));

		var exit = run("reviews.csv", "noise.bin");

		assertEquals(Exit.REFUSED, exit);
		assertEquals("noise.bin was refused, nothing was taken from it: it is no text\n", typed.err());
		assertTrue(Files.exists(out.resolve("report.html")));
	}

	@Test
	void saysWhatItsStationsHaveToSay() {
		install(Step.LISTEN, this::taking);
		install(Step.PLAN, turn -> turn.remarking(List.of("1 indicator is left alone.")));

		run("reviews.csv");

		assertTrue(typed.out().contains("1 indicator is left alone."), typed.out());
	}

	@Test
	void leavesNothingWhereEveryFileIsRefused() {
		install(Step.LISTEN, turn -> turn.refusing(new Turn.Refusal("noise.bin", "it is no text")));

		var exit = run("noise.bin");

		assertEquals(Exit.REFUSED, exit);
		assertEquals(List.of(Step.LISTEN), steps);
		assertFalse(Files.exists(folder.resolve("results")));
		assertEquals(1, store.closed);
		assertEquals(List.of(), report.requests);
	}

	@Test
	void leavesNothingWhereItIsStopped() {
		install(Step.LISTEN, this::taking);
		typed.progress = new Progress() {
			@Override
			public boolean cancelled() {
				return steps.contains(Step.UNDERSTAND);
			}
		};

		run("reviews.csv");

		assertEquals(List.of(Step.LISTEN, Step.UNDERSTAND), steps);
		assertFalse(Files.exists(folder.resolve("results")));
	}

	@Test
	void keepsTheUsersWorkspaceWhateverHappens() throws IOException {
		install(Step.LISTEN, turn -> turn.refusing(new Turn.Refusal("noise.bin", "it is no text")));
		var data = Files.createDirectory(folder.resolve("data"));

		run("noise.bin", "--data", data.toString());

		assertEquals(List.of(data), store.opened);
		assertTrue(Files.exists(data.resolve("db/data")));
	}

	@Test
	void goesOnAfterAStationThatBreaksAndNamesIt() {
		install(Step.LISTEN, this::taking);
		install(Step.DECIDE, turn -> {
			throw new IllegalStateException("no");
		});

		var exit = run();

		assertEquals(Exit.FAULT, exit);
		assertTrue(steps.contains(Step.JUDGE));
		assertTrue(Files.exists(out.resolve("report.html")));
		assertEquals(FakeStation.class.getSimpleName() + " failed; the other steps went on. The log has the details.\n", typed.err());
	}

	@Test
	void stopsWhereListeningBreaks() {
		install(Step.LISTEN, turn -> {
			throw new IllegalStateException("no");
		});

		assertEquals(Exit.FAULT, run());

		assertEquals(List.of(Step.LISTEN), steps);
		assertFalse(Files.exists(out));
		assertEquals(
				FakeStation.class.getSimpleName() + " failed, so nothing was taken in. The log has the details.\n", typed.err());
	}

	@Test
	void refusesAFolderThatIsNotEmpty() throws IOException {
		Files.createDirectories(out);
		Files.writeString(out.resolve("mine.txt"), "mine");

		assertEquals(Exit.USAGE, run());

		assertEquals(out + " is not empty; --force writes into it all the same\n", typed.err());
		assertEquals(List.of(), store.opened);
	}

	@Test
	void replacesTheWorkspaceOfAnEarlierTurnAndNothingElseWhereForced() throws IOException {
		install(Step.LISTEN, this::taking);
		run("a.csv");
		Files.writeString(out.resolve("mine.txt"), "mine");
		Files.writeString(out.resolve("workspace/db/old"), "rows");

		var exit = run("b.csv", "--force");

		assertEquals(Exit.DONE, exit);
		assertFalse(Files.exists(out.resolve("workspace/db/old")));
		assertEquals("mine", Files.readString(out.resolve("mine.txt")));
		assertEquals("The workspace " + out.resolve("workspace") + " of an earlier turn is replaced.\n", typed.err());
	}

	@Test
	void touchesNothingThatAnotherProcessUses() throws IOException {
		Files.createDirectories(out.resolve("workspace/db"));
		Files.writeString(out.resolve("workspace/db/data"), "rows");
		store.answer = new Opening.InUse(Location.of(out.resolve("workspace")));

		assertEquals(Exit.IN_USE, run("--force"));

		assertTrue(Files.exists(out.resolve("workspace/db/data")));
		assertEquals(List.of(), steps);
	}

	@Test
	void takesNoSampleIntoAWorkspaceThatHoldsFeedback() throws IOException {
		feedback.put(Examples.feedback(1, "words"));
		var data = Files.createDirectory(folder.resolve("data"));

		assertEquals(Exit.DONE, run("--data", data.toString()));

		assertEquals(Step.firstTurn().subList(1, 8), steps);
		assertTrue(Files.exists(out.resolve("report.html")));
	}

	@Test
	void saysSoWhereNothingCouldBePlanned() {
		install(Step.LISTEN, this::taking);
		chain.undecided();

		run("reviews.csv");

		assertTrue(typed.out().contains("Verdicts\n  none: no improvement could be planned"), typed.out());
	}

	@Test
	void saysSoWhereThereAreOnlyDrafts() {
		install(Step.LISTEN, this::taking);
		var plan = TestPlan.draft("complaints", Scope.ALL, null, null, "share.newcombe", -0.05, 0.05);
		var schedule = new Improvement.Schedule(null, null);
		chain.undecided().improvement(new Improvement("i", Phrase.valueOf("a"), "d", "g", null, schedule, null, List.of(), plan));

		run("reviews.csv");

		assertTrue(typed.out().contains("Verdicts\n  none: the test plan of 1 improvement is a draft, and nothing is judged by a draft\n"),
				typed.out());
	}

	@Test
	void saysSoWhereNothingInstalledListens() {
		stations.removeIf(station -> station.step() == Step.LISTEN);

		assertEquals(Exit.USAGE, run());

		assertEquals("nothing that is installed here takes feedback in\n", typed.err());
		assertFalse(Files.exists(out));
	}

	@Test
	void checksWordsBeforeItTouchesAnything() throws IOException {
		var file = Files.writeString(folder.resolve("file"), "");
		var noise = Files.write(folder.resolve("noise.json"), new byte[] {(byte) 0xFF, 0, (byte) 0xC3});

		assertEquals(Exit.USAGE, run("--mapping", folder.resolve("none.json").toString()));
		assertEquals(Exit.USAGE, run("--mapping", noise.toString()));
		assertEquals(Exit.USAGE, run("--action-date", "31.3.2025"));
		assertEquals(Exit.USAGE, run("--data", out.toString()));
		assertEquals(Exit.USAGE, typed.run(command(), "--out", file.toString()));

		assertEquals(
				List.of(
						"there is no mapping file " + folder.resolve("none.json"),
						"the mapping file " + noise + " cannot be read as UTF-8 text",
						"\"31.3.2025\" is no date; write it as 2025-03-31",
						"--out and --data need different folders",
						file + " is a file; --out needs a folder"),
				typed.err().lines().toList());
		assertFalse(Files.exists(out));
		assertEquals(List.of(), store.opened);
	}

	@Test
	void takesInWhatIsNoFeedback() {
		install(Step.LISTEN, turn -> turn.taking(Examples.receipt(7, "orders.csv", 12)));

		var exit = run("orders.csv");

		assertEquals(Exit.DONE, exit);
		assertEquals(1, typed.out().lines().filter(line -> line.startsWith("orders.csv: read 16")).count(), typed.out());
	}

	/** Replaces the station of a step by one that takes a second and does {@code work}. */
	private void install(Step step, UnaryOperator<Turn> work) {
		stations.removeIf(station -> station.step() == step);
		stations.add(new FakeStation(step, turn -> {
			steps.add(step);
			turns.add(turn);
			clock.addAndGet(SECOND);
			return work.apply(turn);
		}));
	}

	private Turn taking(Turn turn) {
		var intake = feedback.receipts().size() + 1;
		feedback.keep(Examples.receipt(intake, "reviews.csv", 12));
		return turn;
	}

	private Exit run(String... words) {
		return typed.run(command(), Stream.concat(Stream.of("--out", out.toString()), Stream.of(words)).toArray(String[]::new));
	}

	private LoopCommand command() {
		var installed = Turns.over(Extensions.of(new ThreadGuard(new FaultRegister()), stations), clock::get);
		var door = new FolderOpener(store, new OpenDoor());
		return new LoopCommand(invocation -> new LoopRun(door, installed, feedback, chain, report, Vocabularies.NONE, invocation));
	}
}
