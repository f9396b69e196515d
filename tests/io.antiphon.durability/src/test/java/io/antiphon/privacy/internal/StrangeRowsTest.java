package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.durability.Attacker;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.store.internal.documents.DocumentSealsComponent;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.testkit.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows where no row of ours would be: under ids that are never given, of intakes that never were, at places that are taken. */
class StrangeRowsTest {

	private record Note(String words) {}

	@TempDir
	Path folder;

	private SealedWorkspace workspace;
	private Attacker attacker;

	@BeforeEach
	void take() {
		workspace = SealedWorkspace.open(folder.resolve("data"), folder.resolve("keys"));
		attacker = new Attacker(folder.resolve("data"));
		Records.take(workspace.feedback, workspace.access, Records.many(30));
		Records.take(workspace.feedback, workspace.access, List.of(Records.said("r1", "revised")));
		for (var id : List.of("v1", "v2", "v3")) {
			workspace.documents.put("evaluation.verdict", id, new Note(id), "lin");
		}
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private long records() {
		return workspace.seals.check(Progress.NONE, Locale.ENGLISH).records();
	}

	private long feedback(String text) {
		return attacker.number("SELECT ID FROM FEEDBACK WHERE BODY LIKE '" + text + "'");
	}

	private static String changed(String table, long id) {
		return "CHANGED " + table + " " + Ids.text(id);
	}

	/** Copies one row of a table with a genuine seal, under other ids. */
	private void copy(String table, String number, long row, String change) {
		attacker.execute("CREATE TABLE COPY_" + table + " AS SELECT * FROM " + table + " WITH NO DATA");
		attacker.run(
				"INSERT INTO COPY_" + table + " SELECT * FROM " + table + " WHERE " + number + " = " + row,
				"UPDATE COPY_" + table + " SET " + change,
				"INSERT INTO " + table + " SELECT * FROM COPY_" + table);
		attacker.execute("DROP TABLE COPY_" + table);
	}

	@ParameterizedTest
	@ValueSource(longs = {0, -7, Long.MIN_VALUE})
	void whatIsPutBelowTheFirstIdIsNamedToo(long id) {
		copy("FEEDBACK", "ID", feedback("revised"), "ID = " + id + ", BODY = 'never said'");
		copy("DOCUMENT", "WRITTEN_POSITION", attacker.number("SELECT WRITTEN_POSITION FROM DOCUMENT WHERE ID = 'v1'"),
				"WRITTEN_POSITION = " + id + ", ID = 'forged'");

		assertTrue(workspace.found().contains(changed("FEEDBACK", id)), workspace.found().toString());
		assertTrue(workspace.found().contains("CHANGED DOCUMENT evaluation.verdict forged"), workspace.found().toString());
	}

	@Test
	void anEntryOfTheAuditBeforeTheFirstIsNamed() {
		copy("AUDIT_ENTRY", "SEQUENCE_NUMBER", 2, "SEQUENCE_NUMBER = -7");

		assertEquals(new AuditVerification.Edited(-7), workspace.privacy.verifyAudit());
		assertEquals(2, workspace.privacy.auditEntries(1, 2).size());
	}

	@Test
	void whatBelongsToNothingIsNamedAndNotCounted() {
		var row = feedback("revised");
		var records = records();
		attacker.run("UPDATE FEEDBACK SET INTAKE = 777 WHERE ID = " + row);

		assertTrue(workspace.found().contains("ADDED FEEDBACK " + Ids.text(row)), workspace.found().toString());
		assertTrue(workspace.found().contains("MISSING FEEDBACK " + Ids.text(row)), workspace.found().toString());
		assertEquals(records - 1, records());
	}

	@Test
	void whatABrokenOffIntakeLeftIsNeitherNamedNorCounted() {
		var records = records();
		var session = workspace.feedback.begin(Records.request(), workspace.access);
		Records.add(session, Records.many(2_000));
		assertTrue(attacker.number("SELECT COUNT(*) FROM FEEDBACK") > 1_000);

		assertEquals(List.of(), workspace.found());
		assertEquals(records, records());
		session.close();
	}

	@Test
	void documentsThatShareAPositionAreNotPassedOverWhereAPageEnds() {
		var second = attacker.number("SELECT WRITTEN_POSITION FROM DOCUMENT WHERE ID = 'v2'");
		copy("DOCUMENT", "WRITTEN_POSITION", second, "ID = 'v2b'");
		var tables = new DocumentSealsComponent(workspace.store);

		var page = tables.rows("DOCUMENT", Long.MIN_VALUE, 2);
		var next = tables.rows("DOCUMENT", page.getLast().id(), 2);

		assertEquals(
				List.of("evaluation.verdict v1", "evaluation.verdict v2", "evaluation.verdict v2b"),
				page.stream().map(SealedRow::name).toList());
		assertEquals(List.of("evaluation.verdict v3"), next.stream().map(SealedRow::name).toList());
	}
}
