package io.antiphon.channels.imap.internal;

import io.antiphon.channels.imap.internal.ImapPlace.Server;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A socket that stays the same for whoever reads it when TLS begins in it. What comes is limited ({@link Answers}). */
final class Connection extends Socket {

	private static final int GREETED = 15_000;

	private final Line line;
	private final Answers answers;
	/** Whether it is TLS that asks for the streams. */
	private boolean securing;
	private OutputStream out = OutputStream.nullOutputStream();

	Connection(Line line) {
		this.line = line;
		this.answers = new Answers(line);
	}

	void open(SocketAddress address) throws IOException {
		super.connect(address, GREETED);
		setTcpNoDelay(true); // each mail is asked for by a short command of its own
		answers.from(super.getInputStream());
		out = super.getOutputStream();
	}

	/** It is, before anybody else has it. */
	@SuppressWarnings("null") // the JDK does not say that it hands over no null
	@Override
	public void connect(SocketAddress address, int timeout) {}

	/** From here on within TLS; the certificate is checked, and that it is for this host. */
	void secure(Server server) throws IOException {
		try {
			int patience = getSoTimeout();
			setSoTimeout(GREETED);
			securing = true;
			var secured = (SSLSocket) server.certificates().createSocket(this, server.host(), server.port(), true);
			securing = false;
			var parameters = secured.getSSLParameters();
			parameters.setEndpointIdentificationAlgorithm("HTTPS");
			secured.setSSLParameters(parameters);
			secured.startHandshake();
			answers.from(secured.getInputStream());
			out = secured.getOutputStream();
			setSoTimeout(patience);
		} catch (IOException unsafe) {
			throw line.failed(unsafe(unsafe, server));
		}
	}

	private static Reason unsafe(IOException thrown, Server server) {
		boolean certificate = thrown instanceof SSLException && caused(thrown, CertificateException.class);
		if (!certificate) {
			return ImapReason.NO_TLS.with(server.host(), Integer.toString(server.port()));
		}
		return (caused(thrown, CertPathBuilderException.class) ? ImapReason.UNTRUSTED : ImapReason.OTHER_HOST).with(server.host());
	}

	private static boolean caused(Throwable thrown, Class<?> kind) {
		for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (kind.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return securing ? super.getInputStream() : answers;
	}

	@Override
	public OutputStream getOutputStream() throws IOException {
		return securing ? super.getOutputStream() : new Commands();
	}

	@Override
	public void close() {
		try {
			super.close();
		} catch (IOException gone) {
			return;
		}
	}

	/** What is sent; answers are counted from there. */
	private final class Commands extends OutputStream {

		@Override
		public void write(int one) throws IOException {
			write(new byte[] {(byte) one}, 0, 1);
		}

		@SuppressWarnings("null") // the JDK does not say that it hands over no null
		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			answers.begin();
			out.write(bytes, from, length);
		}

		@Override
		public void flush() throws IOException {
			out.flush();
		}
	}
}
