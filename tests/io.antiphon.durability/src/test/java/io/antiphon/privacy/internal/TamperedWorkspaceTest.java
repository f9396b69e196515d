package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.durability.Attacker;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.feedback.internal.store.erasing.JpaErasures;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.SealFinding;
import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.internal.store.JpaAuditLog;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.privacy.spi.FrozenRecords.Frozen;
import io.antiphon.privacy.spi.FrozenRecords.Unread;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.documents.DocumentSealsComponent;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.internal.documents.JpaShelf;
import io.antiphon.testkit.Records;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each forgery that somebody with SQL and without the key may try, and that check names the record. */
class TamperedWorkspaceTest {

	private record Verdict(String outcome, double effect) {}

	@TempDir
	Path folder;

	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(
			new PrivacyContributionComponent(), new FeedbackContributionComponent(), new StoreContributionComponent()));
	private final List<Frozen> plans = new ArrayList<>();
	private final List<Unread> unread = new ArrayList<>();
	private KeyedSeals seals;
	private KeyedPrivacy privacy;
	private FeedbackStore feedback;
	private JpaDocuments documents;
	private Attacker attacker;
	private Access access;

	@BeforeEach
	void take() {
		assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("data")));
		attacker = new Attacker(folder.resolve("data"));
		arrive();
		check(); // as the background does when a workspace is opened
		Records.take(feedback, access, Records.many(30));
		Records.take(feedback, access, List.of(
				Records.said("r1", "revised").at("bank", "", "web").stars(2).on(LocalDate.of(2026, 1, 2)).by("lin@example.com")
						.with("region", "north"),
				Records.said("late", "one more").on(LocalDate.of(2026, 3, 5))));
		for (var id : List.of("v1", "v2", "v3")) {
			documents.put("evaluation.verdict", id, new Verdict("NOT_ENOUGH_DATA", 0.1), "lin");
		}
		assertEquals(List.of(), findings());
	}

	/** A process that knows nothing but what is stored. */
	private void arrive() {
		privacy = new KeyedPrivacy(
				() -> Optional.of(store.workspace()), new JpaAuditLog(store), () -> folder.resolve("keys"), Clock.systemUTC());
		var kept = new FrozenRecords() {
			@Override
			public String kind() {
				return "planning.plan";
			}

			@Override
			public List<Frozen> frozen() {
				return List.copyOf(plans);
			}

			@Override
			public List<Unread> unreadable() {
				return List.copyOf(unread);
			}
		};
		seals = new KeyedSeals(
				privacy,
				() -> List.of(new FeedbackSealsComponent(store), new DocumentSealsComponent(store)),
				() -> List.of(kept));
		feedback = new JpaFeedback(store, privacy, seals);
		documents = new JpaDocuments(store, seals);
		access = privacy.access("lin", Purpose.IMPROVE_SERVICE);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private SealReport check() {
		return seals.check(Progress.NONE, Locale.ENGLISH);
	}

	private List<SealFinding> findings() {
		var report = check();
		assertTrue(report.finished());
		return report.findings();
	}

	private List<String> found() {
		return findings().stream().map(one -> one.reason() + " " + one.kind() + " " + one.record()).toList();
	}

	private long feedback(String text) {
		return attacker.number("SELECT ID FROM FEEDBACK WHERE BODY LIKE '" + text + "'");
	}

	private static String changed(String table, long id) {
		return Reason.CHANGED + " " + table + " " + Ids.text(id);
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"BODY = 'never said'",
		"OCCURRED = OCCURRED + 60",
		"ATTRIBUTES = '{\"region\":\"south\"}'",
		"PSEUDONYM = 'x'"
	})
	void aTextATimeAnAttributeAndAPseudonymAreNamed(String change) {
		var row = feedback("revised");
		attacker.run("UPDATE FEEDBACK SET " + change + " WHERE ID = " + row);

		assertEquals(List.of(changed("FEEDBACK", row)), found());
	}

	@Test
	void aChangedTimeIsSeenInTheRollUpOfBothDaysToo() {
		attacker.run("UPDATE FEEDBACK SET OCCURRED = OCCURRED + 86400 WHERE ID = " + feedback("one more"));

		var days = findings().stream().filter(one -> one.reason() == Reason.DAY).map(SealFinding::record).toList();
		assertEquals(List.of("2026-03-05", "2026-03-06"), days);
	}

	@Test
	void threeVerdictsTurnedToWorkedAreNamed() {
		attacker.run("UPDATE DOCUMENT SET CONTENT = '{\"outcome\":\"WORKED\",\"effect\":0.1}' WHERE KIND = 'evaluation.verdict'");

		assertEquals(
				List.of(
						"CHANGED DOCUMENT evaluation.verdict v1",
						"CHANGED DOCUMENT evaluation.verdict v2",
						"CHANGED DOCUMENT evaluation.verdict v3"),
				found());
	}

	@Test
	void theAuthorAndTheTimeOfADocumentAreNamed() {
		attacker.run(
				"UPDATE DOCUMENT SET WRITTEN_BY = 'mallory' WHERE ID = 'v1'",
				"UPDATE DOCUMENT SET WRITTEN_AT = WRITTEN_AT - 1 WHERE ID = 'v2'");

		assertEquals(
				List.of("CHANGED DOCUMENT evaluation.verdict v1", "CHANGED DOCUMENT evaluation.verdict v2"), found());
	}

	@Test
	void aDeletedDocumentIsNamed() {
		attacker.run("DELETE FROM DOCUMENT WHERE ID = 'v2'");
		assertEquals(List.of("MISSING DOCUMENT evaluation.verdict v2"), found());
	}

	@Test
	void anEarlierStateOfADocumentAndOfTheSumsIsSeenEvenWithGenuineSeals() {
		attacker.execute("CREATE TABLE OLD_DOCUMENT AS SELECT * FROM DOCUMENT WITH NO DATA");
		attacker.execute("CREATE TABLE OLD_SUM AS SELECT * FROM DOCUMENT_SUM WITH NO DATA");
		attacker.run("INSERT INTO OLD_DOCUMENT SELECT * FROM DOCUMENT", "INSERT INTO OLD_SUM SELECT * FROM DOCUMENT_SUM");
		documents.put("evaluation.verdict", "v1", new Verdict("WORSE", -0.2), "lin");

		attacker.run("DELETE FROM DOCUMENT", "INSERT INTO DOCUMENT SELECT * FROM OLD_DOCUMENT");
		assertEquals(List.of("PUT_BACK DOCUMENT "), found());

		attacker.run("DELETE FROM DOCUMENT_SUM", "INSERT INTO DOCUMENT_SUM SELECT * FROM OLD_SUM");
		assertEquals(List.of("LINE_PUT_BACK documents "), found());
	}

	@Test
	void aDeletedRowIsNamedWithItsIntakeAndItsDay() {
		var row = feedback("one more");
		var intake = attacker.number("SELECT INTAKE FROM FEEDBACK WHERE ID = " + row);
		attacker.run("DELETE FROM FEEDBACK WHERE ID = " + row);

		assertEquals(List.of("MISSING FEEDBACK " + Ids.text(row), "DAY feedback.intake 2026-03-05"), found());
		assertEquals(Ids.text(intake), findings().getFirst().line());
	}

	@Test
	void severalDeletedRowsAreCountedForTheirIntake() {
		attacker.run("DELETE FROM FEEDBACK WHERE BODY LIKE '%parcel%'");

		var counted = findings().stream().filter(one -> one.reason() == Reason.COUNTED).findFirst().orElseThrow();
		assertEquals(30, counted.expected());
		assertEquals(15, counted.found());
	}

	@Test
	void anInsertedCopyWithACopiedSealIsNamedAndNothingElse() {
		var row = feedback("revised");
		attacker.execute("CREATE TABLE COPY AS SELECT * FROM FEEDBACK WITH NO DATA");
		attacker.run(
				"INSERT INTO COPY SELECT * FROM FEEDBACK WHERE ID = " + row,
				"UPDATE COPY SET ID = ID + 1000003",
				"INSERT INTO FEEDBACK SELECT * FROM COPY");

		assertTrue(found().contains(changed("FEEDBACK", row + 1_000_003)), found().toString());
		assertTrue(findings().stream().noneMatch(one -> one.reason() == Reason.MISSING || one.reason() == Reason.COUNTED));
	}

	@Test
	void swappedSealsAndASealTakenAwayAreNamed() {
		var one = feedback("revised");
		var other = feedback("one more");
		attacker.execute("CREATE TABLE COPY AS SELECT * FROM FEEDBACK WITH NO DATA");
		attacker.run(
				"INSERT INTO COPY SELECT * FROM FEEDBACK",
				"UPDATE FEEDBACK SET SEAL = (SELECT SEAL FROM COPY WHERE ID = " + other + ") WHERE ID = " + one,
				"UPDATE FEEDBACK SET SEAL = (SELECT SEAL FROM COPY WHERE ID = " + one + ") WHERE ID = " + other);
		assertEquals(List.of(changed("FEEDBACK", one), changed("FEEDBACK", other)), found());

		attacker.run("UPDATE FEEDBACK SET SEAL = NULL WHERE ID = " + one);
		assertTrue(found().contains("UNSEALED FEEDBACK " + Ids.text(one)), found().toString());
	}

	@Test
	void aCellOfTheRollUpAndACountOfTheReceiptAreNamed() {
		var cell = attacker.number("SELECT MAX(ID) FROM FEEDBACK_COUNT");
		attacker.run("UPDATE FEEDBACK_COUNT SET AMOUNT = AMOUNT + 5 WHERE ID = " + cell);
		assertTrue(found().contains(changed("FEEDBACK_COUNT", cell)));
		assertTrue(findings().stream().anyMatch(one -> one.reason() == Reason.DAY));

		var intake = attacker.number("SELECT MIN(ID) FROM INTAKE");
		attacker.run("UPDATE INTAKE SET KNOWN = KNOWN + 1 WHERE ID = " + intake);
		assertTrue(found().contains(changed("feedback.intake", intake)));
	}

	@Test
	void anIntakeThatIsSaidNotToBeCompleteIsNamedAndNotSweptAway() {
		var intake = attacker.number("SELECT MIN(ID) FROM INTAKE");
		attacker.run("UPDATE INTAKE SET COMPLETE = FALSE WHERE ID = " + intake);
		store.close();
		assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("data")));
		arrive();
		feedback.receipts();

		assertTrue(found().contains("LINE_MISSING feedback.intake " + Ids.text(intake)), found().toString());
		((JpaFeedback) feedback).close();
		assertEquals(30, attacker.number("SELECT COUNT(*) FROM FEEDBACK WHERE INTAKE = " + intake));
	}

	@Test
	void anIntakeThatIsGoneAndOneThatNobodyTookAreNamed() {
		var intake = attacker.number("SELECT MAX(ID) FROM INTAKE");
		attacker.execute("CREATE TABLE COPY AS SELECT * FROM INTAKE WITH NO DATA");
		attacker.run(
				"INSERT INTO COPY SELECT * FROM INTAKE WHERE ID = " + intake,
				"UPDATE COPY SET ID = 77, SEAL = NULL",
				"INSERT INTO INTAKE SELECT * FROM COPY",
				"DELETE FROM FEEDBACK WHERE INTAKE = " + intake,
				"DELETE FROM INTAKE WHERE ID = " + intake);

		assertTrue(found().contains("LINE_MISSING feedback.intake " + Ids.text(intake)), found().toString());
		assertTrue(found().contains("UNSEALED feedback.intake " + Ids.text(77)), found().toString());
	}

	@Test
	void everyColumnOfEveryTableIsSealed() {
		try (var session = feedback.begin(Records.request(), access)) {
			session.reject(new Rejection("2", "no text"), "no text");
			session.complete(new IntakeSession.Outcome("0".repeat(64), List.of(), List.of()));
		}
		new JpaErasures(((JpaFeedback) feedback)::data, ((JpaFeedback) feedback)::awaitSwept, privacy, seals)
				.of(Set.of(feedback("one more")), "request 12", access);
		Reachable.in((JpaFeedback) feedback, privacy, seals, access);
		var revisions = Revisions.over(new JpaShelf(store, seals));
		revisions.write(new Change("test.change", "lin", List.of(new Edit("evaluation.verdict", "v1", new Verdict("WORSE", 0.1), 0))));
		revisions.undo(revisions.history("evaluation.verdict", "v1").getLast().change(), "lin");

		attacker.changesEveryColumn(new FeedbackSealsComponent(store), seals.sealer());
		attacker.changesEveryColumn(new DocumentSealsComponent(store), seals.sealer());
	}

	@Test
	void aPlanThatWasNeverFrozenOrFrozenTwiceOrChangedOrTakenAwayIsNamed() {
		var fields = List.<Object>of("waiting", 0.05);
		var seal = seals.seal("planning.plan", 1, fields);
		for (var id : List.of("good", "twice", "changed", "gone")) {
			seals.anchor(access, "plan.freeze", "planning.plan", id, seal);
		}
		seals.anchor(access, "plan.freeze", "planning.plan", "twice", seal);
		plans.add(new Frozen("good", 1, fields, seal));
		plans.add(new Frozen("twice", 1, fields, seal));
		plans.add(new Frozen("changed", 1, List.of("waiting", 0.01), seal));
		plans.add(new Frozen("never", 1, fields, seal));

		assertEquals(
				List.of(
						"FROZEN_TWICE planning.plan twice",
						"FROZEN_CHANGED planning.plan changed",
						"NEVER_FROZEN planning.plan never",
						"FROZEN_MISSING planning.plan gone"),
				found());
	}

	@Test
	void aPlanThatCannotBeReadIsNamedAsThatAndNotAsGone() {
		seals.anchor(access, "plan.freeze", "planning.plan", "garbled", seals.seal("planning.plan", 1, List.of(0.05)));
		unread.add(new Unread("planning.improvement", "garbled"));

		assertEquals(List.of("UNREADABLE planning.improvement garbled"), found());
		assertTrue(findings().getFirst().sentence(Locale.ENGLISH).startsWith("Improvement garbled: cannot be read"));
	}

	@Test
	void everyActLeavesAnEntryWithoutWordsAndTheSearchedOnesAreKeyed() {
		feedback.select(new Query(Scope.ALL, "", "parcel", null), access);

		var entries = privacy.auditEntries(1, 100);
		assertEquals(2, entries.stream().filter(one -> one.action().equals("intake.complete")).count());
		assertEquals(3, entries.stream().filter(one -> one.action().equals("document.put")).count());
		assertTrue(entries.getLast().scope().matches("text=#[0-9a-f]{16}"), entries.getLast().scope());
	}

	@Test
	void whatAnEarlierProductLeftIsSealedOnceInAnAuditedActAndNeverAgain() {
		var other = folder.resolve("earlier");
		store.close();
		assertInstanceOf(Opening.Opened.class, store.open(other));
		arrive();
		attacker = new Attacker(other);
		Records.take(feedback, access, Records.many(2_500));
		documents.put("evaluation.verdict", "v1", new Verdict("WORKED", 0.1), "lin");
		// as it was before there were seals: nothing of them in the tables or in the chain, part of it sealed before a kill
		for (var table : List.of("FEEDBACK", "FEEDBACK_CONTEXT", "FEEDBACK_COUNT", "INTAKE", "DOCUMENT", "DOCUMENT_SUM")) {
			attacker.run("UPDATE " + table + " SET SEAL = NULL" + (table.equals("FEEDBACK") ? " WHERE BODY LIKE '%parcel%'" : ""));
		}
		attacker.run("UPDATE INTAKE SET SEALED_SUMS = ''", "UPDATE DOCUMENT_SUM SET SEALED_SUMS = ''", "DELETE FROM AUDIT_ENTRY");
		forgetAnchors();
		arrive();

		assertEquals(List.of(), findings());
		var acts = privacy.auditEntries(1, 100).stream().filter(one -> one.action().equals("seal.upgrade")).toList();
		assertEquals(4, acts.size());

		attacker.run("UPDATE INTAKE SET SEAL = NULL", "UPDATE FEEDBACK SET SEAL = NULL, BODY = 'forged'");
		arrive();
		assertEquals(2_501, check().wrong());
	}

	/** The audit begins anew with the key that is there. */
	private void forgetAnchors() {
		for (var name : List.of(".anchor-0", ".anchor-1")) {
			folder.resolve("keys").resolve(store.workspace().id() + name).toFile().delete();
		}
	}

	@Test
	void aCheckThatIsStoppedSaysSo() {
		var stopped = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		var report = seals.check(stopped, Locale.ENGLISH);

		assertEquals(List.of(false, false), List.of(report.finished(), report.sound()));
	}
}
