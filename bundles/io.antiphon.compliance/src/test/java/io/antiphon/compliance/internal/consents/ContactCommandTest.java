package io.antiphon.compliance.internal.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.cli.spi.Exit;
import io.antiphon.compliance.internal.CommandCase;
import io.antiphon.compliance.internal.Typed;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one person is reached by, on the command line. */
class ContactCommandTest extends CommandCase {

	private static final String HER = "K-4711";

	@BeforeEach
	void agree() {
		workspace.purposes.set(
				new DeclaredPurpose(
						Purpose.ANSWER, "", "", Optional.of(GdprBasis.CONSENT), Optional.empty(), new Keeping.Open(), List.of()),
				workspace.access);
		var pseudonym = workspace.privacy.privacy().pseudonym(workspace.access, HER);
		workspace.feedback.note(pseudonym, new Consent(Purpose.ANSWER, true, LocalDate.of(2026, 5, 1)), workspace.access);
	}

	@Override
	protected ContactCommandComponent command() {
		return new ContactCommandComponent(workspace.feedback, workspace.privacy.privacy());
	}

	private Typed say(Locale locale, String... words) {
		return Typed.at(command(), workspace.privacy.privacy().access("clerk", Purpose.ANSWER), locale, words);
	}

	@Test
	void whatIsSetIsShownAndRemoved() {
		var before = System.in;
		System.setIn(new ByteArrayInputStream("greta@example.org\n".getBytes(StandardCharsets.UTF_8)));
		try {
			assertEquals(Exit.DONE, say(Locale.ENGLISH, "set", "--id=" + HER, "--contact=-", "--language=de").exit());
		} finally {
			System.setIn(before);
		}

		assertEquals("email: greta@example.org (de)\n", say(Locale.ENGLISH, "show", "--id=" + HER).out());
		assertTrue(say(Locale.ENGLISH, "show", "--id=" + HER, "--json").out().contains("\"contact\" : \"greta@example.org\""));
		for (var language : LANGUAGES) {
			assertFalse(say(language, "show", "--id=" + HER).out().contains("<"));
		}
		assertEquals("Removed.\n", say(Locale.ENGLISH, "remove", "--id=" + HER).out());
		assertTrue(say(Locale.ENGLISH, "show", "--id=" + HER).out().startsWith("Nothing is kept"));
	}

	@Test
	void whoDoesNotAgreeIsRefusedInBothLanguages() {
		for (var language : LANGUAGES) {
			var typed = say(language, "set", "--id=greta@example.org");
			assertEquals(Exit.REFUSED, typed.exit());
			assertFalse(typed.err().isBlank() || typed.err().contains("greta"));
		}
	}

	@Test
	void whatIsWrongIsSaidAndNothingIsRepeated() {
		for (var words : List.of(
				new String[] {"burn", "--id=" + HER}, new String[] {"set"}, new String[] {"set", "--id=" + HER, "--kind=greta"},
				new String[] {"set", "--id=" + HER, "--language=greta's"}, new String[] {"set", "--id=" + HER, "--contact="},
				new String[] {"set", "--id=" + HER, "--contact=" + "greta".repeat(100)})) {
			for (var language : LANGUAGES) {
				var typed = say(language, words);
				assertEquals(Exit.USAGE, typed.exit(), String.join(" ", words));
				assertFalse(typed.err().isBlank() || typed.err().contains("greta") || typed.err().contains("<"), typed.err());
			}
		}
	}
}
