package io.antiphon.provisioning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A house on this machine whose guest book has one entry, for whoever asks what came behind none: what the endpoint of the example asks. */
final class GuestHouse implements AutoCloseable {

	private final HttpServer server;
	private final byte[] entry;

	GuestHouse(String entry) throws IOException {
		this.entry = entry.getBytes(StandardCharsets.UTF_8);
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/lobby", this::answer);
		server.start();
	}

	private void answer(HttpExchange asked) throws IOException {
		var since = asked.getRequestURI().getQuery().equals("after=") ? entry : new byte[0];
		asked.sendResponseHeaders(200, since.length == 0 ? -1 : since.length);
		asked.getResponseBody().write(since);
		asked.close();
	}

	/** Where the endpoint finds it. */
	String place() {
		return "guestbook://localhost:" + server.getAddress().getPort() + "/lobby?tls=none";
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
