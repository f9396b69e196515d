package io.antiphon.channels.imap.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.channels.spi.Fetch.Secret;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.channels.spi.Fetching.Fetched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real servers do seldom. */
class OddServersTest {

	private static final String MAIL = "Subject: soup\r\n\r\ncold again\r\n";

	@TempDir
	Path folder;

	private ScriptedServer server;

	@BeforeEach
	void start() throws IOException {
		server = new ScriptedServer();
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	private Fetching fetch(String host, String rest, Limits limits) {
		return MailServer.fetch(server.address(host, rest), "geheim 密码", "", folder.resolve("portion"), limits);
	}

	private Fetched fetched() {
		server.on("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n% OK\r\n");
		server.on("AUTHENTICATE PLAIN", "+ \r\n");
		var words = Base64.getEncoder().encodeToString("\0me\0geheim 密码".getBytes(StandardCharsets.UTF_8));
		server.on(words, "% OK\r\n");
		return assertInstanceOf(Fetched.class, fetch("127.0.0.1", "", Limits.USUAL));
	}

	private String refused(String host, String rest) {
		return assertInstanceOf(Fetching.Refused.class, fetch(host, rest, Limits.USUAL)).reason().key();
	}

	private static String literal(String text) {
		return "{" + text.getBytes(StandardCharsets.UTF_8).length + "}\r\n" + text;
	}

	@Test
	void aPasswordOfAnySignsIsSentWhereTheServerTakesIt() throws IOException {
		server.mail("* 1 FETCH (BODY[]<0> " + literal(MAIL) + " UID 1)\r\n% OK\r\n");

		assertEquals(1, fetched().items());
		assertEquals(
				"From -\nX-Antiphon-Source: imap\nSubject: soup\n\ncold again\n\n\n", Files.readString(folder.resolve("portion")));
	}

	@Test
	void whatTheServerSaysBesidesIsPassedOver() {
		server.mail(
				"* 2 EXISTS\r\n* 1 FETCH (FLAGS (\\Seen) UID 1)\r\n* OK still here\r\n* 1 FETCH (UID 1 FLAGS ($Forwarded) MODSEQ (17) BODY[]<0> "
						+ literal(MAIL) + ")\r\n* 1 FETCH (FLAGS ())\r\n% OK done\r\n");

		assertEquals(1, fetched().items());
	}

	@Test
	void aMailThatTheServerLostIsNamed() {
		server.mail("* 1 FETCH (UID 1 BODY[]<0> NIL)\r\n% OK\r\n");

		var fetched = fetched();

		assertEquals(0, fetched.items());
		assertEquals(List.of("lost"), fetched.left().stream().map(left -> left.reason().key()).toList());
	}

	@Test
	void aMailThatEndsBeforeItsTimeIsNamedAndNotHalfBrought() {
		var part = literal("x".repeat(Store.PART));
		server.on("FETCH 1 (RFC822.SIZE)", "* 1 FETCH (RFC822.SIZE 300000)\r\n% OK\r\n");
		server.mail("* 1 FETCH (BODY[]<0> " + part + ")\r\n% OK\r\n").on("FETCH 1 (BODY",
				"* 1 FETCH (BODY[]<" + Store.PART + "> NIL)\r\n% OK\r\n");

		var fetched = fetched();

		assertEquals(0, fetched.items());
		assertEquals(List.of("lost"), fetched.left().stream().map(left -> left.reason().key()).toList());
		assertFalse(Files.exists(folder.resolve("portion")));
	}

	@Test
	void aServerThatDeclinesToHandAMailOverIsAskedAgainNextTime() {
		server.mail("% NO busy\r\n");

		var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("portion"), Limits.USUAL);

		assertEquals("no-imap", assertInstanceOf(Fetching.Refused.class, fetching).reason().key());
	}

	@Test
	void nothingIsSentButWhatReads() {
		server.mail("* 1 FETCH (BODY[]<0> " + literal(MAIL) + ")\r\n% OK\r\n");

		fetched();

		assertEquals(
				List.of("CAPABILITY", "AUTHENTICATE PLAIN", "CAPABILITY", "LIST \"\" \"\"", "EXAMINE INBOX", "UID FETCH 1:1 (UID)",
						"FETCH 1 (RFC822.SIZE)", "FETCH 1 (BODY.PEEK[]<0." + Store.PART + ">)", "CLOSE", "LOGOUT"),
				server.heard.stream().filter(line -> !line.startsWith("AG1l")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"NO", "BAD"})
	void aPasswordThatIsNotTakenIsRefusedHoweverTheServerSaysIt(String word) {
		server.on("LOGIN", "% " + word + " go away\r\n");

		var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("portion"), Limits.USUAL);

		assertEquals("login-refused", assertInstanceOf(Fetching.Refused.class, fetching).reason().key());
	}

	@Test
	void aTokenIsSentWhereTheServerTakesIt() {
		server.mail("* 1 FETCH (BODY[]<0> " + literal(MAIL) + ")\r\n% OK\r\n");
		server.on("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\n% OK\r\n").on("AUTHENTICATE XOAUTH2", "+ \r\n");
		server.on(Base64.getEncoder().encodeToString("user=me\1auth=Bearer ya29.token\1\1".getBytes(StandardCharsets.US_ASCII)),
				"% OK\r\n");

		var fetching =
				MailServer.fetch(server.address("127.0.0.1", "?auth=xoauth2"), "ya29.token", "", folder.resolve("portion"), Limits.USUAL);

		assertEquals(1, assertInstanceOf(Fetched.class, fetching).items());
	}

	@Test
	void aTokenThatIsNotTakenIsRefusedWithWhatToDo() {
		server.on("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR\r\n% OK\r\n").on("AUTHENTICATE XOAUTH2",
				"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n");
		server.on("dXNlcj1t", "% NO expired\r\n");

		assertEquals("token-refused", refused("127.0.0.1", "?auth=xoauth2"));
	}

	@Test
	void aTokenIsSentToNoServerThatKnowsNone() {
		assertEquals("no-login", refused("127.0.0.1", "?auth=xoauth2"));
		assertEquals(List.of("CAPABILITY"), server.heard);
	}

	/** There is no memory for what it announces. */
	@ParameterizedTest
	@ValueSource(strings = {"* 2147000000 EXISTS\r\n", "* VANISHED (EARLIER) 1:4294967295\r\n", "* OK {2147483000}\r\n",
		"* OK {99999999999}\r\n", "endless", "deep"})
	void aServerThatAnnouncesMoreThanThereIsRoomForIsRefused(String words) {
		var said = switch (words) {
			case "endless" -> "* OK " + "x".repeat(1 << 20);
			case "deep" -> "* 1 FETCH (BODYSTRUCTURE " + "(".repeat(60_000) + "\r\n";
			default -> words;
		};
		server.on("EXAMINE", "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] holds\r\n* OK [UIDNEXT 2] next\r\n" + said + "% OK\r\n");

		var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("none"), Limits.USUAL);

		assertEquals("no-imap", assertInstanceOf(Fetching.Refused.class, fetching).reason().key());
	}

	@Test
	void aMailThatIsLargerThanTheServerSaidIsLeft() {
		server.mail("* 1 FETCH (UID 1 BODY[]<0> " + literal("x".repeat(100)) + ")\r\n% OK\r\n");

		var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("portion"), new Limits(9, 99, 50));

		var fetched = assertInstanceOf(Fetched.class, fetching);
		assertEquals(0, fetched.items());
		assertEquals(List.of("UID 1"), fetched.left().stream().map(Fetching.Left::name).toList());
	}

	@Test
	void aConnectionThatIsCutInTheMiddleOfAMailBringsNothing() {
		server.mail("* 1 FETCH (UID 1 BODY[]<0> {5000}\r\nSubject: so!");

		var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("portion"), Limits.USUAL);

		var said = assertInstanceOf(Fetching.Refused.class, fetching).reason().text(Locale.ENGLISH);
		assertEquals("127.0.0.1 cut the connection. Nothing of this portion was taken in; it is brought again.", said);
	}

	@Test
	void aServerThatSaysFarewellHasCutTheConnection() {
		server.on("EXAMINE", "* BYE too busy\r\n!");

		var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("portion"), Limits.USUAL);

		assertEquals("cut-off", assertInstanceOf(Fetching.Refused.class, fetching).reason().key());
	}

	@Test
	void whatSpeaksSomethingElseIsRefused() {
		server.greets("HTTP/1.1 400 Bad Request\r\n\r\n!");

		assertEquals("no-imap", refused("127.0.0.1", ""));
	}

	@Test
	void aPasswordThatTheServerCannotTakeIsNotSent() {
		assertEquals("no-login", refused("127.0.0.1", ""));
		assertEquals(List.of("CAPABILITY"), server.heard);
	}

	@Test
	void noPasswordIsSentToAnotherMachineWithoutTls() throws IOException {
		var here = ScriptedServer.abroad();
		assumeTrue(here.isPresent(), "this machine has no other address");

		assertEquals("plain", refused(here.get(), ""));
		assertEquals(List.of("CAPABILITY"), server.heard);
	}

	@Test
	void aCancelIsHeardWhileTheServerIsSilent() {
		server.on("EXAMINE", "");
		var fetch = new Fetch(
				Address.parse(server.address("127.0.0.1", "")).orElseThrow(), new Secret("plain"), "", folder.resolve("portion"),
				Limits.USUAL);

		var fetching = new ImapEndpointComponent().fetch(fetch, new Progress() {
			@Override
			public boolean cancelled() {
				return server.heard.stream().anyMatch(line -> line.contains("EXAMINE"));
			}
		});

		assertEquals("cancelled", assertInstanceOf(Fetching.Refused.class, fetching).reason().key());
	}

	/** Whatever bytes come, it ends, and with a reason. */
	@Test
	void whateverAServerSaysItEnds() {
		var random = new Random(91);
		var signs = "*+a1 OK NO FETCH SEARCH UID BODY[]<0> {9} \"\\()[]\r\n";
		for (int round = 0; round < 200; round++) {
			var words = new StringBuilder("* ");
			random.ints(random.nextInt(200), 0, signs.length()).forEach(at -> words.append(signs.charAt(at)));
			server.on(List.of("CAPABILITY", "EXAMINE", "UID FETCH", "LIST", "FETCH").get(round % 5), words + "\r\n% OK\r\n!");

			var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("none"), Limits.USUAL);

			assertTrue(fetching instanceof Fetching.Refused || fetching instanceof Fetched, fetching::toString);
		}
	}
}
