package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.durability.ChildJvm;
import io.antiphon.durability.Marks;
import io.antiphon.store.Compaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken out of the database is in no byte of the workspace any more once it was compacted. */
class CompactionTest {

	private static final Marks MARKS = new Marks(MarkedWorkspace.MARK);
	private static final int LEFT = MarkedWorkspace.ROWS * 2 / 3;
	private static final int KILLS = 6;

	@TempDir
	Path folder;

	/** Compacts a workspace, and says when it begins. */
	static final class Compactor {

		public static void main(String[] arguments) {
			try (var workspace = new MarkedWorkspace(Path.of(arguments[0]))) {
				System.out.println("begun");
				new WorkspaceCompaction(workspace.store).run(Progress.NONE);
				System.out.println("done");
			}
		}
	}

	private static Compaction.Outcome compact(MarkedWorkspace workspace) {
		return new WorkspaceCompaction(workspace.store).run(Progress.NONE);
	}

	@Test
	void noByteOfARowThatIsGoneIsLeftAndTheRestIsAsItWas() throws Exception {
		try (var workspace = new MarkedWorkspace(folder).filled()) {
			workspace.erase();
			assertTrue(MARKS.in(folder).keySet().containsAll(Set.of("db/log/log1.dat")), "it is there before");
			assertTrue(MARKS.in(folder).size() > 2, MARKS.in(folder).toString());

			var done = assertInstanceOf(Compaction.Outcome.Done.class, compact(workspace));

			assertEquals(Map.of(), MARKS.in(folder));
			assertTrue(done.tables() > 2 && done.after() < done.before(), done.toString());
			assertEquals(LEFT, workspace.rows());
		}
		assertEquals(Map.of(), MARKS.in(folder));
		try (var workspace = new MarkedWorkspace(folder)) {
			assertEquals(LEFT, workspace.rows());
			assertEquals(Map.of(), MARKS.in(folder));
		}
	}

	@Test
	void whatIsOnlyClosedAndOpenedKeepsIt() throws Exception {
		try (var workspace = new MarkedWorkspace(folder).filled()) {
			workspace.erase();
		}
		try (var workspace = new MarkedWorkspace(folder)) {
			assertEquals(LEFT, workspace.rows());
		}

		assertNotEquals(Map.of(), MARKS.in(folder));
	}

	@Test
	void whatAProcessThatDiedLeftBesideTheTablesGoesToo() throws Exception {
		try (var workspace = new MarkedWorkspace(folder)) {
			assertEquals(folder, workspace.store.workspace().directory());
		}
		for (var place : new String[] {"db/tmp", "snapshot"}) {
			Files.createDirectories(folder.resolve(place));
			Files.writeString(folder.resolve(place).resolve("T1.tmp"), MarkedWorkspace.MARK);
		}
		Files.writeString(folder.resolve("db/seg0/c7ff0.dat"), MarkedWorkspace.MARK); // a table that was being written anew

		try (var workspace = new MarkedWorkspace(folder)) {
			compact(workspace);

			assertEquals(Map.of(), MARKS.in(folder));
		}
	}

	@Test
	void leasesAndIdsGoOn() {
		try (var workspace = new MarkedWorkspace(folder).filled()) {
			var store = workspace.store;
			var held = store.lease("mine").orElseThrow();
			var before = store.workspace().ids().next();

			compact(workspace);

			assertTrue(held.held());
			assertTrue(store.lease("mine").isEmpty());
			assertEquals(Set.of("mine"), Set.copyOf(store.leased().stream().filter(name -> !name.isEmpty()).toList()));
			assertTrue(store.workspace().ids().next() > before);
			held.close();
			store.lease("mine").orElseThrow().close();
		}
	}

	@Test
	void whileABackupIsMadeItIsDoneLater() {
		try (var workspace = new MarkedWorkspace(folder)) {
			try (var backup = workspace.store.lease(WorkspaceArchives.LEASE).orElseThrow()) {
				assertTrue(backup.held());
				assertEquals(new Compaction.Outcome.Busy(), compact(workspace));
			}
			assertInstanceOf(Compaction.Outcome.Done.class, compact(workspace));
		}
	}

	@Test
	void isStoppedBetweenTwoTablesAndRefusedWithinATransaction() {
		try (var workspace = new MarkedWorkspace(folder)) {
			var compaction = new WorkspaceCompaction(workspace.store);

			var outcome = compaction.run(new Progress() {
				@Override
				public boolean cancelled() {
					return true;
				}
			});

			assertEquals(new Compaction.Outcome.Stopped(0), outcome);
			assertThrows(IllegalStateException.class, () -> workspace.store.read(manager -> compact(workspace)));
			assertFalse(workspace.store.leased().contains(WorkspaceArchives.LEASE));
		}
	}

	@Test
	void killedWhereverItIsDoneAgainAndNothingElseIsLost() throws Exception {
		try (var workspace = new MarkedWorkspace(folder).filled()) {
			workspace.erase();
		}
		var random = new SplittableRandom(20_261_130);
		for (int kill = 0; kill < KILLS; kill++) {
			try (var compactor = new ChildJvm(Compactor.class, folder.toString())) {
				compactor.awaitLine("begun");
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(1_500)));
				compactor.kill();
			}
			try (var workspace = new MarkedWorkspace(folder)) {
				assertEquals(LEFT, workspace.rows(), "after kill " + kill);
			}
		}

		try (var workspace = new MarkedWorkspace(folder)) {
			assertInstanceOf(Compaction.Outcome.Done.class, compact(workspace));

			assertEquals(Map.of(), MARKS.in(folder));
			assertEquals(LEFT, workspace.rows());
		}
	}
}
