package io.antiphon.compliance.internal.answers;

import static io.antiphon.compliance.internal.answers.Customers.IMPROVEMENT;
import static io.antiphon.compliance.internal.answers.Customers.MAY;
import static io.antiphon.compliance.internal.answers.Customers.no;
import static io.antiphon.compliance.internal.answers.Customers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.answers.Answers;
import io.antiphon.compliance.answers.Audience.Person;
import io.antiphon.compliance.answers.Audience.Reason;
import io.antiphon.compliance.answers.Mailing;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.durability.Marks;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.loop.Chain;
import io.antiphon.privacy.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of 200 customers exactly the 117 are answered who said it, agree, can be reached, are still here and were not answered before. */
class PlantedCustomersTest {

	/** What becomes of a customer. */
	private enum Fate {
		RIGHT(117),
		WITHDREW_BY_FORM(10),
		WITHDREW_BY_FILE(6),
		SAID_NOTHING_OF_IT(10),
		UNREACHABLE(8),
		ERASED(7),
		ANSWERED_BEFORE(5),
		RESTRICTED(4),
		OF_ANOTHER_FINDING(16),
		OF_NO_FINDING(17);

		private final int people;

		Fate(int people) {
			this.people = people;
		}
	}

	/** One of them; mixed, so that no place in a file tells what becomes of whom. */
	private record Customer(int number, Fate fate) {

		String id() {
			return number % 2 == 0 ? mail() : "C-%03d".formatted(number);
		}

		String mail() {
			return "customer-%03d@example.org".formatted(number);
		}

		Contact contact() {
			return number % 5 == 0
					? new Contact(Contact.Kind.PHONE, "+49 30 9018%04d".formatted(number), "en")
					: new Contact(Contact.Kind.EMAIL, mail(), number % 3 == 0 ? "zh" : "en");
		}

		boolean evident() {
			return fate != Fate.OF_ANOTHER_FINDING && fate != Fate.OF_NO_FINDING;
		}
	}

	@TempDir
	Path folder;

	private final List<Customer> all = new ArrayList<>();
	private WholeWorkspace workspace;
	private Customers customers;

	@BeforeEach
	void open() {
		var fates = new ArrayList<Fate>();
		for (var fate : Fate.values()) {
			fates.addAll(Collections.nCopies(fate.people, fate));
		}
		Collections.shuffle(fates, new Random(117));
		for (int number = 0; number < fates.size(); number++) {
			all.add(new Customer(number, fates.get(number)));
		}
		workspace = WholeWorkspace.open(folder);
		Customers.mayBeAnswered(workspace);
		customers = new Customers(workspace);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private List<Customer> of(Fate fate) {
		return all.stream().filter(one -> one.fate == fate).toList();
	}

	private Answers answers(Chain chain) {
		return workspace.answers(chain);
	}

	/** Pieces of everybody, some of them several; those of nobody among them. */
	private void everybodySpeaks() {
		for (var one : all) {
			boolean before = one.fate == Fate.ANSWERED_BEFORE;
			var topic = switch (one.fate) {
				case OF_ANOTHER_FINDING -> "dear";
				case OF_NO_FINDING -> "fine";
				default -> one.number % 4 == 0 ? "rude" : "late";
			};
			customers.says(one.id(), topic, before ? List.of(yes(MAY)) : List.of(), before ? List.of(one.contact()) : List.of());
			for (int more = 0; more < one.number % 3; more++) {
				customers.says(one.id(), one.evident() ? "late" : topic);
			}
			customers.says(one.id(), "fine");
		}
		for (int nobody = 0; nobody < 9; nobody++) {
			customers.says("", "late");
		}
		customers.take();
	}

	/** What they say of being answered, and by what they are reached, comes in later files. */
	private void consentsComeIn() {
		for (var one : all) {
			List<Consent> consents = switch (one.fate) {
				case SAID_NOTHING_OF_IT, ANSWERED_BEFORE -> List.of();
				default -> one.number % 7 == 0 ? List.of(no(MAY.minusDays(3)), yes(MAY)) : List.of(yes(MAY));
			};
			boolean apart = one.number % 6 == 0;
			List<Contact> reached = one.fate == Fate.UNREACHABLE || one.fate == Fate.ANSWERED_BEFORE ? List.of() : List.of(one.contact());
			customers.says(one.id(), "fine", consents, apart ? List.of() : reached);
			if (apart) {
				customers.says(one.id(), "fine", List.of(), reached);
			}
		}
		customers.take();
		of(Fate.WITHDREW_BY_FILE).forEach(one -> customers.says(one.id(), "fine", List.of(no(MAY.plusDays(5))), List.of(one.contact())));
		customers.take();
		of(Fate.WITHDREW_BY_FORM).forEach(one -> workspace.feedback.note(
				Customers.pseudonym(workspace, one.id()), no(MAY.plusDays(6)), workspace.access));
		of(Fate.RESTRICTED).forEach(one -> workspace.feedback.note(
				Customers.pseudonym(workspace, one.id()), new Consent(Consent.PROCESSING, false, MAY.plusDays(7)), workspace.access));
	}

	private void answerThoseWhoAgreeSoFar(Chain chain) {
		var answers = answers(chain);
		answers.write(IMPROVEMENT, "en", "We did.", Customers.answering(workspace));
		answers.write(IMPROVEMENT, "zh", "我们做到了。", Customers.answering(workspace));
		assertEquals(5, exported(chain).letters().size());
		assertEquals(5, answers.sent(IMPROVEMENT, Customers.answering(workspace)).orElseThrow());
	}

	private Mailing exported(Chain chain) {
		return answers(chain).export(IMPROVEMENT, Customers.answering(workspace)).orElseThrow();
	}

	private void erase() {
		var subjects = of(Fate.ERASED).stream()
				.map(one -> Subject.ofPseudonym(Customers.pseudonym(workspace, one.id())))
				.toList();
		assertInstanceOf(Erased.Certified.class, workspace.rights().erase(subjects, workspace.access, Progress.NONE));
	}

	private static List<String> reached(List<Customer> some) {
		return sorted(some.stream().map(one -> one.contact().value()));
	}

	private static List<String> sorted(Stream<String> some) {
		return some.sorted().toList();
	}

	@Test
	void exactlyTheRight117ComeOut() throws IOException {
		everybodySpeaks();
		var chain = customers.chain(); // as it was found then: those who are erased later are in its evidence still
		answerThoseWhoAgreeSoFar(chain);
		consentsComeIn();
		erase();

		var audience = answers(chain).who(IMPROVEMENT, Customers.answering(workspace)).orElseThrow();

		var right = of(Fate.RIGHT);
		assertEquals(117, audience.answerable().size());
		assertEquals(
				sorted(right.stream().map(one -> Customers.pseudonym(workspace, one.id()))),
				sorted(audience.answerable().stream().map(Person::pseudonym)));
		assertEquals(
				Map.of(
						Reason.RESTRICTED, 4L, Reason.WITHDRAWN, 16L, Reason.NO_CONSENT, 10L, Reason.NO_CONTACT, 8L, Reason.CHANGED, 0L,
						Reason.ANSWERED, 5L),
				audience.notAnswered());
		assertEquals(160, audience.people());
		assertEquals(9, audience.said().unnamed());
		assertEquals(of(Fate.ERASED).stream().mapToLong(one -> 1 + one.number % 3).sum(), audience.said().gone());
		assertEquals(
				right.stream().mapToLong(one -> 1 + one.number % 3).sum(),
				audience.answerable().stream().mapToLong(Person::pieces).sum());

		var mailing = exported(chain);
		assertEquals(117, mailing.letters().size());
		assertEquals(reached(right), sorted(mailing.letters().stream().map(letter -> letter.contact().value())));
		assertTrue(mailing.letters().stream().allMatch(letter -> letter.text().language().equals(letter.contact().language())));
		assertEquals(List.of(), workspace.found());
		nothingIsInTheClear();
	}

	/** Nor is anything left of those who may not be reached any more. */
	private void nothingIsInTheClear() throws IOException {
		var marks = new ArrayList<String>();
		all.stream().limit(20).forEach(one -> marks.add(one.contact().value()));
		marks.addAll(reached(of(Fate.ERASED)));
		var left = workspace.store.<Long>read(
				manager -> manager.createQuery("SELECT COUNT(c) FROM ContactEntity c", Long.class).getSingleResult());
		assertEquals(117 + 5 + 4 + 16 + 17, left);
		workspace.close();

		assertEquals(Map.of(), new Marks(marks.toArray(String[]::new)).in(folder));

		workspace = WholeWorkspace.open(folder);
		assertEquals(List.of(), workspace.found());
	}
}
