package io.antiphon.channels.imap.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** Angus Mail's, which looks before it logs in: whether there is TLS where there has to be, and whether the server takes what we have. */
final class Store extends IMAPStore {

	/** So many bytes of a mail are asked for at once; there are never more of it in memory. */
	static final int PART = 1 << 18;
	private static final String SCHEME = "imap";
	private static final String PATIENCE = "60000";

	private final ImapPlace place;
	private final Line line;
	/** Whether a password has to go as it is, since it has signs that LOGIN does not know. */
	private final boolean anySigns;
	/** Whether the server declined something since it was asked. */
	private boolean declined;

	/** Something that the library is asked for. */
	interface Question<T> {

		T ask() throws MessagingException, IOException;
	}

	Store(ImapPlace place, String password, Line line) {
		super(Session.getInstance(properties(place, line)),
				new URLName(SCHEME, place.server().host(), place.server().port(), null, null, null));
		this.place = place;
		this.line = line;
		this.anySigns = !(place.user() + password).chars().allMatch(sign -> sign >= ' ' && sign <= '~');
	}

	private static Properties properties(ImapPlace place, Line line) {
		var properties = new Properties();
		properties.put("mail.imap.socketFactory", line.sockets());
		properties.put("mail.imap.socketFactory.fallback", "false");
		properties.put("mail.imap.timeout", PATIENCE);
		properties.put("mail.imap.writetimeout", PATIENCE);
		properties.put("mail.imap.peek", "true");
		properties.put("mail.imap.partialfetch", "true");
		properties.put("mail.imap.fetchsize", Integer.toString(PART));
		properties.put("mail.imap.auth.mechanisms", place.token() ? "XOAUTH2" : "PLAIN LOGIN");
		return properties;
	}

	@SuppressWarnings("null") // the library does not say that it hands over no null
	@Override
	protected IMAPProtocol newIMAPProtocol(String host, int port) throws IOException, ProtocolException {
		IMAPProtocol protocol;
		try {
			protocol = super.newIMAPProtocol(host, port);
		} catch (ProtocolException nonsense) {
			throw line.failed(ImapReason.NO_IMAP);
		}
		try {
			look(protocol);
		} catch (IOException | ProtocolException declined) {
			protocol.disconnect();
			throw declined;
		}
		protocol.addResponseHandler(response -> declined |= response.isTagged() && !response.isOK());
		return protocol;
	}

	private void look(IMAPProtocol protocol) throws IOException, ProtocolException {
		if (!protocol.hasCapability("IMAP4rev1")) {
			throw line.failed(ImapReason.NO_IMAP);
		}
		var server = place.server();
		if (!server.first() && !server.none() && !protocol.getInetAddress().isLoopbackAddress()) {
			secure(protocol);
		}
		boolean known = place.token()
				? protocol.hasCapability("AUTH=XOAUTH2")
				: protocol.hasCapability("AUTH=PLAIN") || !anySigns && !protocol.hasCapability("LOGINDISABLED");
		if (!known) {
			throw line.failed(ImapReason.NO_LOGIN);
		}
	}

	/** What was said before TLS, and not heard yet, was said by anybody. */
	private void secure(IMAPProtocol protocol) throws IOException, ProtocolException {
		if (!protocol.hasCapability("STARTTLS")) {
			throw line.failed(ImapReason.PLAIN);
		}
		try {
			protocol.simpleCommand("STARTTLS", null);
		} catch (ProtocolException declined) {
			throw line.failed(ImapReason.PLAIN);
		}
		if (protocol.hasResponse()) {
			throw line.failed(ImapReason.NO_IMAP);
		}
		line.secure();
		protocol.capability();
	}

	/** Lets us in, or says why not. */
	void login(String password) throws NotServed {
		try {
			connect(place.server().host(), place.server().port(), place.user(), password);
		} catch (MessagingException | RuntimeException failed) {
			boolean refused = failed instanceof AuthenticationFailedException || failed.getCause() instanceof BadCommandException;
			throw refused ? line.notServed(place.token() ? ImapReason.TOKEN_REFUSED : ImapReason.LOGIN_REFUSED) : notServed(failed);
		}
	}

	/** What the library answers; a server that declines is one that we do not understand. */
	<T> T asked(Question<T> question) throws NotServed {
		declined = false;
		try {
			var answer = question.ask();
			if (!declined) {
				return answer;
			}
		} catch (MessagingException | IOException | RuntimeException failed) {
			throw notServed(failed);
		}
		throw line.notServed(ImapReason.NO_IMAP);
	}

	/** Why something failed, for the user. What the exception says is of the server. */
	NotServed notServed(Throwable failed) {
		boolean cut = failed instanceof FolderClosedException || failed instanceof StoreClosedException
				|| failed.getCause() instanceof ConnectionException;
		return line.notServed(cut ? ImapReason.CUT_OFF : ImapReason.NO_IMAP);
	}

	/** Says farewell; that the server does not answer is no matter. */
	@Override
	public synchronized void close() {
		try {
			super.close();
		} catch (MessagingException | RuntimeException gone) {
			return;
		}
	}
}
