package io.antiphon.channels.imap.internal.wire;

import io.antiphon.base.Progress;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** The bytes between us and a server. While it waits it hears a cancel, and it does not wait for ever. For one thread. */
final class Wire implements AutoCloseable {

	private static final int STEP = 250;
	private static final long LONGEST_SILENCE = Duration.ofSeconds(60).toMillis();
	private static final int GREETED = 15_000;

	private final String host;
	private final int port;
	private final Progress progress;
	private final byte[] buffer = new byte[1 << 16];
	private Socket socket;
	private InputStream in;
	private OutputStream out;
	private int at;
	private int end;

	private Wire(Socket socket, String host, int port, Progress progress) throws IOException {
		this.socket = socket;
		this.host = host;
		this.port = port;
		this.progress = progress;
		this.in = socket.getInputStream();
		this.out = socket.getOutputStream();
	}

	/** Connects, without TLS, to whichever of the addresses of a host answers first. */
	static Wire to(String host, int port, Progress progress) throws NotServed {
		for (var address : addresses(host)) {
			try {
				var socket = connected(new InetSocketAddress(address, port), progress);
				socket.setSoTimeout(STEP);
				return new Wire(socket, host, port, progress);
			} catch (IOException nobody) {
				continue;
			}
		}
		throw new NotServed(ImapReason.NO_SERVER.with(host, Integer.toString(port)));
	}

	private static List<InetAddress> addresses(String host) throws NotServed {
		try {
			return List.of(InetAddress.getAllByName(host));
		} catch (UnknownHostException unknown) {
			throw new NotServed(ImapReason.NO_HOST.with(host));
		}
	}

	private static Socket connected(InetSocketAddress address, Progress progress) throws IOException, NotServed {
		var channel = SocketChannel.open();
		try {
			channel.configureBlocking(false);
			if (!channel.connect(address)) {
				await(channel, progress);
			}
			channel.configureBlocking(true);
			return channel.socket();
		} catch (IOException | NotServed failed) {
			channel.close();
			throw failed;
		}
	}

	private static void await(SocketChannel channel, Progress progress) throws IOException, NotServed {
		try (var selector = Selector.open()) {
			channel.register(selector, SelectionKey.OP_CONNECT);
			for (int waited = 0; !channel.finishConnect(); waited += STEP) {
				if (progress.cancelled()) {
					throw new NotServed(ImapReason.CANCELLED.with());
				}
				if (waited >= GREETED) {
					throw new SocketTimeoutException();
				}
				selector.select(STEP);
			}
		}
	}

	String host() {
		return host;
	}

	/** Whether the server is on this machine. */
	boolean loopback() {
		return socket.getInetAddress().isLoopbackAddress();
	}

	/** From here on within TLS; the certificate is checked, and that it is for this host. */
	void secure(SSLSocketFactory factory) throws NotServed {
		try {
			var secured = (SSLSocket) factory.createSocket(socket, host, port, true);
			var parameters = secured.getSSLParameters();
			parameters.setEndpointIdentificationAlgorithm("HTTPS");
			secured.setSSLParameters(parameters);
			secured.setSoTimeout(GREETED);
			secured.startHandshake();
			secured.setSoTimeout(STEP);
			socket = secured;
			in = secured.getInputStream();
			out = secured.getOutputStream();
			at = end;
		} catch (IOException unsafe) {
			throw new NotServed(unsafe(unsafe));
		}
	}

	private Reason unsafe(IOException thrown) {
		boolean certificate = thrown instanceof SSLException && caused(thrown, CertificateException.class);
		if (!certificate) {
			return ImapReason.NO_TLS.with(host, Integer.toString(port));
		}
		return caused(thrown, CertPathBuilderException.class) ? ImapReason.UNTRUSTED.with(host) : ImapReason.OTHER_HOST.with(host);
	}

	private static boolean caused(Throwable thrown, Class<?> kind) {
		for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (kind.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	/** Sends a line. */
	void send(String line) throws NotServed {
		try {
			out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
			out.flush();
		} catch (IOException gone) {
			throw new NotServed(ImapReason.CUT_OFF.with(host));
		}
	}

	/** The next byte. */
	int next() throws NotServed {
		if (at == end) {
			fill();
		}
		return buffer[at++] & 0xFF;
	}

	private void fill() throws NotServed {
		for (long waited = 0; waited < LONGEST_SILENCE; waited += STEP) {
			if (progress.cancelled()) {
				throw new NotServed(ImapReason.CANCELLED.with());
			}
			try {
				int got = in.read(buffer);
				if (got <= 0) {
					throw new NotServed(ImapReason.CUT_OFF.with(host));
				}
				at = 0;
				end = got;
				return;
			} catch (SocketTimeoutException silent) {
				continue;
			} catch (IOException gone) {
				throw new NotServed(ImapReason.CUT_OFF.with(host));
			}
		}
		throw new NotServed(ImapReason.SILENT.with(host));
	}

	@Override
	public void close() {
		close(socket);
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException gone) {
			return;
		}
	}
}
