package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.SharedStore;
import io.antiphon.store.internal.StoreContributionComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workbenches on one database write one audit: as in the store's own test of two processes. */
class TwoWorkbenchesTest {

	private static final int ENTRIES = 60;

	@TempDir
	Path folder;

	private SealedWorkspace first;
	private SealedWorkspace second;

	private record Note(String words) {}

	@BeforeEach
	void open() {
		first = workbench();
		second = workbench();
		first.seals.upgrade(Progress.NONE);
	}

	private SealedWorkspace workbench() {
		var store = SharedStore.of(List.of(
				new PrivacyContributionComponent(), new FeedbackContributionComponent(), new StoreContributionComponent()));
		assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("data")));
		return new SealedWorkspace(store, folder.resolve("keys"));
	}

	@AfterEach
	void close() {
		first.close();
		second.close();
	}

	@Test
	void takeTurnsInTheChainAndNeitherForksIt() throws Exception {
		try (var both = Executors.newFixedThreadPool(2)) {
			var here = both.submit(() -> write(first));
			var there = both.submit(() -> write(second));
			here.get(120, TimeUnit.SECONDS);
			there.get(120, TimeUnit.SECONDS);
		}
		assertEquals(2 * ENTRIES, first.acts("export").size());
		assertInstanceOf(AuditVerification.Intact.class, first.privacy.verifyAudit());
		assertInstanceOf(AuditVerification.Intact.class, second.privacy.verifyAudit());
		assertInstanceOf(AuditVerification.Intact.class, workbench().privacy.verifyAudit());
	}

	private static int write(SealedWorkspace workspace) {
		for (int entry = 0; entry < ENTRIES; entry++) {
			workspace.privacy.audit(workspace.access, "export", "all", entry);
		}
		return ENTRIES;
	}

	@Test
	void findTheActsOfEachOtherSound() {
		first.documents.put("test.note", "a", new Note("here"), "lin");
		second.documents.put("test.note", "b", new Note("there"), "wang");
		first.documents.put("test.note", "b", new Note("changed here"), "lin");

		assertEquals(List.of(), first.found());
		assertEquals(List.of(), second.found());
		assertTrue(second.privacy.verifyAudit().intact());
	}
}
