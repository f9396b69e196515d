package io.antiphon.compliance.internal.purposes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.Records.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An access sees what was collected for its purpose. */
class CollectedForTest {

	private static final Purpose RESEARCH = new Purpose("research");
	private static final Set<Purpose> BOTH = Set.of(Purpose.IMPROVE_SERVICE, RESEARCH);

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
		declare(List.of());
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private void declare(List<String> users) {
		workspace.purposes.set(
				new DeclaredPurpose(
						RESEARCH, "research", "研究", Optional.of(GdprBasis.PUBLIC_TASK), Optional.empty(), new Keeping.Open(), users),
				workspace.access);
	}

	private Access access(Purpose purpose) {
		return workspace.privacy.privacy().access("lin", purpose);
	}

	private Receipt take(Set<Purpose> purposes, Said... said) {
		var request = new IntakeRequest("comments.csv", "csv", Set.of(), Set.of(), purposes);
		try (var session = workspace.feedback.begin(request, workspace.access)) {
			Records.add(session, List.of(said));
			return session.complete(Records.outcome());
		}
	}

	private Set<String> seen(Purpose purpose) {
		var all = workspace.feedback.select(Query.of(Scope.ALL), access(purpose));
		return new TreeSet<>(all.rows(0, all.size()).stream().map(Feedback::text).toList());
	}

	@Test
	void eachPurposeSeesItsOwnAndServicesOfTheProductSeeAll() {
		take(IntakeRequest.USUAL, Records.said("a", "to improve"));
		take(Set.of(RESEARCH), Records.said("b", "to research"));
		take(BOTH, Records.said("c", "for both"));

		assertEquals(Set.of("for both", "to improve"), seen(Purpose.IMPROVE_SERVICE));
		assertEquals(Set.of("for both", "to research"), seen(RESEARCH));
		for (var service : List.of(Purpose.VERIFY, Purpose.ADMINISTER, Purpose.SUBJECT_REQUEST, Purpose.RETENTION)) {
			assertEquals(3, seen(service).size());
		}
		assertEquals(seen(Purpose.IMPROVE_SERVICE), seen(Purpose.EXPORT));
	}

	@Test
	void aPieceIsFoundByItsIdForItsPurposeAlone() {
		take(Set.of(RESEARCH), Records.said("b", "to research"));
		var id = workspace.feedback.select(Query.of(Scope.ALL), access(RESEARCH)).ids(0, 1)[0];

		assertTrue(workspace.feedback.find(id, access(RESEARCH)).isPresent());
		assertFalse(workspace.feedback.find(id, access(Purpose.IMPROVE_SERVICE)).isPresent());
	}

	@Test
	void anAccessForWhatNobodyDeclaredIsRefusedAndThatIsInTheAuditOnce() {
		take(IntakeRequest.USUAL, Records.said("a", "to improve"));

		for (int times = 0; times < 3; times++) {
			var refused = assertThrows(NotGrantedException.class, () -> seen(new Purpose("marketing")));
			assertTrue(refused.sentence(Locale.ENGLISH).contains("purpose set marketing"));
			assertTrue(refused.sentence(Locale.CHINESE).contains("purpose set marketing"));
		}

		var entries = workspace.privacy.privacy().auditEntries(1, 1_000).stream().filter(one -> one.action().equals("purpose.refused"));
		assertEquals(1, entries.count());
	}

	@Test
	void whoIsNotAmongTheUsersOfAPurposeIsRefused() {
		take(BOTH, Records.said("c", "for both"));
		declare(List.of("wei"));

		assertThrows(NotGrantedException.class, () -> seen(RESEARCH));
		declare(List.of("wei", "lin"));

		assertEquals(Set.of("for both"), seen(RESEARCH));
	}

	@Test
	void nothingIsCollectedForWhatNobodyDeclared() {
		assertThrows(IllegalArgumentException.class, () -> take(Set.of(new Purpose("marketing")), Records.said("a", "x")));
		assertThrows(IllegalArgumentException.class, () -> take(Set.of(), Records.said("a", "x")));
		assertThrows(IllegalArgumentException.class, () -> take(Set.of(Purpose.EXPORT), Records.said("a", "x")));
	}

	@Test
	void aCorrectionThatWasCollectedForSomethingElseDoesNotBringTheOldVersionBack() {
		take(BOTH, Records.said("a", "first"));
		take(IntakeRequest.USUAL, Records.said("a", "corrected"));

		assertEquals(Set.of(), seen(RESEARCH));
		assertEquals(Set.of("corrected"), seen(Purpose.IMPROVE_SERVICE));
	}

	@Test
	void theReceiptSaysWhatForAndItsSealHolds() {
		var receipt = take(BOTH, Records.said("c", "for both"));

		assertEquals(BOTH, receipt.purposes());
		assertEquals(BOTH, workspace.feedback.receipts().getFirst().purposes());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whoeverChangesInTheDatabaseWhatItWasCollectedForIsFoundOut() {
		take(IntakeRequest.USUAL, Records.said("a", "to improve"));

		workspace.store.write(manager -> manager.createQuery("UPDATE IntakeEntity i SET i.purposes = 'research'").executeUpdate());

		assertEquals(1, workspace.found().size());
	}

	@Test
	void aPurposeOfTheProductIsAsTheProductDeclaresItWhereNobodySaysOtherwise() {
		workspace.purposes.set(
				new DeclaredPurpose(
						Purpose.IMPROVE_SERVICE, "better", "", Optional.of(GdprBasis.CONTRACT), Optional.empty(), new Keeping.Open(),
						List.of()),
				workspace.access);
		assertEquals("better", workspace.purposes.find(Purpose.IMPROVE_SERVICE).orElseThrow().label(Locale.ENGLISH));

		assertTrue(workspace.purposes.remove(Purpose.IMPROVE_SERVICE, workspace.access));

		assertEquals(DeclaredPurpose.IMPROVE_SERVICE, workspace.purposes.find(Purpose.IMPROVE_SERVICE).orElseThrow());
		assertFalse(workspace.purposes.remove(Purpose.IMPROVE_SERVICE, workspace.access));
	}
}
