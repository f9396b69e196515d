package io.antiphon.compliance.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Verified;
import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.internal.deadlines.FolderDeadlines;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.compliance.requests.NewRequest;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Noted.Reason;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.Request.Closing;
import io.antiphon.compliance.requests.Request.State;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.changes.Json;
import io.antiphon.testkit.Records;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of requests over a real workspace. */
class RequestsTest {

	private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 5);
	private static final LocalDate DUE = LocalDate.of(2025, 4, 7);

	@TempDir
	Path folder;

	private WholeWorkspace workspace;
	private LocalDate today = RECEIVED;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Requests requests() {
		var clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		return new KeptRequests(
				new Register.Keeping(workspace.documents, workspace.revisions, workspace.privacy.privacy()),
				new FolderDeadlines(folder.resolve("deadlines")), new Door(workspace.suppressions),
				new KeptRequests.Workspace(workspace.store, workspace.privacy, clock));
	}

	private static Registered kept(Noted noted) {
		return assertInstanceOf(Noted.Kept.class, noted).registered();
	}

	private static Reason refused(Noted noted) {
		return assertInstanceOf(Noted.Refused.class, noted).reason();
	}

	private Noted add(RequestKind kind, Law law, LocalDate received, String reference) {
		return requests().add(new NewRequest(kind, law, received, Subject.NOBODY, reference), workspace.access);
	}

	private String added(Law law, LocalDate received) {
		return kept(add(RequestKind.ACCESS, law, received, "T-1")).request().id();
	}

	private static Closing done(LocalDate on) {
		return new Closing(on, false, "", "", null);
	}

	@Test
	void aRequestIsThereAgainAfterReopeningWithWhatWasNotedAboutIt() {
		var id = added(Law.GDPR, RECEIVED);
		var her = Subject.ofPseudonym(workspace.privacy.privacy().pseudonym(workspace.access, "C-1"));
		requests().confirm(id, RECEIVED, her, workspace.access);
		requests().extend(id, RECEIVED, "many records", workspace.access);
		workspace.close();

		workspace = WholeWorkspace.open(folder);

		var found = requests().find(id, workspace.access).orElseThrow();
		assertEquals(State.EXTENDED, found.request().state());
		assertEquals(her.text(), found.request().subject());
		assertEquals(LocalDate.of(2025, 6, 5), found.deadline().due());
		assertEquals(
				List.of("request.add", "request.confirm", "request.extend"),
				requests().history(id, workspace.access).stream().map(Requests.Note::act).toList());
		assertEquals(List.of(), requests().unreadable());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void nothingThatSomebodyWroteIsKeptInClear() {
		var id = kept(add(RequestKind.ACCESS, Law.GDPR, RECEIVED, "mail of greta@example.com, Mr Smith")).request().id();
		requests().extend(id, RECEIVED, "Ms Jones calls +44 20 7946 0958", workspace.access);
		requests().close(id, new Closing(RECEIVED, true, "see bob@example.com", "", null), workspace.access);

		var stored = Json.write(workspace.documents.find(KeptRequests.KIND, id, Request.class).orElseThrow());

		for (var word : List.of("greta", "example.com", "Smith", "Jones", "7946", "bob")) {
			assertFalse(stored.contains(word), word + " in " + stored);
		}
	}

	@Test
	void theClockStopsWithTheAnswerAndRunsOverWithoutOne() {
		var id = added(Law.GDPR, RECEIVED);

		today = DUE;
		assertEquals(0, requests().find(id, workspace.access).orElseThrow().daysLeft());
		assertFalse(requests().find(id, workspace.access).orElseThrow().overdue());
		today = DUE.plusDays(2);
		assertTrue(requests().find(id, workspace.access).orElseThrow().overdue());
		var answered = kept(requests().close(id, done(DUE.plusDays(1)), workspace.access));
		today = DUE.plusDays(90);
		assertEquals(-1, answered.daysLeft());
		assertTrue(answered.late() && !answered.overdue());
		assertEquals(-1, requests().find(id, workspace.access).orElseThrow().daysLeft());
	}

	@Test
	void overdueOnesComeFirstAndAnsweredOnesLast() {
		var answered = added(Law.GDPR, RECEIVED.minusDays(50));
		requests().close(answered, done(RECEIVED), workspace.access);
		var later = added(Law.GDPR, RECEIVED);
		var overdue = added(Law.GDPR, RECEIVED.minusDays(60));
		var sooner = added(Law.PIPL, RECEIVED);

		assertEquals(
				List.of(overdue, sooner, later, answered),
				requests().all(workspace.access).stream().map(one -> one.request().id()).toList());
	}

	@Test
	void anExtensionCountsOnceWithAReasonAndWhereThePersonWasToldInTime() {
		var id = added(Law.GDPR, RECEIVED);
		today = DUE.plusDays(10);

		assertEquals(Reason.TOLD_TOO_LATE, refused(requests().extend(id, DUE.plusDays(1), "much", workspace.access)));
		assertEquals(Reason.NO_REASON, refused(requests().extend(id, DUE, " ", workspace.access)));
		assertEquals(Reason.FUTURE, refused(requests().extend(id, today.plusDays(1), "much", workspace.access)));
		assertEquals(Reason.BEFORE_RECEIVED, refused(requests().extend(id, RECEIVED.minusDays(1), "much", workspace.access)));
		assertEquals(LocalDate.of(2025, 6, 5), kept(requests().extend(id, DUE, "much", workspace.access)).deadline().due());
		assertEquals(Reason.EXTENDED, refused(requests().extend(id, DUE, "more", workspace.access)));
		assertEquals(Reason.NO_EXTENSION, refused(requests().extend(added(Law.PIPL, RECEIVED), RECEIVED, "much", workspace.access)));
	}

	@Test
	void whatCannotBeIsNotNoted() {
		var id = added(Law.GDPR, RECEIVED);

		assertEquals(Reason.FUTURE, refused(add(RequestKind.ACCESS, Law.GDPR, RECEIVED.plusDays(1), "")));
		assertEquals(Reason.NO_LAW, refused(add(RequestKind.ACCESS, Law.PIPL, LocalDate.of(2021, 1, 1), "")));
		assertEquals(Reason.TOO_LONG, refused(add(RequestKind.ACCESS, Law.GDPR, RECEIVED, "x".repeat(2_001))));
		assertEquals(Reason.UNKNOWN, refused(requests().close("nothing", done(RECEIVED), workspace.access)));
		assertEquals(Reason.UNKNOWN, refused(requests().undo("nothing", workspace.access)));
		assertEquals(Reason.NO_REASON, refused(requests().close(id, new Closing(RECEIVED, true, "", "", null), workspace.access)));
		assertEquals(
				Reason.NO_CERTIFICATE, refused(requests().close(id, new Closing(RECEIVED, false, "", id, null), workspace.access)));
		requests().close(id, done(RECEIVED), workspace.access);
		assertEquals(Reason.CLOSED, refused(requests().extend(id, RECEIVED, "much", workspace.access)));
	}

	@Test
	void anErasureIsDoneByItsCertificateOrAReasonWhyThereIsNone() {
		var id = kept(add(RequestKind.ERASURE, Law.GDPR, RECEIVED, "")).request().id();

		assertEquals(Reason.NOT_ERASED, refused(requests().close(id, done(RECEIVED), workspace.access)));

		var closing = new Closing(RECEIVED, false, "nobody is known by that number", "", null);
		assertEquals(State.DONE, kept(requests().close(id, closing, workspace.access)).request().state());
	}

	@Test
	void theLastThingNotedIsTakenBackAndThenTheOneBefore() {
		var id = added(Law.GDPR, RECEIVED);
		requests().extend(id, RECEIVED, "much", workspace.access);
		requests().close(id, done(RECEIVED), workspace.access);

		assertEquals(State.EXTENDED, kept(requests().undo(id, workspace.access)).request().state());
		assertEquals(State.RECEIVED, kept(requests().undo(id, workspace.access)).request().state());
		assertEquals(new Noted.Gone(id), requests().undo(id, workspace.access));
		assertEquals(Reason.NOTHING, refused(requests().undo(id, workspace.access)));

		assertEquals(6, requests().history(id, workspace.access).size());
		assertEquals(List.of(), requests().all(workspace.access));
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whatIsNotedStandsInTheAuditWithItsIdAndNothingElse() {
		var id = kept(add(RequestKind.ACCESS, Law.PIPL, RECEIVED, "T-77")).request().id();
		requests().extend(id, RECEIVED, "much", workspace.access);
		requests().close(id, done(RECEIVED), workspace.access);

		var entries = workspace.privacy.privacy().auditEntries(1, 1_000).stream()
				.filter(entry -> entry.action().startsWith("request."))
				.toList();

		assertEquals(List.of("request.add", "request.close"), entries.stream().map(entry -> entry.action()).toList());
		assertTrue(entries.stream().allMatch(entry -> entry.scope().equals(id)));
	}

	@Test
	void anErasureIsLinkedByItsCertificateAndTheRegisterDoesNotBringThePersonBack() {
		Records.take(workspace.feedback, workspace.access, List.of(Records.said("x", "it came late").by("C7")));
		var rights = workspace.rights();
		var found = rights.find(
				List.of(new Identifier(Identifier.Kind.ANY, "C7")),
				workspace.access, Progress.NONE);
		var her = found.getFirst().subject();
		var id = added(Law.GDPR, RECEIVED);
		requests().confirm(id, RECEIVED, her, workspace.access);
		assertTrue(rights.copy(her, workspace.access, Progress.NONE).containsKey("request.kept"));

		var certificate = assertInstanceOf(
				Erased.Certified.class, rights.erase(List.of(her), workspace.access, Progress.NONE)).certificate();
		var closed = kept(requests().close(
				id, new Closing(RECEIVED, false, "", certificate.request(), null), workspace.access));

		assertEquals(certificate.request(), closed.request().closing().erasure());
		assertTrue(certificate.kept().contains(new Place("request.kept", Place.Holds.KEPT, 1)));
		assertInstanceOf(
				Verified.Holds.class, rights.verify(certificate, workspace.access, Progress.NONE));
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void theFormatOfADocumentIsAPromise() {
		var text = "{\"id\":\"a\",\"kind\":\"ACCESS\",\"law\":\"GDPR\",\"received\":\"2025-03-05\",\"subject\":\"\",\"reference\":\"T-1\","
				+ "\"confirmed\":\"2025-03-06\",\"extension\":{\"told\":\"2025-03-07\",\"reason\":\"much\"},"
				+ "\"closing\":{\"on\":\"2025-03-08\",\"refused\":false,\"reason\":\"\",\"erasure\":\"\",\"copied\":\"2025-03-08\"}}";

		var read = Json.read(text, Request.class);

		assertEquals(State.DONE, read.state());
		assertEquals(text, Json.write(read));
	}
}
