package io.antiphon.channels.imap.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.net.Inet4Address;
import java.net.NetworkInterface;
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
		server.on(words, "a2 OK\r\n");
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
		server.mail("* 1 FETCH (BODY[] " + literal(MAIL) + " UID 1)\r\n% OK\r\n");

		assertEquals(1, fetched().items());
		assertEquals(
				"From -\nX-Antiphon-Source: imap\nSubject: soup\n\ncold again\n\n\n", Files.readString(folder.resolve("portion")));
	}

	@Test
	void whatTheServerSaysBesidesIsPassedOver() {
		server.mail("* 2 EXISTS\r\n* 1 FETCH (FLAGS (\\Seen) UID 1)\r\n* OK still here\r\n* 1 FETCH (UID 1 X (a \"b\\\"c\" NIL) BODY[] "
				+ literal(MAIL) + ")\r\n* 1 FETCH (FLAGS ())\r\n% OK done\r\n");

		assertEquals(1, fetched().items());
	}

	@Test
	void aMailThatTheServerLostIsNamed() {
		server.mail("* 1 FETCH (UID 1 BODY[] NIL)\r\n% OK\r\n");

		var fetched = fetched();

		assertEquals(0, fetched.items());
		assertEquals(List.of("lost"), fetched.left().stream().map(left -> left.reason().key()).toList());
	}

	@Test
	void aMailThatIsLargerThanTheServerSaidIsLeft() {
		server.mail("* 1 FETCH (UID 1 BODY[] " + literal("x".repeat(100)) + ")\r\n% OK\r\n");

		var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("portion"), new Limits(9, 99, 50));

		var fetched = assertInstanceOf(Fetched.class, fetching);
		assertEquals(0, fetched.items());
		assertEquals(List.of("UID 1"), fetched.left().stream().map(Fetching.Left::name).toList());
	}

	@Test
	void aConnectionThatIsCutInTheMiddleOfAMailBringsNothing() {
		server.mail("* 1 FETCH (UID 1 BODY[] {5000}\r\nSubject: so!");

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
		assertEquals(List.of("a1 CAPABILITY"), server.heard);
	}

	@Test
	void noPasswordIsSentToAnotherMachineWithoutTls() throws IOException {
		var here = NetworkInterface.networkInterfaces()
				.flatMap(NetworkInterface::inetAddresses)
				.filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
				.findFirst();
		assumeTrue(here.isPresent(), "this machine has no other address");

		assertEquals("plain", refused(here.get().getHostAddress(), ""));
		assertEquals(List.of("a1 CAPABILITY"), server.heard);
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
		var signs = "*+a1 OK NO FETCH SEARCH UID BODY[] {9} \"\\()[]\r\n";
		for (int round = 0; round < 200; round++) {
			var words = new StringBuilder("* ");
			random.ints(random.nextInt(200), 0, signs.length()).forEach(at -> words.append(signs.charAt(at)));
			server.on(List.of("CAPABILITY", "EXAMINE", "UID SEARCH", "LIST").get(round % 4), words + "\r\n% OK\r\n!");

			var fetching = MailServer.fetch(server.address("127.0.0.1", ""), "plain", "", folder.resolve("none"), Limits.USUAL);

			assertTrue(fetching instanceof Fetching.Refused || fetching instanceof Fetched, fetching::toString);
		}
	}
}
