package io.antiphon.channels.imap.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.MailFolder;
import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.channels.spi.Fetching.Fetched;
import jakarta.mail.Flags;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server. */
class ImapEndpointTest {

	private final MailServer server = new MailServer("imap");

	@TempDir
	Path folder;

	private int portions;

	@AfterEach
	void close() {
		server.close();
	}

	private static void fill(MailFolder folder, int from, int to) {
		IntStream.rangeClosed(from, to).forEach(number -> MailServer.put(folder, MailServer.mail(number)));
	}

	private Path into() {
		return folder.resolve("portion-" + portions);
	}

	private Fetched fetched(String name, String cursor, Limits limits) {
		portions++;
		return assertInstanceOf(Fetched.class, MailServer.fetch(server.address(name), MailServer.PASSWORD, cursor, into(), limits));
	}

	private Fetched fetched(String cursor) {
		return fetched("INBOX", cursor, Limits.USUAL);
	}

	private String refused(String address, String password) {
		portions++;
		var fetching = MailServer.fetch(address, password, "", into(), Limits.USUAL);
		return assertInstanceOf(Fetching.Refused.class, fetching).reason().text(Locale.ENGLISH);
	}

	private List<String> subjects() throws IOException {
		try (var lines = Files.lines(into(), StandardCharsets.ISO_8859_1)) {
			return lines.filter(line -> line.startsWith("Subject: ")).map(line -> line.substring(9)).toList();
		}
	}

	@Test
	void anEmptyMailboxBringsNothing() {
		var fetched = fetched("");

		assertEquals(0, fetched.items());
		assertFalse(Files.exists(into()));
	}

	@Test
	void whatCameSinceIsBroughtAlone() throws IOException {
		fill(server.inbox(), 1, 3);
		var first = fetched("");
		var before = subjects();
		fill(server.inbox(), 4, 5);
		var second = fetched(first.cursor());
		var after = subjects();
		var again = fetched(second.cursor());

		assertEquals(List.of("soup 1", "soup 2", "soup 3"), before);
		assertEquals(List.of("soup 4", "soup 5"), after);
		assertEquals(0, again.items());
		assertEquals(List.of(), again.notes());
	}

	@Test
	void nothingIsChangedOnTheServer() {
		fill(server.inbox(), 1, 3);

		fetched("");

		assertEquals(3, server.inbox().getMessageCount());
		assertEquals(3, server.inbox().getUnseenCount());
		assertTrue(server.inbox().getMessages().stream().noneMatch(mail -> mail.getFlags().contains(Flags.Flag.SEEN)));
	}

	@Test
	void aMailboxThatIsNumberedAnewIsReadFromTheBeginningAndSaysSo() {
		fill(server.inbox(), 1, 3);

		var fetched = fetched("1:3");

		assertEquals(3, fetched.items());
		assertTrue(fetched.notes().getFirst().text(Locale.ENGLISH).startsWith("The server numbers its mails anew"));
		assertEquals(List.of(), fetched(fetched.cursor()).notes());
	}

	@Test
	void aMailThatIsTooLargeIsNamedAndPassedOver() throws IOException {
		fill(server.inbox(), 1, 1);
		MailServer.put(server.inbox(), MailServer.mail(2) + "x".repeat(3 << 20));
		fill(server.inbox(), 3, 3);

		var fetched = fetched("INBOX", "", new Limits(100, 1 << 30, 1 << 20));

		assertEquals(List.of("soup 1", "soup 3"), subjects());
		assertEquals("UID 2", fetched.left().getFirst().name());
		assertTrue(fetched.left().getFirst().reason().text(Locale.ENGLISH).startsWith("The mail has 4 MiB"));
		assertEquals(0, fetched(fetched.cursor()).items());
	}

	@Test
	void aLargeMailIsBroughtWhole() throws IOException {
		var words = "soup\n".repeat(400_000);
		MailServer.put(server.inbox(), MailServer.mail(1) + words);

		fetched("");

		assertTrue(Files.readString(into()).endsWith("time 1.\n" + words + "\n\n"));
	}

	@Test
	void aPortionEndsBeforeItHasTooManyBytes() throws IOException {
		IntStream.rangeClosed(1, 3).forEach(number -> MailServer.put(server.inbox(), MailServer.mail(number) + "x".repeat(1_000)));

		var first = fetched("INBOX", "", new Limits(100, 2_800, 1 << 20));
		var before = subjects();
		var second = fetched("INBOX", first.cursor(), new Limits(100, 2_800, 1 << 20));

		assertEquals(List.of("soup 1", "soup 2"), before);
		assertTrue(first.more());
		assertEquals(List.of("soup 3"), subjects());
		assertFalse(second.more());
	}

	@Test
	void aMailThatLooksLikeTheBeginningOfOthersStaysOne() throws IOException {
		MailServer.put(server.inbox(), MailServer.mail(1) + "\nFrom me@example.org Fri May  1 10:00:00 2026\n>From here on\n");

		fetched("");

		var written = Files.readString(into());
		assertTrue(written.contains("\n>From me@example.org Fri May  1 10:00:00 2026\n>>From here on\n"), written);
	}

	@Test
	void foldersAreKnownByTheNamesThatPeopleGiveThem() throws IOException {
		fill(server.folder("投诉 & Lob"), 1, 1);
		fill(server.folder("Archiv.Mäi"), 2, 2);

		fetched("投诉%20&%20Lob", "", Limits.USUAL);
		var chinese = subjects();
		fetched("Archiv/Mäi", "", Limits.USUAL);

		assertEquals(List.of("soup 1"), chinese);
		assertEquals(List.of("soup 2"), subjects());
	}

	@Test
	void aFolderThatIsNotThereIsRefusedWithThoseThatAre() {
		server.folder("投诉");

		assertEquals("There is no folder Klagen. There are: INBOX, 投诉", refused(server.address("Klagen"), MailServer.PASSWORD));
	}

	@Test
	void aWrongPasswordIsRefusedAndNotTold() {
		var said = refused(server.address("INBOX"), "another one");

		assertTrue(said.startsWith("localhost does not let this name in with this password."), said);
		assertFalse(said.contains("another one"), said);
	}

	@Test
	void aServerThatIsNotThereIsRefused() throws IOException {
		int port;
		try (var free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}

		assertTrue(refused("imap://me@127.0.0.1:" + port, "x").startsWith("Nothing answers at 127.0.0.1, port " + port + "."));
	}
}
