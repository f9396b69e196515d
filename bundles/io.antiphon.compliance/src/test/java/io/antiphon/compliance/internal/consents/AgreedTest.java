package io.antiphon.compliance.internal.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.testkit.Records;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a purpose rests on consent, feedback is seen of those who gave it. */
class AgreedTest {

	private static final Purpose RESEARCH = new Purpose("research");
	private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
		declare(Optional.of(GdprBasis.CONSENT), Optional.empty());
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private void declare(Optional<GdprBasis> gdpr, Optional<PiplBasis> pipl) {
		workspace.purposes.set(new DeclaredPurpose(RESEARCH, "", "", gdpr, pipl, new Keeping.Open(), List.of()), workspace.access);
	}

	private Access access(Purpose purpose) {
		return workspace.privacy.privacy().access("lin", purpose);
	}

	private String pseudonym(String person) {
		return workspace.privacy.privacy().pseudonym(workspace.access, person);
	}

	private static Consent yes(LocalDate day) {
		return new Consent(RESEARCH, true, day);
	}

	private static Consent no(LocalDate day) {
		return new Consent(RESEARCH, false, day);
	}

	private static Incoming said(String key, String person, Consent... consents) {
		var bytes = (key + person + List.of(consents)).getBytes(StandardCharsets.UTF_8);
		return new Incoming(
				new Context("shop", "", ""), "of " + key, List.of(), Map.of(), person, Person.Role.CUSTOMER, null,
				new Incoming.Place(2, 0, bytes), new Incoming.Identity(key.getBytes(StandardCharsets.UTF_8), bytes), List.of(consents));
	}

	private void take(Incoming... records) {
		var both = Set.of(Purpose.IMPROVE_SERVICE, RESEARCH);
		try (var session = workspace.feedback.begin(new IntakeRequest("c.csv", "csv", Set.of(), Set.of(), both), workspace.access)) {
			session.add(List.of(records));
			session.complete(Records.outcome());
		}
	}

	private Set<String> seen(Purpose purpose) {
		var all = workspace.feedback.select(Query.of(Scope.ALL), access(purpose));
		return new TreeSet<>(all.rows(0, all.size()).stream().map(Feedback::text).toList());
	}

	private boolean note(String person, Consent consent) {
		return workspace.feedback.note(pseudonym(person), consent, workspace.access);
	}

	@Test
	void whoGaveItIsSeenAndWhoDidNotOrIsNotKnownIsNot() {
		take(said("a", "A", yes(MAY)), said("b", "B", no(MAY)), said("c", "C"), said("d", ""));

		assertEquals(Set.of("of a"), seen(RESEARCH));
		assertEquals(4, seen(Purpose.IMPROVE_SERVICE).size());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void underTheOtherLawItIsTheSame() {
		declare(Optional.of(GdprBasis.PUBLIC_TASK), Optional.of(PiplBasis.CONSENT));
		take(said("a", "A", yes(MAY)), said("b", "B"));

		assertEquals(Set.of("of a"), seen(RESEARCH));
	}

	@Test
	void aWithdrawalHoldsFromTheNextQuestionOnAndTheHistoryStays() {
		take(said("a", "A", yes(MAY)), said("b", "B", yes(MAY)));
		assertEquals(Set.of("of a", "of b"), seen(RESEARCH));

		assertTrue(note("A", no(MAY.plusDays(9))));

		assertEquals(Set.of("of b"), seen(RESEARCH));
		var history = workspace.feedback.of(pseudonym("A"), workspace.access);
		assertEquals(List.of(true, false), history.stream().map(one -> one.consent().given()).toList());
		assertEquals(List.of(false, true), history.stream().map(one -> one.form()).toList());
		assertEquals(1, workspace.feedback.receipts().size());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void aPieceIsNotFoundByItsIdEither() {
		take(said("a", "A", yes(MAY)));
		var id = workspace.feedback.select(Query.of(Scope.ALL), access(RESEARCH)).ids(0, 1)[0];
		note("A", no(MAY));

		assertTrue(workspace.feedback.find(id, access(RESEARCH)).isEmpty());
		assertTrue(workspace.feedback.find(id, access(Purpose.IMPROVE_SERVICE)).isPresent());
	}

	@Test
	void theOldFileDoesNotBringBackWhatWasWithdrawn() {
		take(said("a", "A", yes(MAY)), said("u", "U", yes(null)));
		note("A", no(MAY.plusDays(9)));
		note("U", no(MAY));

		take(said("a", "A", yes(MAY)), said("u", "U", yes(null)), said("v", "U", yes(null)));

		assertEquals(Set.of(), seen(RESEARCH));
	}

	@Test
	void whatWasSaidOnTheLastDayCountsInWhateverOrderItComes() {
		take(said("a", "A", no(MAY.plusDays(5))), said("b", "B", yes(MAY)));
		take(said("a2", "A", yes(MAY.plusDays(20))), said("b2", "B", no(MAY)));
		take(said("a3", "A", no(MAY)));

		assertEquals(Set.of("of a", "of a2", "of a3"), seen(RESEARCH));
	}

	@Test
	void theSameSaidAgainIsNoNewRecord() {
		take(said("a", "A", yes(MAY)), said("a2", "A", yes(MAY)));
		take(said("a3", "A", yes(MAY)));

		assertEquals(1, workspace.feedback.of(pseudonym("A"), workspace.access).size());
	}

	@Test
	void whoAgreesIsCountedByWhatCountsOfEachPerson() {
		take(said("a", "A", yes(MAY)), said("b", "B", yes(MAY)), said("c", "C", no(MAY)), said("d", "D"));
		note("A", no(MAY.plusDays(9)));

		assertEquals(Map.of(RESEARCH, new Consents.Count(1, 2)), workspace.feedback.counts(workspace.access));
	}

	@Test
	void ofAnIntakeThatIsNotCompleteNothingCounts() {
		take(said("a", "A"));

		try (var session = workspace.feedback.begin(Records.request(), workspace.access)) {
			var more = new ArrayList<Incoming>();
			for (int at = 0; at < 1_000; at++) {
				more.add(said("n" + at, at == 0 ? "A" : "N" + at, yes(MAY)));
			}
			session.add(more);
			assertEquals(Set.of(), seen(RESEARCH));
		}

		assertEquals(Set.of(), seen(RESEARCH));
		assertEquals(List.of(), workspace.feedback.of(pseudonym("A"), workspace.access));
	}

	@Test
	void manyPeopleInManyPagesAreToldApart() {
		var wanted = new TreeSet<String>();
		for (int from = 0; from < 12_000; from += 1_000) {
			var records = new Incoming[1_000];
			for (int at = 0; at < 1_000; at++) {
				int number = from + at;
				records[at] = number % 3 == 0 ? said("k" + number, "P" + number, yes(MAY)) : said("k" + number, "P" + number, no(MAY));
				if (number % 3 == 0) {
					wanted.add("of k" + number);
				}
			}
			take(records);
		}

		var all = workspace.feedback.batches(Scope.ALL, access(RESEARCH));
		var found = new TreeSet<String>();
		all.forEach(batch -> batch.forEach(one -> found.add(one.text())));

		assertEquals(wanted, found);
	}

	@Test
	void itIsInTheCopyOfThePersonAndGoesWithThem() {
		take(said("a", "A", yes(MAY)), said("b", "B", yes(MAY)));
		note("A", no(MAY.plusDays(9)));
		var subject = Subject.ofPseudonym(pseudonym("A"));
		var rights = workspace.rights();

		var copy = rights.copy(subject, workspace.access, Progress.NONE);
		assertEquals(2, copy.get("feedback.consents").size());
		assertEquals("2026-05-01", copy.get("feedback.consents").getFirst().get("on"));
		var erased = assertInstanceOf(Erased.Certified.class, rights.erase(List.of(subject), workspace.access, Progress.NONE));

		assertTrue(erased.certificate().taken().toString().contains("feedback.consents"));
		assertEquals(List.of(), workspace.feedback.of(pseudonym("A"), workspace.access));
		assertEquals(Set.of("of b"), seen(RESEARCH));
		assertFalse(note("A", yes(MAY.plusDays(30))));
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whoeverTurnsANoIntoAYesInTheDatabaseIsFoundOut() {
		take(said("b", "B", no(MAY)));

		workspace.store.write(manager -> manager.createQuery("UPDATE ConsentEntity c SET c.given = TRUE").executeUpdate());

		assertFalse(workspace.found().isEmpty());
	}
}
