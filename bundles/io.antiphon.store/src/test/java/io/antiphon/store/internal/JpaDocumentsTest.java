package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Documents;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpaDocumentsTest {

	record Plan(String title, List<String> steps, LocalDate due, Instant made) {}

	record ShorterPlan(String title) {}

	record LongerPlan(String title, int effort, List<String> people) {}

	private static final Plan FIRST =
			new Plan("缩短等待", List.of("ask", "act 👍🏽"), LocalDate.of(2026, 3, 8), Instant.parse("2026-03-08T02:30:00.123Z"));

	private final WorkspaceStore store = Notes.store(new StoreContributionComponent());
	private final Documents documents = new JpaDocuments(store);

	@BeforeEach
	void open(@TempDir Path folder) {
		Notes.opened(store, folder);
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void findsADocumentAsItWasPut() {
		documents.put("test.plan", "a", FIRST, "lin");

		assertEquals(Optional.of(FIRST), documents.find("test.plan", "a", Plan.class));
		assertEquals(Optional.empty(), documents.find("test.other", "a", Plan.class));
	}

	@Test
	void listsAKindInTheOrderOfFirstWriting() {
		var second = new Plan("second", List.of(), LocalDate.EPOCH, Instant.EPOCH);
		documents.put("test.plan", "b", second, "lin");
		documents.put("test.plan", "a", FIRST, "lin");
		documents.put("test.plan", "b", FIRST, "lin");
		documents.put("test.plan", "c", second, "lin");
		documents.remove("test.plan", "a");
		documents.remove("test.plan", "a");

		assertEquals(List.of(FIRST, second), documents.all("test.plan", Plan.class));
	}

	@Test
	void readsDocumentsOfAnotherShape() {
		documents.put("test.plan", "a", FIRST, "lin");

		assertEquals(Optional.of(new ShorterPlan("缩短等待")), documents.find("test.plan", "a", ShorterPlan.class));
		assertEquals(Optional.of(new LongerPlan("缩短等待", 0, null)), documents.find("test.plan", "a", LongerPlan.class));
	}

	@Test
	void keepsAuthorAndTimeOfWriting() {
		var before = Instant.now().minusMillis(1);
		documents.put("test.plan", "a", FIRST, "lin");

		var written = store.read(manager -> manager.find(DocumentEntity.class, new DocumentEntity.Key("test.plan", "a")));

		assertEquals("lin", written.author);
		assertTrue(before.isBefore(written.at()) && !Instant.now().isBefore(written.at()));
	}
}
