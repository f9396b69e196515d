package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.cli.internal.command.WorkspaceCommand;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.spi.Exit;
import io.antiphon.store.Compaction;
import io.antiphon.store.Encryption;
import io.antiphon.store.Encryption.Outcome;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.testkit.OpenDoor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandTest {

	private static final Path KEY = Path.of("/keys/w.database");

	@TempDir
	Path folder;

	private final FakeWorkspaces workspaces = new FakeWorkspaces();
	private final Typed typed = new Typed();
	private final OpenDoor privacy = typed.privacy;
	private final FakeFiles files = new FakeFiles();

	/** Answers what it is told to, and keeps what was asked. */
	private final class FakeFiles implements Compaction, Encryption {

		private final List<String> asked = new ArrayList<>();
		private Compaction.Outcome compaction = new Compaction.Outcome.Done(20, 2_000_000, 1_500_000);
		private Encryption.Outcome encryption = new Encryption.Outcome.Done(KEY);

		@Override
		public boolean encrypted(Path folder) {
			return false;
		}

		@Override
		public Compaction.Outcome run(Progress progress) {
			asked.add("compact" + (workspaces.isOpen() ? "" : " closed"));
			return compaction;
		}

		@Override
		public Encryption.Outcome encrypt(Path place) {
			asked.add("encrypt" + (workspaces.isOpen() ? " open" : ""));
			return encryption;
		}

		@Override
		public Encryption.Outcome decrypt(Path place) {
			asked.add("decrypt" + (workspaces.isOpen() ? " open" : ""));
			return encryption;
		}
	}

	@BeforeEach
	void workspace() throws Exception {
		Files.writeString(folder.resolve("workspace.properties"), "format=1");
	}

	private Exit run(String... words) {
		var command = new WorkspaceCommand(new FolderOpener(workspaces, privacy), privacy, files, files);
		var typedWords = new ArrayList<>(List.of(words));
		typedWords.addAll(List.of("--data", folder.toString()));
		return typed.run(command, typedWords.toArray(String[]::new));
	}

	@Test
	void compactsWhatIsOpenAndSaysWhatItGave() {
		assertEquals(Exit.DONE, run("compact"));

		assertEquals(List.of("compact"), files.asked);
		assertTrue(typed.out().contains("20 tables") && typed.out().contains("1.5 MB"), typed.out());
		assertEquals(List.of("workspace.compact  1"), privacy.audited());
		assertEquals(1, workspaces.closed);
	}

	@Test
	void whileSomebodyUsesItThatIsToldAsThat() {
		files.compaction = new Compaction.Outcome.Busy();

		assertEquals(Exit.IN_USE, run("compact"));
		assertTrue(typed.err().contains("do it again later"), typed.err());
	}

	@Test
	void encryptsWhatIsClosedAndNamesTheKeyToKeep() {
		assertEquals(Exit.DONE, run("encrypt"));

		assertEquals(List.of("encrypt"), files.asked);
		assertTrue(typed.out().contains(KEY.toString()), typed.out());
		assertEquals(List.of("workspace.encrypt  1"), privacy.audited());
		assertEquals(2, workspaces.opened.size(), "it is opened again to see that it can be");
		assertEquals(2, workspaces.closed);
	}

	@Test
	void decryptsAndSaysThatTheKeyIsKept() {
		assertEquals(Exit.DONE, run("decrypt", "--json"));

		assertEquals(List.of("decrypt"), files.asked);
		assertTrue(typed.out().contains("\"encrypted\":false") || typed.out().contains("\"encrypted\" : false"), typed.out());
	}

	@Test
	void whatIsSoAlreadyIsDone() {
		files.encryption = new Outcome.Already();

		assertEquals(Exit.DONE, run("encrypt"));
		assertTrue(typed.out().contains("already"), typed.out());
	}

	@Test
	void withoutAKeyOrWhereItIsInUseNothingIsDone() {
		files.encryption = new Outcome.NoKey(KEY);
		assertEquals(Exit.USAGE, run("decrypt"));
		assertTrue(typed.err().contains(KEY.toString()), typed.err());

		files.encryption = new Outcome.Shut(new Opening.InUse(Location.of(folder)));
		assertEquals(Exit.IN_USE, run("encrypt"));

		workspaces.answer = new Opening.Unusable(Location.of(folder), "key " + KEY);
		assertEquals(Exit.USAGE, run("decrypt"));
		assertTrue(typed.err().contains("is encrypted, and " + KEY), typed.err());
		assertEquals(2, files.asked.size());
	}

	@Test
	void wantsToKnowWhatAndWhere() {
		assertEquals(Exit.USAGE, run());
		assertEquals(Exit.USAGE, run("shrink"));
		assertEquals(List.of(), files.asked);
	}
}
