package io.antiphon.store.internal.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Documents;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.testkit.DocumentsContract;
import io.antiphon.testkit.OpenDoor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpaDocumentsTest extends DocumentsContract {

	record Note(String words) {}

	record LongerNote(String words, int effort, List<String> people) {}

	record Empty() {}

	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(new StoreContributionComponent()));
	private final Documents documents = new JpaDocuments(store, new OpenDoor());

	@BeforeEach
	void open(@TempDir Path folder) {
		assertInstanceOf(Opening.Opened.class, store.open(folder));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Override
	protected Documents documents() {
		return documents;
	}

	@Test
	void readsDocumentsOfAnotherShape() {
		documents.put("test.note", "a", new Note("缩短等待 👍🏽"), "lin");

		assertEquals(Optional.of(new Empty()), documents.find("test.note", "a", Empty.class));
		assertEquals(
				Optional.of(new LongerNote("缩短等待 👍🏽", 0, null)), documents.find("test.note", "a", LongerNote.class));
	}

	@Test
	void keepsAuthorAndTimeOfWriting() {
		var before = Instant.now().minusMillis(1);
		documents.put("test.note", "a", new Note("hello"), "lin");

		var written = store.read(manager -> manager.find(DocumentEntity.class, new DocumentEntity.Key("test.note", "a")));

		assertEquals("lin", written.author);
		assertTrue(before.isBefore(written.at()) && !Instant.now().isBefore(written.at()));
	}
}
