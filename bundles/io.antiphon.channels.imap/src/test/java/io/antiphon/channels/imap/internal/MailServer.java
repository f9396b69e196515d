package io.antiphon.channels.imap.internal;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.channels.spi.Fetch.Secret;
import io.antiphon.channels.spi.Fetching;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.Properties;

/** A real server on this machine, with one mailbox. */
final class MailServer implements AutoCloseable {

	static final String PASSWORD = "wrong horse \"battery\" staple";
	private static final long LONGEST_START = 60_000;
	private static final String NAME = "care@example.org";

	private final GreenMail server;
	private final GreenMailUser user;
	private final String scheme;

	/** {@code scheme}: "imap" or "imaps". */
	MailServer(String scheme) {
		this.scheme = scheme;
		var setup = new ServerSetup(0, "127.0.0.1", scheme);
		setup.setServerStartupTimeout(LONGEST_START);
		server = new GreenMail(setup);
		server.start();
		try {
			user = server.getUserManager().createUser(NAME, NAME, PASSWORD);
		} catch (UserException impossible) {
			throw new AssertionError(impossible);
		}
	}

	MailFolder inbox() {
		try {
			return hosts().getInbox(user);
		} catch (FolderException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** Makes a folder. */
	MailFolder folder(String name) {
		try {
			return hosts().createMailbox(user, name);
		} catch (FolderException | AuthorizationException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private ImapHostManager hosts() {
		return server.getManagers().getImapHostManager();
	}

	/** Puts a mail there. */
	static void put(MailFolder folder, String mail) {
		try {
			var bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
			var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
			folder.appendMessage(message, new Flags(), new Date());
		} catch (MessagingException impossible) {
			throw new AssertionError(impossible);
		}
	}

	static String mail(int number) {
		return "Message-ID: <" + number + "@example.org>\nFrom: guest" + number + "@example.org\nDate: Fri, 1 May 2026 10:00:0"
				+ number % 10
				+ " +0000\nSubject: soup " + number + "\n\nThe soup was cold, time " + number + ".\n";
	}

	String address(String rest) {
		int port = scheme.equals("imap") ? server.getImap().getPort() : server.getImaps().getPort();
		return scheme + "://" + NAME + "@localhost:" + port + "/" + rest;
	}

	static Fetching fetch(String address, String password, String cursor, Path into, Limits limits) {
		var fetch = new Fetch(Address.parse(address).orElseThrow(), new Secret(password), cursor, into, limits);
		return new ImapEndpointComponent().fetch(fetch, Progress.NONE);
	}

	@Override
	public void close() {
		server.stop();
	}
}
