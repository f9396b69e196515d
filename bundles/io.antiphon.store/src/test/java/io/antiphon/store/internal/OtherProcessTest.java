package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.store.Opening;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessTest {

	@TempDir
	Path folder;

	/** Opens the workspace, commits one note, leaves another uncommitted and stays. */
	static final class Other {

		public static void main(String[] arguments) {
			var store = Notes.store(Notes.first());
			Notes.opened(store, Path.of(arguments[0]));
			Notes.add(store, 1, "committed");
			store.write(manager -> {
				manager.persist(NoteEntity.of(2, "not committed"));
				manager.flush();
				System.out.println("ready");
				return read();
			});
		}

		private static int read() {
			try {
				return System.in.read();
			} catch (java.io.IOException failed) {
				throw new AssertionError(failed);
			}
		}
	}

	@Test
	void isToldThatAnotherProcessHasTheWorkspaceAndFindsWhatItCommittedAfterItWasKilled() throws Exception {
		try (var other = new ChildJvm(Other.class, folder.toString());
				var store = Notes.store(Notes.first())) {
			other.awaitLine("ready");

			assertEquals(new Opening.InUse(folder), store.open(folder));
			other.kill();
			Notes.opened(store, folder);

			assertEquals(List.of("committed"), Notes.contents(store));
		}
	}

	@Test
	void isToldSoAlsoWhereTheLockWasDeletedUnderIt() throws Exception {
		try (var other = new ChildJvm(Other.class, folder.toString());
				var store = Notes.store(Notes.first())) {
			other.awaitLine("ready");
			Files.delete(folder.resolve("lock"));

			assertEquals(new Opening.InUse(folder), store.open(folder));
		}
	}
}
