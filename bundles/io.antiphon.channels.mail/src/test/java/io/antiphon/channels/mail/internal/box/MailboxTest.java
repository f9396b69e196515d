package io.antiphon.channels.mail.internal.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

	private static final String ANNA = "From anna@example.com Mon Jan  5 09:00:00 2026\nSubject: a\n\n";
	private static final String BO = "From bo@example.com Mon Jan  5 10:00:00 2026\nSubject: b\n\n";

	@TempDir
	Path folder;

	/** The bodies of the messages. */
	private List<String> bodies(String text) throws IOException {
		var file = Files.write(folder.resolve("box"), text.getBytes(StandardCharsets.UTF_8));
		var bodies = new ArrayList<String>();
		try (var mailbox = new Mailbox(file)) {
			assertTrue(mailbox.mail());
			for (var extent = mailbox.next(); extent != null; extent = mailbox.next()) {
				var message = new String(mailbox.bytes(extent), StandardCharsets.UTF_8);
				bodies.add(message.substring(message.indexOf("\n\n") + 2).strip());
			}
		}
		return bodies;
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n", "\r"})
	void dividesWhateverEndsItsLines(String end) throws IOException {
		var text = ANNA + "one\ntwo\n\n" + BO + "three\n";

		assertEquals(List.of("one\ntwo", "three"), bodies(text.replace("\n", end)));
	}

	@Test
	void lineEndsMayBeMixed() throws IOException {
		assertEquals(List.of("one\ntwo", "three"), bodies(ANNA.replace("\n", "\r\n") + "one\r\ntwo\n\r\n" + BO + "three"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\uFEFF", "\n\n", "\r\n", "\uFEFF\n"})
	void whatStandsBeforeTheFirstMailIsNoMatter(String before) throws IOException {
		assertEquals(List.of("one", "two"), bodies(before + ANNA + "one\n\n" + BO + "two\n"));
	}

	@Test
	void aSentenceThatBeginsWithFromDividesNothing() throws IOException {
		var said = "Hello.\n\nFrom Monday on it was late.\nDelivery: never\n\nFrom 10:30 on Mon it was dark\nNote: at night";

		assertEquals(List.of(said, "two"), bodies(ANNA + said + "\n\n" + BO + "two"));
	}

	@Test
	void quotedLinesAreAsTheyWere() throws IOException {
		var quoted = ">From here on\n>>From there\n> From him\n>>From: her";

		assertEquals(List.of("From here on\n>From there\n> From him\n>>From: her", "two"), bodies(ANNA + quoted + "\n\n" + BO + "two"));
	}

	@Test
	void aLengthThatIsRightKeepsWhatLooksLikeAnotherMail() throws IOException {
		var said = "see:\n\n" + BO + "inside\n>From here";
		var first = ANNA.replace("\n\n", "\nContent-Length: " + said.length() + "\n\n");

		assertEquals(List.of(said, "two"), bodies(first + said + "\n\n" + BO + "two"));
	}

	@Test
	void aLengthThatIsRightMayStillBeOneOfAQuotedMail() throws IOException {
		var said = ">From here";
		var first = ANNA.replace("\n\n", "\nContent-Length: " + said.length() + "\n\n");

		assertEquals(List.of("From here", "two"), bodies(first + said + "\n\n" + BO + "two"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "3", "4", "999999", "99999999999999", "-1", "x"})
	void aLengthThatIsWrongIsNotBelieved(String length) throws IOException {
		var first = ANNA.replace("\n\n", "\nContent-Length: " + length + "\n\n");

		assertEquals(List.of("one\nmore", "two"), bodies(first + "one\nmore\n\n" + BO + "two"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"From - ", "From 1844347792267117879@xxx", "From develop!mime@ebony", "From ???@??? Mon Jan 05 09:00:00 2026",
		"From MAILER-DAEMON Mon Jan  5 09:00:00 2026", "From 18443@xxx Fri Sep 26 17:18:40 +0000 2025",
		"From bo Mon, 5 Jan 2026 09:00:00 +0800"})
	void manyProgrammesDivideInTheirOwnWay(String line) throws IOException {
		assertEquals(List.of("one", "two"), bodies(line + "\nSubject: a\n\none\n" + line + "\nReceived: x\n\ntwo\n"));
	}

	@Test
	void aMailWithoutALineBeforeItIsOneMail() throws IOException {
		assertEquals(List.of("one\n\n" + BO.strip()), bodies("Subject: a\nDate: x\n\none\n\n" + BO));
	}

	@Test
	void aMailMayHaveNoBody() throws IOException {
		assertEquals(2, bodies(ANNA.strip() + "\n" + BO + "\n").size());
	}

	@Test
	void otherTextIsNoMail() throws IOException {
		var file = Files.writeString(folder.resolve("text"), "From here on\nit is late\n");

		try (var mailbox = new Mailbox(file)) {
			assertFalse(mailbox.mail());
		}
		assertFalse(MailBeginning.is("id,text\n1,late\n".getBytes(StandardCharsets.UTF_8)));
		assertFalse(MailBeginning.is("Subject: a\nno field\nDate: x\n\n".getBytes(StandardCharsets.UTF_8)));
	}
}
