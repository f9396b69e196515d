package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Difference;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Outcome;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.store.changes.Revisions.Revision;
import io.antiphon.store.internal.SharedStore;
import io.antiphon.store.internal.StoreContributionComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workbenches on one database write one audit: as in the store's own test of two processes. */
class TwoWorkbenchesTest {

	private static final int ENTRIES = 60;
	private static final int COUNTED = 20;

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

	@Test
	void doNotWriteOverWhatTheOtherWroteMeanwhileAndBothSeeIt() {
		assertInstanceOf(Outcome.Written.class, first.revisions.write(change("lin", "as planned", 0)));
		var seen = second.revisions.find("test.note", "a", Note.class).orElseThrow();
		assertInstanceOf(Outcome.Written.class, first.revisions.write(change("lin", "later", seen.revision())));

		var stale = assertInstanceOf(Outcome.Stale.class, second.revisions.write(change("wang", "sooner", seen.revision())));

		assertEquals(
				List.of(new Difference("words", "\"as planned\"", "\"later\"", "\"sooner\"")), stale.newer().getFirst().differences());
		assertEquals("lin", stale.newer().getFirst().author());
		assertInstanceOf(
				Outcome.Written.class, second.revisions.write(change("wang", "sooner", stale.newer().getFirst().revision())));
		assertEquals("sooner", first.revisions.find("test.note", "a", Note.class).orElseThrow().document().words());
		assertEquals(List.of(), first.found());
		assertEquals(List.of(), second.found());
	}

	private static Change change(String author, String words, int on) {
		return new Change("test.change", author, List.of(new Edit("test.note", "a", new Note(words), on)));
	}

	@Test
	void writeOneRevisionAfterTheOtherHoweverOftenTheyMeet() throws Exception {
		try (var both = Executors.newFixedThreadPool(2)) {
			var here = both.submit(() -> count(first, "lin"));
			var there = both.submit(() -> count(second, "wang"));
			here.get(120, TimeUnit.SECONDS);
			there.get(120, TimeUnit.SECONDS);
		}
		var history = first.revisions.history("test.note", "a");

		assertEquals(IntStream.rangeClosed(1, 2 * COUNTED).boxed().toList(), history.stream().map(Revision::number).toList());
		assertEquals(List.of(), second.found());
	}

	/** Counts up by one, on what there is, until that was written so often. */
	private static int count(SealedWorkspace workspace, String author) {
		for (int written = 0; written < COUNTED;) {
			var now = workspace.revisions.find("test.note", "a", Note.class);
			var words = author + " " + now.map(one -> one.revision() + 1).orElse(1);
			if (workspace.revisions.write(change(author, words, now.map(Revised::revision).orElse(0))) instanceof Outcome.Written) {
				written++;
			}
		}
		return COUNTED;
	}
}
