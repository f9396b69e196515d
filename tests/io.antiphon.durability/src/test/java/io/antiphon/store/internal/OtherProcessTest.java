package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.durability.ChildJvm;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.documents.DocumentEntity;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.testkit.OpenDoor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessTest {

	record Note(String words) {}

	@TempDir
	Path folder;

	/** Opens the workspace, commits a note, leaves a change of it uncommitted and stays. */
	static final class Other {

		public static void main(String[] arguments) {
			var store = store();
			store.open(Path.of(arguments[0]));
			var documents = new JpaDocuments(store, new OpenDoor());
			documents.put("test.note", "a", new Note("committed"), "lin");
			store.write(manager -> {
				var note = manager.find(DocumentEntity.class, new DocumentEntity.Key("test.note", "a"));
				note.author = "not committed";
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

	private static WorkspaceStore store() {
		return new WorkspaceStore(() -> List.of(new StoreContributionComponent()));
	}

	private static String author(WorkspaceStore store) {
		return store.read(manager -> manager.find(DocumentEntity.class, new DocumentEntity.Key("test.note", "a")).author);
	}

	@Test
	void isToldThatAnotherProcessHasTheWorkspaceAndFindsWhatItCommittedAfterItWasKilled() throws Exception {
		try (var other = new ChildJvm(Other.class, folder.toString());
				var store = store()) {
			other.awaitLine("ready");

			assertEquals(new Opening.InUse(Location.of(folder)), store.open(folder));
			other.kill();
			assertInstanceOf(Opening.Opened.class, store.open(folder));

			assertEquals(List.of(new Note("committed")), new JpaDocuments(store, new OpenDoor()).all("test.note", Note.class));
			assertEquals("lin", author(store));
		}
	}

	@Test
	void isToldSoAlsoWhereTheLockWasDeletedUnderIt() throws Exception {
		try (var other = new ChildJvm(Other.class, folder.toString());
				var store = store()) {
			other.awaitLine("ready");
			Files.delete(folder.resolve("lock"));

			assertEquals(new Opening.InUse(Location.of(folder)), store.open(folder));
		}
	}
}
