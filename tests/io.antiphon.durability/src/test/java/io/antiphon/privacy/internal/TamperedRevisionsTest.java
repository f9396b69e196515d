package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.durability.Attacker;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Outcome.Written;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes past the product cannot change who changed what. */
class TamperedRevisionsTest {

	private record Note(String words) {}

	private SealedWorkspace workspace;
	private Attacker attacker;

	@BeforeEach
	void change(@TempDir Path folder) {
		workspace = SealedWorkspace.open(folder.resolve("data"), folder.resolve("keys"));
		attacker = new Attacker(folder.resolve("data"));
		for (int on = 0; on < 3; on++) {
			var edit = new Edit("test.note", "a", new Note("version " + on), on);
			assertInstanceOf(Written.class, workspace.revisions.write(new Change("test.change", "lin", List.of(edit))));
		}
		assertEquals(List.of(), workspace.found());
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void aRevisionByAnotherAuthorIsNamed() {
		attacker.run("UPDATE REVISION SET WRITTEN_BY = 'mallory' WHERE REVISION_NUMBER = 2");

		assertEquals(List.of("CHANGED REVISION test.note a 2"), workspace.found());
	}

	@Test
	void aRevisionThatIsGoneIsNoticed() {
		attacker.run("DELETE FROM REVISION WHERE REVISION_NUMBER = 3");

		var found = workspace.found();
		assertEquals(1, found.size());
		assertTrue(found.getFirst().startsWith("MISSING REVISION "), found.toString());
	}
}
