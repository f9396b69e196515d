package io.antiphon.channels.imap.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.channels.spi.Fetching.Fetched;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server whose certificate it signed itself, for the name localhost. */
class TlsTest {

	private static final String STORE = "greenmail.tls.keystore.file";
	private static final String STORE_PASSWORD = "greenmail.tls.keystore.password";

	@TempDir
	static Path folder;

	private static MailServer server;

	@BeforeAll
	static void start() throws Exception {
		keytool("-genkeypair", "-alias", "k", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"SAN=dns:localhost" + ScriptedServer.abroad().map(",ip:"::concat).orElse(""), "-storetype", "PKCS12");
		keytool("-exportcert", "-alias", "k", "-rfc", "-file", folder.resolve("own.pem").toString());
		System.setProperty(STORE, folder.resolve("keys").toString());
		System.setProperty(STORE_PASSWORD, "changeit");
		server = new MailServer("imaps");
		MailServer.put(server.inbox(), MailServer.mail(1));
	}

	private static void keytool(String... arguments) throws IOException, InterruptedException {
		var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		var command = new ArrayList<>(List.of(tool));
		command.addAll(List.of(arguments));
		command.addAll(List.of("-keystore", folder.resolve("keys").toString(), "-storepass", "changeit"));
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
		assertEquals(0, process.waitFor());
	}

	@AfterAll
	static void stop() {
		server.close();
		System.clearProperty(STORE);
		System.clearProperty(STORE_PASSWORD);
	}

	private static Fetching fetch(String address) {
		return MailServer.fetch(address, MailServer.PASSWORD, "", folder.resolve(UUID.randomUUID().toString()), Limits.USUAL);
	}

	private static String refused(String address) {
		return assertInstanceOf(Fetching.Refused.class, fetch(address)).reason().text(Locale.ENGLISH);
	}

	@Test
	void aCertificateThatNobodyVouchesForIsRefusedWithWhatToDo() {
		var said = refused(server.address("INBOX"));

		assertTrue(said.startsWith("The certificate of localhost is of nobody whom this machine trusts"), said);
		assertTrue(said.endsWith("?ca=FILE"), said);
	}

	@Test
	void aCertificateThatSomebodyNamedIsTrusted() {
		var fetched = assertInstanceOf(Fetched.class, fetch(server.address("INBOX?ca=" + folder.resolve("own.pem"))));

		assertEquals(1, fetched.items());
	}

	@Test
	void aCertificateForAnotherHostIsRefused() {
		var elsewhere = server.address("INBOX?ca=" + folder.resolve("own.pem")).replace("@localhost", "@127.0.0.1");

		assertTrue(refused(elsewhere).startsWith("The certificate that answers for 127.0.0.1 is that of another host"));
	}

	private static SSLContext keys() throws Exception {
		var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(KeyStore.getInstance(folder.resolve("keys").toFile(), "changeit".toCharArray()), "changeit".toCharArray());
		var context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), null, null);
		return context;
	}

	private static String abroad() throws IOException {
		var here = ScriptedServer.abroad();
		assumeTrue(here.isPresent(), "this machine has no other address");
		return here.get();
	}

	@Test
	void tlsBeginsBeforeThePasswordIsSentWhereTheServerIsAskedToBeginIt() throws Exception {
		try (var asked = new ScriptedServer()) {
			asked.secured(keys());
			asked.mail("* 1 FETCH (BODY[]<0> {1}\r\nx)\r\n% OK\r\n");

			var fetched = assertInstanceOf(Fetched.class, fetch(asked.address(abroad(), "?ca=" + folder.resolve("own.pem"))));

			assertEquals(1, fetched.items());
			assertEquals(List.of("CAPABILITY", "STARTTLS", "CAPABILITY"), asked.heard.subList(0, 3));
		}
	}

	@Test
	void aCertificateThatNobodyVouchesForIsRefusedThereToo() throws Exception {
		try (var asked = new ScriptedServer()) {
			asked.secured(keys());
			assertTrue(refused(asked.address(abroad(), "")).contains("is of nobody whom this machine trusts"));
			assertEquals(List.of("CAPABILITY", "STARTTLS"), asked.heard);
		}
	}

	@Test
	void whatIsSaidBeforeTlsBeginsIsNotHeardWithinIt() throws Exception {
		try (var asked = new ScriptedServer()) {
			asked.secured(keys());
			asked.on("STARTTLS", "% OK\r\n* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] said by anybody\r\n");

			assertTrue(refused(asked.address(abroad(), "?ca=" + folder.resolve("own.pem"))).contains("is not IMAP, or breaks it"));
		}
	}

	@Test
	void aServerThatDoesNotBeginTlsIsRefused() throws Exception {
		try (var asked = new ScriptedServer()) {
			asked.secured(keys());
			asked.on("STARTTLS", "% NO not today\r\n");

			assertTrue(refused(asked.address(abroad(), "")).contains("offers no TLS"));
		}
	}

	@Test
	void aServerWithoutTlsIsRefused() {
		try (var plain = new MailServer("imap")) {
			var said = refused(plain.address("INBOX").replace("imap://", "imaps://"));

			assertTrue(said.contains("speaks no TLS that this machine speaks"), said);
		}
	}
}
