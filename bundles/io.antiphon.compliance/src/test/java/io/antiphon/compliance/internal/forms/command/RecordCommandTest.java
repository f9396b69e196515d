package io.antiphon.compliance.internal.forms.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.cli.spi.Exit;
import io.antiphon.compliance.forms.Form;
import io.antiphon.compliance.internal.CommandCase;
import io.antiphon.compliance.internal.forms.KeptForms;
import io.antiphon.compliance.internal.forms.Known;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.store.Encryption;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The forms over a real workspace, on the command line. */
class RecordCommandTest extends CommandCase {

	private boolean encrypted;

	private final Encryption encryption = new Encryption() {

		@Override
		public Outcome encrypt(Path place) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Outcome decrypt(Path place) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean encrypted(Path place) {
			return encrypted;
		}
	};

	@Override
	protected RecordCommandComponent command() {
		return new RecordCommandComponent(new KeptForms(
				new Register.Keeping(workspace.documents, workspace.revisions, workspace.privacy.privacy()),
				new Door(workspace.suppressions),
				new Known(workspace.feedback, workspace.store, encryption)));
	}

	private JsonNode field(String kind, String field) throws IOException {
		return StreamSupport.stream(json("show", "--json", "--kind=" + kind).path("fields").spliterator(), false)
				.filter(one -> one.path("field").asText().equals(field))
				.findFirst()
				.orElseThrow();
	}

	@Test
	void everyFieldOfEveryFormHasAnArticleALabelAndHelpInBothLanguages() {
		for (var kind : Form.Kind.values()) {
			for (var language : LANGUAGES) {
				var said = type(language, "show", "--kind=" + kind.id()).out();
				assertTrue(said.contains("Art. ") && !said.contains("<"), said);
			}
		}
	}

	@Test
	void theRecordOfProcessingHasAllThatTheArticleLists() throws IOException {
		var articles = StreamSupport.stream(json("show", "--json", "--kind=processing").path("fields").spliterator(), false)
				.map(one -> one.path("articles").path(0).asText())
				.distinct()
				.toList();

		assertEquals(List.of("a", "b", "c", "d", "e", "f", "g").stream().map(letter -> "GDPR Art. 30(1)(" + letter + ")").toList(),
				articles);
	}

	@Test
	void whatTheWorkspaceKnowsIsFilledInUntilSomebodyWritesSomethingElse() throws IOException {
		assertEquals("empty", field("processing", "subjects").path("source").asText());
		Records.take(workspace.feedback, workspace.access, List.of(Records.said("x", "write to greta@example.com").by("C7")));

		assertTrue(field("processing", "data").path("text").asText().contains("1 piece of feedback is here, from 1 intake"));
		assertTrue(field("processing", "data").path("text").asText().contains("e-mail addresses: 1"));
		assertTrue(field("processing", "security").path("text").asText().contains("not encrypted"));
		encrypted = true;
		assertTrue(field("processing", "security").path("text").asText().contains("is encrypted"));
		json("set", "--json", "--kind=processing", "--field=security", "--text=a vault");
		assertEquals("written", field("processing", "security").path("source").asText());
		json("set", "--json", "--kind=processing", "--field=security", "--text=");
		assertEquals("known", field("processing", "security").path("source").asText());
	}

	@Test
	void whatIsDeclaredOfPurposesStandsInTheForms() throws IOException {
		assertTrue(field("processing", "purposes").path("text").asText().contains("GDPR Art. 6(1)(f)"));
		assertTrue(field("processing", "retention").path("text").asText().contains("no retention time is declared"));
		assertFalse(field("processing", "data").path("text").asText().contains("Contacts"));
		workspace.purposes.set(
				new DeclaredPurpose(
						Purpose.ANSWER, "Answering", "", Optional.of(GdprBasis.CONSENT), Optional.empty(),
						new Keeping.Until(Period.ofMonths(6), Keeping.After.REMOVE), List.of()),
				workspace.access);

		assertTrue(field("processing", "purposes").path("text").asText().contains("Answering: GDPR Art. 6(1)(a)"));
		assertTrue(field("processing", "retention").path("text").asText().contains("Answering: for P6M"));
		assertTrue(field("impact", "necessity").path("text").asText().contains("can be taken back: Answering"));
		assertTrue(field("transfer", "kinds").path("text").asText().contains("Contacts"));
	}

	@Test
	void namesStandWhereTheLawWantsThemAndNowhereElse() throws IOException {
		json("set", "--json", "--kind=processing", "--field=officer", "--text=Ms Greta Muster, dpo@example.com");
		json("set", "--json", "--kind=processing", "--field=retention", "--text=ask Ms Muster, dpo@example.com");
		workspace.close();
		workspace = WholeWorkspace.open(folder);

		assertEquals("Ms Greta Muster, dpo@example.com", field("processing", "officer").path("text").asText());
		assertFalse(field("processing", "retention").path("text").asText().contains("Muster"));
		assertFalse(field("processing", "retention").path("text").asText().contains("dpo"));
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void severalOfAKindAreKeptByName() throws IOException {
		json("set", "--json", "--kind=transfer", "--name=helpdesk", "--field=way", "--text=standard contract");

		assertEquals("empty", field("transfer", "way").path("source").asText());
		assertEquals("helpdesk", json("show", "--json", "--kind=transfer").path("names").path(0).asText());
	}

	@Test
	void aFormIsWrittenAsADocumentAndNothingInItBecomesMarkup() throws IOException {
		json("set", "--json", "--kind=impact", "--field=risks", "--text=<script>x</script> [a](b) *c*");
		for (var ending : List.of("html", "md", "json")) {
			var file = folder.resolve("impact." + ending);

			json("export", "--json", "--kind=impact", "--out=" + file);

			var written = Files.readString(file);
			assertTrue(written.contains("GDPR Art. 35(7)(c)"), written);
			assertTrue(ending.equals("json") || !written.contains("<script>x"), written);
			assertFalse(ending.equals("md") && written.contains("[a](b)"), written);
			assertEquals(Exit.USAGE, type(Locale.ENGLISH, "export", "--kind=impact", "--out=" + file).exit());
		}
	}

	@Test
	void whatIsWrongIsSaidInBothLanguagesAndNothingTypedIsRepeated() {
		var wrong = List.of(
				new String[] {"greta"}, new String[] {"show", "--kind=greta"}, new String[] {"show", "--kind=impact", "--name=Greta M"},
				new String[] {"set", "--kind=impact", "--field=greta", "--text=x"}, new String[] {"set", "--kind=impact", "--field=risks"},
				new String[] {"set", "--kind=impact", "--field=risks", "--text=" + "x".repeat(2_001)},
				new String[] {"export", "--kind=impact"}, new String[] {"export", "--kind=impact", "--out=greta.exe"});

		refused(wrong);
	}
}
