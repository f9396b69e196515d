package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier.Kind;
import io.antiphon.compliance.Identifier;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.contact.Contacts.Outcome;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.testkit.Records;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is the same person by whatever they can be reached by, and however it is spelled. */
class SpelledPersonTest {

	private static final String ID = "K-4711";
	private static final String MAIL = "greta@example.org";

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void plant() {
		workspace = WholeWorkspace.open(folder);
		workspace.purposes.set(
				new DeclaredPurpose(
						Purpose.ANSWER, "", "", Optional.of(GdprBasis.CONSENT), Optional.empty(), new Keeping.Open(), List.of()),
				workspace.access);
		Records.take(workspace.feedback, workspace.access, List.of(Records.said("one", "waited for an hour").by(ID)));
		agree(ID);
		assertEquals(Outcome.KEPT, keep(ID, MAIL));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private String pseudonym(String person) {
		return workspace.privacy.privacy().pseudonym(workspace.access, person);
	}

	private void agree(String person) {
		var yes = new Consent(Purpose.ANSWER, true, LocalDate.of(2026, 5, 1));
		assertTrue(workspace.feedback.note(pseudonym(person), yes, workspace.access));
	}

	private Outcome keep(String person, String contact) {
		return workspace.feedback.keep(
				pseudonym(person), Contact.of(contact, "en").orElseThrow(),
				workspace.privacy.privacy().access("clerk", Purpose.ANSWER));
	}

	private List<Found> find(String value) {
		return workspace.rights().find(List.of(new Identifier(Kind.ANY, value)), workspace.access, Progress.NONE);
	}

	private void erase(String value) {
		var subjects = find(value).stream().map(Found::subject).toList();
		assertInstanceOf(Erased.Certified.class, workspace.rights().erase(subjects, workspace.access, Progress.NONE));
	}

	private Receipt.Counts take(String person) {
		return Records.take(workspace.feedback, workspace.access, List.of(Records.said("two", "waited for two hours").by(person))).counts();
	}

	@Test
	void theAddressThatTheyCanBeReachedByLeadsToThem() {
		var found = find("Greta@Example.org");

		assertEquals(1, found.size());
		assertEquals(Set.of(pseudonym(ID)), found.getFirst().subject().pseudonyms());
		assertEquals(1, found.getFirst().pieces().size());
	}

	@Test
	void whereTheirAddressIsNamedIsFoundByTheirNumberToo() {
		Records.take(workspace.feedback, workspace.access, List.of(Records.said("three", "ask greta_4711, she knows").by("C-1")));
		keep(ID, "greta_4711");

		assertTrue(find(ID).getFirst().places().stream().anyMatch(place -> place.id().equals("feedback.named")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"K\u20104711", "k-4711", "K 4711", " \uff2b\uff0d4711 ", "K\u22124711"})
	void erasedTheyDoNotComeBackUnderAnotherSpelling(String spelled) {
		erase(ID);

		assertEquals(new Receipt.Counts(0, 0, 0, 1), take(spelled));
		assertEquals(new Receipt.Counts(1, 0, 0, 0), take("K-4712"));
	}

	@Test
	void norDoTheirRowsWhereSomebodyElseIsNamedAsTheirPerson() {
		erase(ID);

		var again = Records.take(workspace.feedback, workspace.access, List.of(Records.said("one", "waited for an hour").by("kunde")));

		assertEquals(new Receipt.Counts(0, 0, 0, 1), again.counts());
	}

	@Test
	void norUnderTheAddressThatTheyCouldBeReachedBy() {
		erase(ID);
		agree("K-9");

		assertEquals(new Receipt.Counts(0, 0, 0, 1), take(MAIL));
		assertEquals(Outcome.ERASED, keep("K-9", "GRETA@example.org"));
		assertEquals(Outcome.KEPT, keep("K-9", "hans@example.org"));
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whoeverHasTheNameOfSomebodyWhoWasErasedIsHeard() {
		var both = Stream.of(ID, "Greta Gruen").map(value -> new Identifier(Kind.ANY, value)).toList();
		var found = workspace.rights().find(both, workspace.access, Progress.NONE);
		workspace.rights().erase(found.stream().map(Found::subject).toList(), workspace.access, Progress.NONE);

		assertEquals(new Receipt.Counts(1, 0, 0, 0), take("greta gruen"));
	}
}
