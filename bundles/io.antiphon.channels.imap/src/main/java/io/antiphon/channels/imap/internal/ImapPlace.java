package io.antiphon.channels.imap.internal;

import io.antiphon.channels.spi.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * What an address of a mailbox says: {@code imaps://} is TLS at once, {@code imap://} TLS when asked for, but on this machine or with {@code ?tls=none};
 * {@code token}: a token of OAuth stands in the place of the password.
 */
record ImapPlace(Server server, String user, boolean token, String folder) {

	static final String SECURE = "imaps";
	static final String ASKED = "imap";
	private static final String TLS = "tls";
	private static final String NONE = "none";
	private static final String LOGIN = "auth";
	private static final String TOKEN = "xoauth2";
	private static final String CERTIFICATES = "ca";
	private static final int SECURE_PORT = 993;
	private static final int ASKED_PORT = 143;
	private static final String INBOX = "INBOX";

	/** How it is reached: {@code first}: TLS before anything else, otherwise when it is asked to; {@code none}: without, where somebody said so. */
	record Server(String host, int port, boolean first, boolean none, SSLSocketFactory certificates) {}

	/** Reads it, or says what is wrong with it. */
	static ImapPlace of(Address address) throws NotServed {
		if (address.user().isBlank()) {
			throw new NotServed(ImapReason.NO_USER.with());
		}
		boolean first = address.scheme().equals(SECURE);
		for (var option : address.options().entrySet()) {
			if (!known(option.getKey(), option.getValue(), first)) {
				throw new NotServed(ImapReason.NO_OPTION.with(option.getKey()));
			}
		}
		int port = address.port() > 0 ? address.port() : first ? SECURE_PORT : ASKED_PORT;
		boolean none = address.options().containsKey(TLS);
		var certificates = trusting(address.options().getOrDefault(CERTIFICATES, ""));
		var folder = address.path().isEmpty() ? INBOX : address.path();
		boolean token = address.options().containsKey(LOGIN);
		return new ImapPlace(new Server(address.host(), port, first, none, certificates), address.user(), token, folder);
	}

	private static boolean known(String option, String value, boolean first) {
		return switch (option) {
			case CERTIFICATES -> true;
			case LOGIN -> value.equals(TOKEN);
			case TLS -> value.equals(NONE) && !first;
			default -> false;
		};
	}

	/** What makes connections that trust whom Java does, or the certificates in a file (PEM or DER) alone. */
	private static SSLSocketFactory trusting(String file) throws NotServed {
		try {
			var context = SSLContext.getInstance("TLS");
			context.init(null, file.isEmpty() ? null : trusted(Path.of(file)).getTrustManagers(), null);
			return context.getSocketFactory();
		} catch (IOException | GeneralSecurityException | InvalidPathException unreadable) {
			throw new NotServed(ImapReason.CERTIFICATES_UNREADABLE.with(file));
		}
	}

	private static TrustManagerFactory trusted(Path file) throws IOException, GeneralSecurityException {
		var store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		try (var in = Files.newInputStream(file)) {
			for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
				store.setCertificateEntry(Integer.toString(store.size()), certificate);
			}
		}
		if (store.size() == 0) {
			throw new IOException("no certificate");
		}
		var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(store);
		return factory;
	}

	/** Names the folder, and nobody. */
	@Override
	public String toString() {
		return server.host() + "/" + folder;
	}
}
