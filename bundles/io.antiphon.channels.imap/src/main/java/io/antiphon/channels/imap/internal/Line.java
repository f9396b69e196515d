package io.antiphon.channels.imap.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.imap.internal.ImapPlace.Server;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * What Angus Mail is connected by. A cancel cuts it, whatever it waits for; and it knows why it failed, which the library tells by words alone. For one
 * thread; to be closed.
 */
final class Line implements AutoCloseable {

	private static final int STEP = 250;

	private final Server server;
	private final Progress progress;
	private final CountDownLatch closed = new CountDownLatch(1);
	private volatile @Nullable Connection connection;
	private @Nullable Reason trouble;

	private Line(Server server, Progress progress) {
		this.server = server;
		this.progress = progress;
	}

	static Line to(Server server, Progress progress) {
		var line = new Line(server, progress);
		Thread.ofVirtual().name("cancel of a mailbox").start(line::watch);
		return line;
	}

	private void watch() {
		try {
			while (!closed.await(STEP, TimeUnit.MILLISECONDS)) {
				if (progress.cancelled()) {
					cut();
				}
			}
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	/** What the library gets its one socket from. */
	SocketFactory sockets() {
		return new Sockets();
	}

	/** To whichever of the addresses of the host answers first, within TLS where that comes first. */
	private Socket connected() throws IOException {
		if (connection != null) {
			throw failed(ImapReason.CUT_OFF);
		}
		for (var address : addresses()) {
			var next = new Connection(this);
			connection = next;
			try {
				next.open(new InetSocketAddress(address, server.port()));
			} catch (IOException nobody) {
				next.close();
				continue;
			}
			if (server.first()) {
				next.secure(server);
			}
			return next;
		}
		throw failed(ImapReason.NO_SERVER.with(server.host(), Integer.toString(server.port())));
	}

	private InetAddress[] addresses() throws IOException {
		try {
			return InetAddress.getAllByName(server.host());
		} catch (UnknownHostException unknown) {
			throw failed(ImapReason.NO_HOST);
		}
	}

	/** From here on within TLS. */
	void secure() throws IOException {
		var open = connection;
		if (open != null) {
			open.secure(server);
		}
	}

	/** Why it failed, before anything else did; the exception says no more than that. */
	IOException failed(Reason reason) {
		if (trouble == null) {
			trouble = reason;
		}
		return new IOException(reason.key());
	}

	IOException failed(ImapReason reason) {
		return failed(reason.with(server.host()));
	}

	/** The same for the user; where nothing is known, what kind of failure it looks like. */
	NotServed notServed(ImapReason otherwise) {
		var known = trouble;
		return new NotServed(progress.cancelled() ? ImapReason.CANCELLED.with() : known != null ? known : otherwise.with(server.host()));
	}

	private void cut() {
		var open = connection;
		if (open != null) {
			open.close();
		}
	}

	@Override
	public void close() {
		closed.countDown();
		cut();
	}

	/** However it is asked, it makes the connection that this line has. */
	@SuppressWarnings("null") // the JDK does not say that it hands over no null
	private final class Sockets extends SocketFactory {

		@Override
		public Socket createSocket() throws IOException {
			return connected();
		}

		@Override
		public Socket createSocket(String host, int port) throws IOException {
			return connected();
		}

		@Override
		public Socket createSocket(String host, int port, InetAddress local, int from) throws IOException {
			return connected();
		}

		@Override
		public Socket createSocket(InetAddress address, int port) throws IOException {
			return connected();
		}

		@Override
		public Socket createSocket(InetAddress address, int port, InetAddress local, int from) throws IOException {
			return connected();
		}
	}
}
