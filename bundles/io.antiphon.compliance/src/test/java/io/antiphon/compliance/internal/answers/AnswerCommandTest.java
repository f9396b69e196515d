package io.antiphon.compliance.internal.answers;

import static io.antiphon.compliance.internal.answers.Customers.IMPROVEMENT;
import static io.antiphon.compliance.internal.answers.Customers.MAY;
import static io.antiphon.compliance.internal.answers.Customers.no;
import static io.antiphon.compliance.internal.answers.Customers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.internal.CommandCase;
import io.antiphon.compliance.internal.Typed;
import io.antiphon.compliance.internal.answers.command.AnswerCommandComponent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.loop.Chain;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.testkit.FakeChain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers on the command line. */
class AnswerCommandTest extends CommandCase {

	private static final String HER = "greta@example.org";

	private Chain chain = new FakeChain();

	@BeforeEach
	void speak() {
		Customers.mayBeAnswered(workspace);
		chain = new Customers(workspace)
				.says(HER, "late", List.of(yes(MAY)), List.of(new Contact(Contact.Kind.EMAIL, HER, "en")))
				.says(HER, "rude")
				.says("K-2", "late", List.of(yes(MAY)), List.of(new Contact(Contact.Kind.OTHER, "=HYPERLINK(1)", "zh")))
				.says("K-3", "late", List.of(yes(MAY)), List.of(new Contact(Contact.Kind.PHONE, "+49 30 901820", "fr")))
				.says("K-4", "rude", List.of(no(MAY)), List.of())
				.says("K-5", "late")
				.says("", "late")
				.takenIn();
	}

	@Override
	protected AnswerCommandComponent command() {
		return new AnswerCommandComponent(workspace.answers(chain));
	}

	private Typed say(Locale locale, String... words) {
		return Typed.at(command(), Customers.answering(workspace), locale, words);
	}

	private JsonNode told(String... words) throws IOException {
		var typed = say(Locale.ENGLISH, words);
		assertEquals(Exit.DONE, typed.exit(), typed.err());
		return new ObjectMapper().readTree(typed.out());
	}

	private void write(String language, String text) throws IOException {
		var file = Files.writeString(folder.resolve("text.txt"), text);
		assertEquals(Exit.DONE, say(Locale.ENGLISH, "write", IMPROVEMENT, "--language=" + language, "--text=" + file).exit());
	}

	@Test
	void thoseWhoSaidItAreCountedInBothLanguages() throws IOException {
		var count = told("count", IMPROVEMENT, "--json");

		assertEquals("worked", count.path("verdict").asText());
		assertEquals(5, count.path("people").asInt());
		assertEquals(3, count.path("answerable").asInt());
		assertEquals(1, count.path("unnamed").asInt());
		assertEquals(1, count.path("notAnswered").path("withdrawn").asInt());
		assertEquals(1, count.path("notAnswered").path("noConsent").asInt());
		var said = say(Locale.ENGLISH, "count", IMPROVEMENT).out();
		assertTrue(said.contains("5 people said it, 3 of whom can be answered."), said);
		for (var language : LANGUAGES) {
			var typed = say(language, "count", IMPROVEMENT);
			assertFalse(typed.out().contains("<") || typed.out().contains("greta"), typed.out());
		}
	}

	@Test
	void theListShowsContactsWhereTheyAreAskedForAlone() throws IOException {
		assertFalse(say(Locale.ENGLISH, "list", IMPROVEMENT).out().contains("greta"));
		assertFalse(say(Locale.ENGLISH, "list", IMPROVEMENT, "--json").out().contains("greta"));
		assertTrue(say(Locale.ENGLISH, "list", IMPROVEMENT, "--contacts").out().contains(HER));

		var list = told("list", IMPROVEMENT, "--contacts", "--json").path("list");
		assertEquals(3, list.size());
		assertEquals(2, list.findParents("contact").stream()
				.filter(one -> one.path("contact").asText().equals(HER))
				.findFirst().orElseThrow().path("pieces").asInt());
	}

	@Test
	void whatIsExportedIsForItsOwnerAloneHarmlessAndSentOnce() throws IOException {
		var file = folder.resolve("out.csv");
		write("en", "=1+1 you said it took too long.");
		write("en", "You said it took too long, we have more couriers.");
		write("zh-Hans", "您说送得慢，我们增加了快递员。");

		var exported = told("export", IMPROVEMENT, "--out=" + file, "--json");

		assertEquals(2, exported.path("people").asInt());
		assertEquals(1, exported.path("withoutText").path("fr").asInt());
		var lines = Files.readString(file).lines().sorted().toList();
		assertEquals(
				List.of(
						"'=HYPERLINK(1),other,zh,您说送得慢，我们增加了快递员。", HER + ",email,en,\"You said it took too long, we have more couriers.\"",
						"\uFEFFcontact,kind,language,text"),
				lines);
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertEquals(Exit.USAGE, say(Locale.ENGLISH, "export", IMPROVEMENT, "--out=" + file).exit());

		assertEquals(2, told("sent", IMPROVEMENT, "--json").path("people").asInt());
		assertEquals(Exit.USAGE, say(Locale.ENGLISH, "sent", IMPROVEMENT).exit());
		assertEquals(2, told("count", IMPROVEMENT, "--json").path("notAnswered").path("answered").asInt());
		var again = folder.resolve("again.csv");
		assertEquals(0, told("export", IMPROVEMENT, "--out=" + again, "--json").path("people").asInt());
		assertFalse(Files.exists(again));
	}

	@Test
	void everyStepIsInTheAuditWithNumbersAndNobody() throws IOException {
		write("en", "We did.");
		say(Locale.ENGLISH, "list", IMPROVEMENT);
		say(Locale.ENGLISH, "export", IMPROVEMENT, "--out=" + folder.resolve("out.csv"));
		say(Locale.ENGLISH, "sent", IMPROVEMENT);

		var entries = workspace.privacy.privacy().auditEntries(1, 1_000).stream()
				.map(one -> one.actor() + " " + one.action() + " " + one.scope() + " " + one.count())
				.toList();

		assertTrue(
				entries.containsAll(List.of(
						"clerk answer.write imp-1 1", "clerk answer.who imp-1 5", "clerk answer.export imp-1 1",
						"clerk answer.sent imp-1 1")),
				entries.toString());
		assertFalse(entries.toString().contains("greta"), entries.toString());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void aCopyHasTheAnswerAndAnErasureTakesWhoWasAnswered() throws IOException {
		write("en", "We did.");
		told("export", IMPROVEMENT, "--out=" + folder.resolve("out.csv"), "--json");
		told("sent", IMPROVEMENT, "--json");
		var her = Subject.ofPseudonym(Customers.pseudonym(workspace, HER));

		var answer = workspace.rights().copy(her, workspace.access, Progress.NONE).get("answers.handed").getFirst();
		assertEquals("We did.", answer.get("text"));
		assertFalse(answer.get("sent").toString().isEmpty());

		var erased = workspace.rights().erase(List.of(her), workspace.access, Progress.NONE);
		var taken = assertInstanceOf(Erased.Certified.class, erased).certificate().taken();
		assertTrue(taken.stream().map(Place::id).toList().contains("answers.handed"), taken.toString());
		assertEquals(List.of(), Handed.all(workspace.documents).stream().flatMap(one -> one.people().keySet().stream()).toList());
		assertEquals(List.of(1L), Handed.all(workspace.documents).stream().map(Handed::count).toList());
		assertEquals(List.of(), workspace.rights().look(her, workspace.access, Progress.NONE).places());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whatIsWrongIsSaidInBothLanguagesAndNothingTypedIsRepeated() throws IOException {
		var text = Files.writeString(folder.resolve("text.txt"), "We did.").toString();
		var longest = Files.writeString(folder.resolve("long.txt"), "x".repeat(2_001)).toString();
		for (var words : List.of(
				new String[] {"count"}, new String[] {"greta", IMPROVEMENT}, new String[] {"count", "greta"},
				new String[] {"sent", "greta"},
				new String[] {"write", IMPROVEMENT, "--language=greta's", "--text=" + text},
				new String[] {"write", IMPROVEMENT, "--text=" + text},
				new String[] {"write", "greta", "--language=en", "--text=" + text}, new String[] {"write", IMPROVEMENT, "--language=en"},
				new String[] {"write", IMPROVEMENT, "--language=en", "--text=greta.txt"},
				new String[] {"write", IMPROVEMENT, "--language=en", "--text=" + longest},
				new String[] {"export", IMPROVEMENT}, new String[] {"export", IMPROVEMENT, "--out=greta.txt"},
				new String[] {"export", "greta", "--out=" + folder.resolve("no.csv")})) {
			for (var language : LANGUAGES) {
				var typed = say(language, words);
				assertEquals(Exit.USAGE, typed.exit(), String.join(" ", words));
				assertEquals("", typed.out());
				assertFalse(typed.err().isBlank() || typed.err().contains("greta") || typed.err().contains("<"), typed.err());
			}
		}
		assertFalse(Files.exists(folder.resolve("no.csv")));
	}

	@Test
	void whereOthersAreToAnswerNothingIsSaidAndNothingWritten() throws IOException {
		Customers.mayBeAnswered(workspace, "somebody else");
		var file = folder.resolve("out.csv");

		assertThrows(NotGrantedException.class, () -> say(Locale.ENGLISH, "count", IMPROVEMENT));
		assertThrows(NotGrantedException.class, () -> say(Locale.ENGLISH, "export", IMPROVEMENT, "--out=" + file));
		assertFalse(Files.exists(file));
	}
}
