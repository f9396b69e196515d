package io.antiphon.compliance.internal.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.intake.FileIntake;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.tables.internal.TextConnectorComponent;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.durability.Attacker;
import io.antiphon.durability.Marks;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.contact.Contacts.Opened;
import io.antiphon.feedback.contact.Contacts.Outcome;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people can be reached by is kept of those who agree, encrypted, and of no one else. */
class ContactsTest {

	private static final Connectors CONNECTORS = Connectors.of(new TextConnectorComponent());
	private static final String HER = "greta@example.org";
	private static final String HIM = "hans@example.org";
	private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
	private static final String COLUMNS = "\"columns\":{\"mail\":{\"role\":\"person\",\"contact\":true},"
			+ "\"ok\":{\"role\":\"consent\",\"purpose\":\"answer\"},\"tel\":{\"role\":\"contact\",\"kind\":\"phone\"},\"lang\":{\"role\":\"language\"},"
			+ "\"date\":{\"role\":\"time\",\"format\":\"ymd\"}}";

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
		declare();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private void declare(String... users) {
		workspace.purposes.set(
				new DeclaredPurpose(
						Purpose.ANSWER, "", "", Optional.of(GdprBasis.CONSENT), Optional.empty(), new Keeping.Open(), List.of(users)),
				workspace.access);
	}

	private Access clerk() {
		return workspace.privacy.privacy().access("clerk", Purpose.ANSWER);
	}

	private String pseudonym(String person) {
		return workspace.privacy.privacy().pseudonym(workspace.access, person);
	}

	private void agrees(String person, boolean yes, LocalDate day) {
		assertTrue(workspace.feedback.note(pseudonym(person), new Consent(Purpose.ANSWER, yes, day), workspace.access));
	}

	private Outcome keep(String person, String value) {
		return workspace.feedback.keep(pseudonym(person), Contact.of(value, "en").orElseThrow(), clerk());
	}

	private Opened opened(String... people) {
		return workspace.feedback.opened(Arrays.stream(people).map(this::pseudonym).toList(), clerk());
	}

	private List<String> reached(String person) {
		return opened(person).contacts().getOrDefault(pseudonym(person), List.of()).stream()
				.map(one -> one.kind().id() + " " + one.value() + " " + one.language())
				.toList();
	}

	private long rows() {
		return workspace.store.read(manager -> manager.createQuery("SELECT COUNT(c) FROM ContactEntity c", Long.class).getSingleResult());
	}

	private static Declared declared() {
		return new Declared(
				"{\"antiphonMapping\":1," + COLUMNS + "}", "shop", Map.of(), Declared.Writing.FOUND, Locale.ENGLISH);
	}

	private Receipt take(String said) throws IOException {
		var file = Files.writeString(folder.resolve("said.csv"), said);
		var access = workspace.privacy.privacy().access("lin", Purpose.IMPROVE_SERVICE);
		var taking = new FileIntake(workspace.stores(), CONNECTORS, access, Progress.NONE).take(file, declared());
		return assertInstanceOf(Taking.Taken.class, taking).receipt();
	}

	@Test
	void aFileBringsContactsOfThoseAloneWhoAgreeAndTheReceiptCountsTheOthers() throws IOException {
		var receipt = take(
				"comment,date,mail,ok,tel,lang\n"
						+ "one fine thing,2026-05-01," + HER + ",yes,030 901820,de-DE\n"
						+ "two fine things,2026-05-02," + HIM + ",no,,\n"
						+ "three fine things,2026-05-03,kim@example.org,,+49 30 1,\n"
						+ "four fine things,2026-05-04," + HER + ",,,\n"
						+ "five fine things,2026-05-05,,,030 2222222,\n");

		assertEquals(List.of("email " + HER + " de", "phone 030 901820 de"), reached(HER));
		assertEquals(List.of(), reached(HIM));
		assertEquals(2, rows());
		var remark = Receipt.Remark.of(receipt.warnings().getLast()).orElseThrow();
		assertEquals(Receipt.Remark.CONTACTS_NOT_KEPT, remark.key());
		assertEquals(3, ((Number) remark.values().getFirst()).longValue());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whatIsNoContactIsToldAndItsRowIsKept() throws IOException {
		var receipt = take("comment,date,mail,ok,tel,lang\none fine thing,2026-05-01," + HER + ",yes," + "1".repeat(400) + ",\n");

		assertEquals(1, receipt.counts().stored());
		assertEquals(List.of("email " + HER + " en"), reached(HER));
		assertTrue(
				receipt.warnings().stream().flatMap(one -> Receipt.Remark.of(one).stream())
						.anyMatch(one -> one.key().equals("no-contacts")),
				receipt.warnings().toString());
	}

	@Test
	void takenInAgainNothingIsAddedAndWhatWasSaidEarlierTakesNothingsPlace() throws IOException {
		var file = "comment,date,mail,ok,tel,lang\none fine thing,2026-05-01," + HER + ",yes,030 901820,\n";
		take(file);
		assertEquals(2, rows());
		assertEquals(Outcome.KEPT, keep(HER, "new@example.org"));

		take(file);
		take("comment,date,mail,ok,tel,lang\nold news,2026-04-01," + HER + ",,030 111111,\n");

		assertEquals(List.of("email new@example.org en", "phone 030 901820 en"), reached(HER));
		assertEquals(2, rows());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whereNobodyMayBeAnsweredTheColumnThatNeedsItIsNamed() throws IOException {
		workspace.purposes.remove(Purpose.ANSWER, workspace.access);
		var file = Files.writeString(folder.resolve("said.csv"), "comment,date,mail,ok,tel,lang\none,2026-05-01," + HER + ",yes,,\n");
		var access = workspace.privacy.privacy().access("lin", Purpose.IMPROVE_SERVICE);

		var taking = new FileIntake(workspace.stores(), CONNECTORS, access, Progress.NONE).take(file, declared());

		var reason = assertInstanceOf(Taking.Refused.class, taking).reasons().getFirst().in(Locale.ENGLISH);
		assertTrue(reason.contains("/columns/ok:"), reason);
	}

	@Test
	void withoutConsentNothingIsKeptAndTakenBackItGoes() {
		assertEquals(Outcome.NO_CONSENT, keep(HER, HER));
		agrees(HER, true, MAY);
		assertEquals(Outcome.KEPT, keep(HER, HER));
		assertEquals(List.of("email " + HER + " en"), reached(HER));

		agrees(HER, false, MAY.plusDays(1));

		assertEquals(List.of(), reached(HER));
		assertEquals(0, rows());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void aNoInAFileTakesThemAwayToo() throws IOException {
		agrees(HER, true, MAY);
		keep(HER, HER);

		take("comment,date,mail,ok,tel,lang\nleave me alone,2026-05-09," + HER + ",no,030 901820,\n");

		assertEquals(0, rows());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void ofEachKindTheNewestCountsAndTheOthersAreGone() {
		agrees(HER, true, MAY);
		keep(HER, HER);
		keep(HER, "+49 30 901820");
		keep(HER, "greta.new@example.org");

		assertEquals(List.of("email greta.new@example.org en", "phone +49 30 901820 en"), reached(HER));
		assertEquals(2, rows());
		assertEquals(2, workspace.feedback.forget(pseudonym(HER), clerk()));
		assertEquals(0, rows());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void putToSomebodyElseOrChangedItDoesNotOpenAndCheckTells() {
		agrees(HER, true, MAY);
		agrees(HIM, true, MAY);
		keep(HER, HER);
		keep(HIM, HIM);

		new Attacker(workspace.store.workspace().directory()).run(
				"UPDATE CONTACT SET LOCKED = (SELECT MAX(C.LOCKED) FROM CONTACT C WHERE C.PSEUDONYM = '" + pseudonym(HIM)
						+ "') WHERE PSEUDONYM = '" + pseudonym(HER) + "'");

		var opened = opened(HER, HIM);
		assertEquals(Set.of(pseudonym(HER)), opened.changed());
		assertEquals(Set.of(pseudonym(HIM)), opened.contacts().keySet());
		assertFalse(workspace.found().isEmpty());
	}

	@Test
	void forOthersThanThoseWhoMayTheyStayShut() {
		agrees(HER, true, MAY);
		keep(HER, HER);
		declare("somebody else");

		assertThrows(NotGrantedException.class, () -> opened(HER));
		assertThrows(NotGrantedException.class, () -> keep(HER, HER));
		workspace.purposes.remove(Purpose.ANSWER, workspace.access);
		assertThrows(NotGrantedException.class, () -> opened(HER));
		var analyst = workspace.privacy.privacy().access("lin", Purpose.IMPROVE_SERVICE);
		assertThrows(IllegalArgumentException.class, () -> workspace.feedback.opened(List.of(pseudonym(HER)), analyst));
	}

	@Test
	void aCopyHasThemAndAnErasureTakesThemForGood() throws IOException {
		agrees(HER, true, MAY);
		keep(HER, "reach.me@example.net");
		var subject = Subject.ofPseudonym(pseudonym(HER));

		var copy = workspace.rights().copy(subject, workspace.access, Progress.NONE);
		assertTrue(copy.get("feedback.contacts").toString().contains("reach.me@example.net"));

		var erased = workspace.rights().erase(List.of(subject), workspace.access, Progress.NONE);
		var taken = assertInstanceOf(Erased.Certified.class, erased).certificate().taken();
		assertTrue(taken.stream().map(Place::id).toList().contains("feedback.contacts"), taken.toString());
		assertEquals(0, rows());
		assertEquals(List.of(), workspace.found());
		workspace.close();
		assertEquals(Map.of(), new Marks("reach.me@example.net").in(folder));
		workspace = WholeWorkspace.open(folder);
	}

	@Test
	void whoWasErasedGetsNoneAgain() throws IOException {
		take("comment,date,mail,ok,tel,lang\none fine thing,2026-05-01," + HER + ",yes,,\n");
		workspace.rights().erase(List.of(Subject.ofPseudonym(pseudonym(HER))), workspace.access, Progress.NONE);

		assertEquals(Outcome.ERASED, keep(HER, HER));
		take("comment,date,mail,ok,tel,lang\none more thing,2026-06-01," + HER + ",yes,,\n");
		assertEquals(0, rows());
	}

	@Test
	void theAuditHasNumbersAndNobody() {
		agrees(HER, true, MAY);
		keep(HER, HER);
		opened(HER);

		var entries = workspace.privacy.privacy().auditEntries(1, 1_000).stream().map(one -> one.action() + " " + one.scope()).toList();

		assertTrue(entries.stream().anyMatch(one -> one.startsWith("contact.keep")) && entries.contains("contact.open "),
				entries.toString());
		assertFalse(entries.toString().contains("greta"), entries.toString());
	}
}
