package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.cli.internal.terminal.Console;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.spi.Exit;
import io.antiphon.privacy.Sealed;
import io.antiphon.store.Location;
import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import io.antiphon.store.Workspace;
import io.antiphon.testkit.OpenDoor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final FakeWorkspaces store = new FakeWorkspaces();
	private final OpenDoor privacy = new OpenDoor();
	private final List<Throwable> faults = new ArrayList<>();
	private final FakeCommand simple = new FakeCommand("simple", false, invocation -> Exit.DONE);
	private final FakeCommand needing = new FakeCommand("needing", true, invocation -> Exit.REFUSED);
	private final FakeCommand broken = new FakeCommand("broken", true, invocation -> {
		throw new IllegalStateException("secret words");
	});

	@TempDir
	Path folder;

	@Test
	void endsAsAFaultOfTheOutputWhereThatCannotBeWritten() {
		var full = new PrintStream(new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw new IOException("No space left on device");
			}
		}, true);

		assertEquals(Exit.STORAGE.code(), printing(new Console(full, console().err(), false)));
		assertEquals("antiphon: what was to be printed could not be written: the disk is full, or it cannot be written to\n",
				err.toString(StandardCharsets.UTF_8));
		assertEquals(Exit.DONE.code(), printing(new Console(full, console().err(), false, true)));
	}

	private int printing(Console console) {
		var command = new FakeCommand("simple", false, invocation -> {
			invocation.out().println("words");
			return Exit.DONE;
		});
		return new CommandLine(List.of(command), null, privacy, fault -> "", console)
				.run(List.of("simple", "a.csv", "--out=x"), Locale.ENGLISH, new Interruption(Interruption.PATIENCE, code -> {}));
	}

	@Test
	void handsOverWhatWasTyped() {
		var code = run("simple", "a.csv", "--out=x", "--force", "b.csv", "--out", "y", "--json");

		var invoked = Objects.requireNonNull(simple.invoked);
		assertEquals(0, code);
		assertEquals(List.of("a.csv", "b.csv"), invoked.arguments());
		assertEquals(Optional.of("y"), invoked.option("--out"));
		assertEquals(List.of("x", "y"), invoked.options().get("--out"));
		assertEquals(Optional.empty(), invoked.option("--mapping"));
		assertTrue(invoked.flag("--force"));
		assertTrue(invoked.json());
		assertFalse(store.isOpen());
	}

	@Test
	void writesNoResultIntoTheFolderOfAWorkspaceNorBehindALinkToIt() throws Exception {
		Files.writeString(folder.resolve("workspace.properties"), "format=1\n");
		var link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);

		for (var place : List.of(folder, folder.resolve("db/x.csv"), link.resolve("x.zip"))) {
			assertEquals(2, run("simple", "--out", place.toString()));
		}

		assertNull(simple.invoked);
		Files.delete(link);
	}

	@Test
	void takesWordsAfterTwoDashesAsTheyAre() {
		run("simple", "--out", "x", "--", "--force", "-1");

		assertEquals(List.of("--force", "-1"), Objects.requireNonNull(simple.invoked).arguments());
		assertFalse(Objects.requireNonNull(simple.invoked).flag("--force"));
	}

	@Test
	void leavesWordsWithAtSignsAndDollarsAlone() {
		run("simple", "--out", "${sys:user.name}", "@args");

		assertEquals(List.of("@args"), Objects.requireNonNull(simple.invoked).arguments());
		assertEquals(Optional.of("${sys:user.name}"), Objects.requireNonNull(simple.invoked).option("--out"));
	}

	@Test
	void takesAValueThatIsCalledLikeAnOptionBehindTheSignOfEquality() {
		run("simple", "--out=--force", "a.csv");

		assertEquals(Optional.of("--force"), Objects.requireNonNull(simple.invoked).option("--out"));
		assertEquals(List.of("a.csv"), Objects.requireNonNull(simple.invoked).arguments());
	}

	@ParameterizedTest
	@CsvSource({
		"'simple a.csv', --out DIR is missing",
		"'simple --out x', FILE is missing",
		"'simple a.csv --out', --out DIR: the value is missing",
		"'simple a.csv --out --force', --out DIR: the value is missing",
		"'simple a.csv --oot x', 'there is no option \"--oot\"; did you mean \"--out\"?'",
		"'simple a.csv --out x --zebra', 'there is no option \"--zebra\"'",
		"'simple a.csv --out x --force=yes', --force takes no value",
		"'simple a.csv --out x --lang fr', 'the language \"fr\" is not known; it is zh or en'",
		"'needing a.csv --out x', 'needing needs to know which workspace: --data DIR'"
	})
	void saysWhatIsWrongAndWhereToReadOn(String words, String said) {
		var code = run(words.split(" "));

		assertEquals(2, code);
		assertEquals("", out());
		assertEquals(
				"antiphon: " + said + "\n./antiphon " + words.split(" ")[0] + " --help says how it is used.\n", err());
		assertTrue(simple.invoked == null && needing.invoked == null);
	}

	@Test
	void suggestsTheNearestCommand() {
		assertEquals(2, run("simpel"));

		assertEquals(
				"antiphon: there is no command \"simpel\"; did you mean \"simple\"?\n./antiphon --help lists the commands.\n",
				err());
	}

	@Test
	void saysItInChineseToo() {
		assertEquals(2, run("--lang", "zh", "zebra"));
		assertEquals(2, run("simple", "--lang=zh"));

		assertTrue(err().startsWith("antiphon：没有命令“zebra”\n./antiphon --help 列出全部命令。\n"), err());
		assertTrue(err().contains("缺少 "), err());
	}

	@Test
	void takesTheLanguageOfTheSystemWhereNoneIsAskedFor() {
		line().run(List.of("zebra"), Locale.TRADITIONAL_CHINESE, patient());
		line().run(List.of("zebra"), Locale.GERMANY, patient());

		assertTrue(err().contains("没有命令"));
		assertTrue(err().contains("there is no command"));
	}

	@Test
	void listsCommandsWhereHelpIsAskedFor() {
		assertEquals(0, run("--help"));
		assertEquals(0, run("help"));

		assertTrue(out().contains("  broken    a command for tests\n  needing   a command for tests\n"), out());
		assertEquals("", err());
	}

	@Test
	void listsCommandsAsAMistakeWhereNothingIsTyped() {
		assertEquals(2, run());

		assertEquals("", out());
		assertTrue(err().contains("simple"));
	}

	@ParameterizedTest
	@CsvSource({"simple --help", "simple -h", "help simple", "--help simple", "simple --out --help x", "simple a b c --help"})
	void explainsACommandHoweverItIsAsked(String words) {
		assertEquals(0, run(words.split(" ")));

		assertTrue(
				out().startsWith("Usage: ./antiphon simple FILE… --out DIR [--mapping FILE] [--force] [--data DIR] [--json] "),
				out());
		assertTrue(out().contains("--out DIR        where to"), out());
		assertTrue(simple.invoked == null);
	}

	@Test
	void opensTheWorkspaceAndClosesIt() throws IOException {
		Files.writeString(folder.resolve("workspace.properties"), "format=1");

		assertEquals(3, run("needing", "a.csv", "--out", "x", "--data", folder.toString()));

		assertEquals(List.of(folder), store.opened);
		assertEquals(1, store.closed);
	}

	@Test
	void closesTheWorkspaceOfACommandThatBreaksAndSaysWhereTheDetailsAre() throws IOException {
		Files.writeString(folder.resolve("workspace.properties"), "format=1");

		assertEquals(1, run("broken", "a.csv", "--out", "x", "--data", folder.toString()));

		assertEquals(1, store.closed);
		assertEquals("antiphon: a fault of ours (IllegalStateException). The details are in the.log\n", err());
		assertEquals("secret words", faults.getFirst().getMessage());
	}

	@Test
	void tellsAFullDiskAsThatWhereverItWasMet() {
		var full = new FakeCommand("full", true, invocation -> {
			throw new IllegalStateException(new StorageException(StorageFault.DISK_FULL, "XSLA4", null));
		});
		full.creates = true;
		var line = new CommandLine(List.of(full), new FolderOpener(store, privacy), privacy, fault -> "the.log", console());

		var code = line.run(
				List.of("full", "a", "--out", "x", "--data", folder.toString()), Locale.ENGLISH, patient());

		assertEquals(5, code);
		assertEquals("antiphon: " + StorageFault.DISK_FULL.sentence(Locale.ENGLISH) + "\n", err());
		assertEquals(1, store.closed);
	}

	@Test
	void saysWhatIsToBeSaidOfAWorkspaceBeforeItWorks() {
		needing.creates = true;
		var words = new String[] {"needing", "a.csv", "--out", "x", "--data", "w"};
		var location = Location.of(Path.of("w"));

		store.answer = new Opening.Opened(new Workspace("w", location, new Ids(Clock.systemUTC(), 0)), List.of(new Notice.ReadOnly()));
		assertEquals(3, run(words));
		store.answer = new Opening.Faulty(location, StorageFault.DAMAGED);
		assertEquals(5, run(words));

		assertEquals(
				"antiphon: " + new Notice.ReadOnly().sentence(Locale.ENGLISH) + "\nantiphon: the workspace w was not opened. "
						+ StorageFault.DAMAGED.sentence(Locale.ENGLISH) + "\n",
				err());
	}

	@Test
	void makesNoWorkspaceOfAMistypedFolder() {
		var mistyped = folder.resolve("mistyped");

		assertEquals(2, run("needing", "a.csv", "--out", "x", "--data", mistyped.toString()));

		assertEquals("antiphon: there is no workspace in " + mistyped + "\n", err());
		assertFalse(Files.exists(mistyped));
	}

	@Test
	void makesAWorkspaceForACommandThatStartsOne() {
		needing.creates = true;

		assertEquals(3, run("needing", "a.csv", "--out", "x", "--data", folder.resolve("new").toString()));

		assertEquals(List.of(folder.resolve("new")), store.opened);
	}

	@Test
	void saysWhyAWorkspaceStaysShut() {
		needing.creates = true;
		var words = new String[] {"needing", "a.csv", "--out", "x", "--data", "w"};

		store.answer = new Opening.InUse(Location.of(Path.of("w")));
		assertEquals(4, run(words));
		store.answer = new Opening.Unusable(Location.of(Path.of("w")), "not a directory");
		assertEquals(2, run(words));
		store.answer = new Opening.Newer(Location.of(Path.of("w")), "io.antiphon.feedback", "0009-later");
		assertEquals(2, run(words));

		assertEquals(
				"""
				antiphon: the workspace w is in use by another process; close it there first
				antiphon: w cannot be used as a workspace: not a directory
				antiphon: the workspace w was written by a newer version of io.antiphon.feedback (it has 0009-later); nothing was changed
				""",
				err());
		assertTrue(needing.invoked == null);
	}

	@Test
	void closesAWorkspaceWhosePersonalDataIsSealed() {
		needing.creates = true;
		privacy.sealedBy(new Sealed(Sealed.Reason.KEY_MISSING, folder));

		assertEquals(2, run("needing", "a.csv", "--out", "x", "--data", folder.resolve("w").toString()));

		assertEquals(1, store.closed);
		assertTrue(needing.invoked == null);
	}

	@Test
	void endsAsInterruptedWhenItWasStopped() {
		var interruption = patient();
		var stopped = new FakeCommand("stopped", false, invocation -> {
			stop(interruption);
			return invocation.progress().cancelled() ? Exit.DONE : Exit.FAULT;
		});

		var code = new CommandLine(List.of(stopped), new FolderOpener(store, privacy), privacy, fault -> "the.log", console())
				.run(List.of("stopped", "a", "--out", "x"), Locale.ENGLISH, interruption);

		assertEquals(130, code);
		assertEquals("antiphon: stopped; nothing was left half done.\n", err());
	}

	private static Interruption patient() {
		return new Interruption(Interruption.PATIENCE, code -> {});
	}

	/** What the process does on Ctrl-C; it waits for the command to end, so it has a thread of its own. */
	private static void stop(Interruption interruption) {
		Thread.ofVirtual().start(interruption::interrupt);
		while (!interruption.interrupted()) {
			Thread.onSpinWait();
		}
	}

	private int run(String... words) {
		return line().run(List.of(words), Locale.ENGLISH, patient());
	}

	private CommandLine line() {
		return new CommandLine(
				List.of(simple, needing, broken),
				new FolderOpener(store, privacy),
				privacy,
				fault -> {
					faults.add(fault);
					return "the.log";
				},
				console());
	}

	private Console console() {
		return new Console(
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
