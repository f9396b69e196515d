package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.durability.Attacker;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Rejections;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.testkit.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of feedback that was erased, and that check tells an erasure from whatever else takes records away. */
class ErasureTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

	@TempDir
	Path folder;

	private SealedWorkspace workspace;
	private Attacker attacker;

	/** Lin says two things, revises one of them in a later file, and is alone at her touchpoint. */
	@BeforeEach
	void take() {
		workspace = SealedWorkspace.open(folder.resolve("data"), folder.resolve("keys"));
		attacker = new Attacker(folder.resolve("data"));
		take(
				Records.said("a", "my words").at("shop", "Lin Mei's counter", "web").stars(1).on(DAY).by("lin@example.com")
						.with("region", "north"),
				Records.said("b", "more of mine").at("shop", "", "web").stars(5).on(DAY).by("lin@example.com"),
				Records.said("c", "somebody else").at("shop", "", "web").stars(4).on(DAY).by("wang@example.com"));
		take(Records.said("a", "my corrected words").at("shop", "", "web").stars(2).on(DAY.plusDays(1)).by("lin@example.com"));
	}

	private Receipt take(Records.Said... records) {
		try (var session = workspace.feedback.begin(Records.request(), workspace.access)) {
			Records.add(session, List.of(records));
			session.reject(new Rejection("9", "\"12\" is no date"), "no date");
			return session.complete(Records.outcome());
		}
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private String lin() {
		return workspace.privacy.pseudonym(workspace.access, "lin@example.com");
	}

	private Erasure.Done erase() {
		return assertInstanceOf(
				Erasure.Done.class, workspace.erasures.ofPerson(lin(), "request 12", workspace.access));
	}

	private List<String> texts() {
		var found = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		return found.rows(0, found.size()).stream().map(Feedback::text).toList();
	}

	private long id(String text) {
		return attacker.number("SELECT ID FROM FEEDBACK WHERE BODY LIKE '" + text + "'");
	}

	@Test
	void aPersonIsErasedInAllVersionsAndNothingOfOthers() {
		var first = id("my words");
		var second = id("my corrected words");

		var done = erase();

		assertEquals(2, done.pieces());
		assertEquals(3, done.versions());
		assertEquals(List.of("somebody else"), texts());
		assertEquals("request 12", workspace.erasures.tombstone(first).orElseThrow().reason());
		assertEquals(done.act(), workspace.erasures.tombstone(second).orElseThrow().act());
		assertEquals(2, workspace.erasures.count());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whatWasCountedStaysCounted() {
		var before = workspace.feedback.tally(Scope.ALL);

		erase();

		assertEquals(before, workspace.feedback.tally(Scope.ALL));
		assertEquals(3, before.count());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void neitherWordsNorPersonNorDigestsStayInAnyTable() {
		erase();

		assertEquals(1, attacker.number("SELECT COUNT(*) FROM FEEDBACK"));
		assertEquals(0, attacker.number("SELECT COUNT(*) FROM FEEDBACK_REPLACED"));
		assertEquals(0, attacker.number("SELECT COUNT(*) FROM INTAKE_REJECTION WHERE LENGTH(REASON) > 0"));
	}

	@Test
	void theActIsInTheAuditWithItsActorBeforeAndAfterAndNamesNobody() {
		var done = erase();

		var begun = workspace.acts("erase.begin");
		var acts = workspace.acts("erase");
		assertEquals(List.of("act " + Ids.text(done.act()) + ": request 12"), begun.stream().map(one -> one.scope()).toList());
		assertEquals(2, acts.size());
		assertEquals(3, acts.stream().mapToLong(one -> one.count()).sum());
		assertTrue(acts.stream().allMatch(one -> one.scope().endsWith("act " + Ids.text(done.act())) && one.actor().equals("lin")));
		assertTrue(workspace.privacy.verifyAudit().intact());
	}

	@Test
	void whatIsErasedTwiceOrUnknownIsNothing() {
		var id = id("more of mine");
		assertInstanceOf(Erasure.Done.class, workspace.erasures.of(Set.of(id), "", workspace.access));

		assertInstanceOf(Erasure.Nothing.class, workspace.erasures.of(Set.of(id, 77L), "", workspace.access));
		assertEquals(2, texts().size());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whileFeedbackIsTakenInNothingIsErased() {
		try (var session = workspace.feedback.begin(Records.request(), workspace.access)) {
			assertInstanceOf(Erasure.Busy.class, workspace.erasures.ofPerson(lin(), "", workspace.access));
		}
		assertEquals(3, texts().size());
		erase();
	}

	@Test
	void theRestOfTheRejectionsOfItsIntakesGoesToo() throws Exception {
		var intake = attacker.number("SELECT INTAKE FROM FEEDBACK WHERE BODY LIKE 'more of mine'");
		var rest = Rejections.file(folder.resolve("data"), intake);
		Files.createDirectories(rest.getParent());
		Files.writeString(rest, "101\twhat was read\n");

		erase();

		assertFalse(Files.exists(rest));
	}

	@Test
	void aRemovalWithoutAnActAForgedTombstoneAndARecordThatCameBackAreNamed() {
		var back = id("more of mine");
		var gone = id("somebody else");
		attacker.execute("CREATE TABLE KEPT AS SELECT * FROM FEEDBACK WITH NO DATA");
		attacker.run("INSERT INTO KEPT SELECT * FROM FEEDBACK");
		erase();

		attacker.run("INSERT INTO FEEDBACK SELECT * FROM KEPT WHERE ID = " + back);
		assertTrue(workspace.found().contains("ERASED FEEDBACK " + Ids.text(back)), workspace.found().toString());
		attacker.run("DELETE FROM FEEDBACK WHERE ID = " + back);
		assertEquals(List.of(), workspace.found());

		attacker.execute("CREATE TABLE GRAVE AS SELECT * FROM FEEDBACK_TOMBSTONE WITH NO DATA");
		attacker.run(
				"INSERT INTO GRAVE SELECT * FROM FEEDBACK_TOMBSTONE WHERE ID = " + back,
				"UPDATE GRAVE SET ID = " + gone,
				"INSERT INTO FEEDBACK_TOMBSTONE SELECT * FROM GRAVE",
				"DELETE FROM FEEDBACK WHERE ID = " + gone);
		assertTrue(workspace.found().contains("CHANGED FEEDBACK_TOMBSTONE " + Ids.text(gone)), workspace.found().toString());
		assertTrue(workspace.found().contains("MISSING FEEDBACK " + Ids.text(gone)), workspace.found().toString());
	}

	@Test
	void anErasureThatIsUndoneAsAWholeIsNamed() {
		var tables = List.of("FEEDBACK", "FEEDBACK_REPLACED", "FEEDBACK_COUNT", "FEEDBACK_CONTEXT", "INTAKE_REJECTION", "INTAKE");
		for (var table : tables) {
			attacker.execute("CREATE TABLE OLD_" + table + " AS SELECT * FROM " + table + " WITH NO DATA");
			attacker.run("INSERT INTO OLD_" + table + " SELECT * FROM " + table);
		}
		erase();
		for (var table : tables) {
			attacker.execute("DELETE FROM " + table);
			attacker.run("INSERT INTO " + table + " SELECT * FROM OLD_" + table);
		}
		attacker.run("DELETE FROM FEEDBACK_TOMBSTONE");

		assertEquals(2, workspace.found().stream().filter(one -> one.startsWith("LINE_PUT_BACK")).count());
	}

	@Test
	void aForgedRowStaysToBeSeenWhenItIsErased() {
		var row = id("more of mine");
		attacker.run("UPDATE FEEDBACK SET BODY = 'never said' WHERE ID = " + row);

		erase();

		assertEquals(List.of("MISSING FEEDBACK " + Ids.text(row)), workspace.found());
	}

	@Test
	void whoWasErasedIsNotTakenInAgain() {
		erase();

		var receipt = take(
				Records.said("a", "my words").at("shop", "Lin Mei's counter", "web").stars(1).on(DAY).by("lin@example.com"),
				Records.said("z", "new words of mine").at("shop", "", "web").stars(3).on(DAY).by("lin@example.com"),
				Records.said("d", "of somebody new").at("shop", "", "web").stars(3).on(DAY).by("zhao@example.com"));

		assertEquals(Set.of("somebody else", "of somebody new"), Set.copyOf(texts()));
		assertEquals(new Receipt.Counts(1, 0, 0, 3), receipt.counts());
		assertEquals(2, receipt.rejections().stream()
				.filter(one -> Receipt.Remark.sentence(one.reason()).equals("erased on request, so it is not taken in again"))
				.count());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void aPieceThatWasErasedComesNotAgainButItsPersonMay() {
		workspace.erasures.of(Set.of(id("more of mine")), "request 13", workspace.access);

		take(
				Records.said("b", "more of mine").at("shop", "", "web").stars(5).on(DAY).by("lin@example.com"),
				Records.said("z", "new words of mine").at("shop", "", "web").stars(3).on(DAY).by("lin@example.com"));

		assertEquals(Set.of("somebody else", "my corrected words", "new words of mine"), Set.copyOf(texts()));
	}
}
