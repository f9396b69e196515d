package io.antiphon.compliance.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.cli.spi.Exit;
import io.antiphon.compliance.internal.CommandCase;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code subject} says and writes; what it does is tested where it is done. */
class SubjectCommandTest extends CommandCase {

	private static final String UNKNOWN = "p0123456789abcdefghjkmnpqrs";

	@BeforeEach
	void take() {
		Records.take(workspace.feedback, workspace.access, List.of(
				Records.said("a", "greta was late").by("K-1").with("order", "O-5"),
				Records.said("b", "so was he").by("K-2").with("order", "O-5")));
	}

	@Override
	protected SubjectCommandComponent command() {
		return new SubjectCommandComponent(workspace.rights());
	}

	private String subject(String identifier) throws IOException {
		return json("find", "--id=" + identifier, "--json").path("subjects").path(0).path("subject").asText();
	}

	@Test
	void whatIsWrongIsSaidInBothLanguagesAndNothingTypedIsRepeated() throws IOException {
		refused(List.of(
				new String[] {"greta"}, new String[] {"find"}, new String[] {"find", "greta"}, new String[] {"find", "--id="},
				new String[] {"find", "--id=x1", "--kind=greta"}, new String[] {"find", "--id-file=greta"},
				new String[] {"export", "greta", "--out=copy"}, new String[] {"export", UNKNOWN},
				new String[] {"erase", "greta", "--confirm"},
				new String[] {"erase"}, new String[] {"erase", UNKNOWN}, new String[] {"erase", UNKNOWN, "--confirm"},
				new String[] {"correct", UNKNOWN, "--piece=greta"},
				new String[] {"correct", UNKNOWN, "--piece=greta", "--field=text", "--value=greta"}, new String[] {"verify"}));
	}

	@Test
	void nobodyIsAnEmptyListAndNoError() throws IOException {
		assertEquals(0, json("find", "--id=nobody", "--json").path("subjects").size());
		assertEquals(Exit.DONE, type(Locale.ENGLISH, "erase", UNKNOWN, "--confirm", "--certificate=" + folder.resolve("c.json")).exit());
		assertFalse(Files.exists(folder.resolve("c.json")));
	}

	@Test
	void severalAreListedAndACopyIsForOne() throws IOException {
		assertEquals(2, json("find", "--id=O-5", "--json").path("subjects").size());

		var both = type(Locale.ENGLISH, "export", subject("K-1"), subject("K-2"), "--out=" + folder.resolve("copy"));

		assertEquals(Exit.USAGE, both.exit());
		assertFalse(Files.exists(folder.resolve("copy")));
	}

	@Test
	void aCopyIsWrittenOnceInTwoForms() throws IOException {
		var out = "--out=" + folder.resolve("copy");

		assertEquals(2, json("export", subject("K-1"), out, "--json").path("records").asInt());

		assertTrue(Files.readString(folder.resolve("copy/copy.json")).contains("greta was late"));
		var page = Files.readString(folder.resolve("copy/copy.html"));
		assertTrue(page.contains("greta was late"));
		assertTrue(page.contains("legitimate interests") && page.contains("<dd>customer</dd>"), page);
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, "export", subject("K-1"), out).exit());
	}

	@Test
	void aCertificateIsNeverWrittenOverAndErasesAgainWhatItNames() throws IOException {
		var subject = subject("K-1");
		var file = folder.resolve("c.json");
		var certificate = "--certificate=" + file;
		assertEquals(1, json("erase", subject, "--dry-run", "--json").path("taken").size());

		assertTrue(json("erase", subject, "--confirm", certificate, "--json").path("erased").asBoolean());

		assertTrue(json("verify", file.toString(), "--json").path("sound").asBoolean());
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, "erase", subject, "--confirm", certificate).exit());
		assertTrue(type(Locale.ENGLISH, "erase", "--subjects=" + file, "--dry-run").out().contains("Nothing of them is here"));
	}

	@Test
	void whatIsNoCertificateOrWasChangedIsSaidToBeThat() throws IOException {
		var file = folder.resolve("c.json");
		json("erase", subject("K-1"), "--confirm", "--certificate=" + file, "--json");
		Files.writeString(file, Files.readString(file).replace("\"officer\"", "\"somebody\""));
		Files.writeString(folder.resolve("none.json"), "{}");

		assertEquals(Exit.UNSOUND, type(Locale.ENGLISH, "verify", file.toString()).exit());
		assertEquals(Exit.REFUSED, type(Locale.ENGLISH, "verify", folder.resolve("none.json").toString()).exit());
	}
}
