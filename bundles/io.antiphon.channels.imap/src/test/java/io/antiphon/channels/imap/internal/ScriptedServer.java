package io.antiphon.channels.imap.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server that says what a test has it say, to whatever begins so; "%" stands for the tag. What ends with "!" is the last before it cuts the connection. */
final class ScriptedServer implements AutoCloseable {

	private final ServerSocket socket;
	private final Map<String, String> answers = new LinkedHashMap<>();
	final List<String> heard = new CopyOnWriteArrayList<>();
	private SSLContext keys;
	private String greeting = "* OK ready\r\n";

	ScriptedServer() throws IOException {
		socket = new ServerSocket(0);
		on("CAPABILITY", "* CAPABILITY IMAP4rev1\r\n% OK\r\n");
		on("LOGIN", "% OK\r\n");
		on("LIST", "* LIST (\\Noselect) \"/\" \"\"\r\n% OK\r\n");
		on("EXAMINE", "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] holds\r\n* OK [UIDNEXT 2] next\r\n% OK [READ-ONLY] open\r\n");
		on("UID FETCH 1:1 (UID)", "* 1 FETCH (UID 1)\r\n% OK\r\n");
		on("FETCH 1 (RFC822.SIZE)", "* 1 FETCH (RFC822.SIZE 30)\r\n% OK\r\n");
		on("NOOP", "% OK\r\n");
		on("LOGOUT", "* BYE\r\n% OK\r\n");
		var thread = new Thread(this::serve, "scripted server");
		thread.setDaemon(true);
		thread.start();
	}

	/** With these keys it begins TLS when it is asked to. */
	ScriptedServer secured(SSLContext context) {
		keys = context;
		return on("STARTTLS", "% OK\r\n").on("CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS\r\n% OK\r\n");
	}

	ScriptedServer on(String command, String answer) {
		answers.put(command, answer);
		return this;
	}

	ScriptedServer greets(String words) {
		greeting = words;
		return this;
	}

	/** A mail, as the answer to being asked for it. */
	ScriptedServer mail(String fetched) {
		return on("FETCH 1 (BODY.PEEK[]<0.", fetched);
	}

	String address(String host, String rest) {
		return "imap://me@" + host + ":" + socket.getLocalPort() + "/" + rest;
	}

	/** This machine as another one would call it; empty where it has no network. */
	static Optional<String> abroad() throws IOException {
		return NetworkInterface.networkInterfaces()
				.flatMap(NetworkInterface::inetAddresses)
				.filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
				.map(InetAddress::getHostAddress)
				.findFirst();
	}

	private void serve() {
		while (!socket.isClosed()) {
			try (var client = socket.accept()) {
				talk(client);
			} catch (IOException gone) {
				continue;
			}
		}
	}

	private void talk(Socket plain) throws IOException {
		var client = plain;
		var tag = "";
		boolean on = said(greeting, client);
		while (on) {
			var line = line(client.getInputStream());
			if (line.isEmpty()) {
				return;
			}
			var command = line.substring(line.indexOf(' ') + 1);
			tag = command.equals(line) ? tag : line.substring(0, line.indexOf(' '));
			heard.add(command);
			var answer = answers.entrySet().stream().filter(one -> command.startsWith(one.getKey())).findFirst();
			on = said(answer.map(Map.Entry::getValue).orElse("% BAD\r\n").replace("%", tag), client);
			if (command.equals("STARTTLS")) {
				var secured = (SSLSocket) keys.getSocketFactory().createSocket(client, null, client.getPort(), true);
				secured.setUseClientMode(false);
				client = secured;
			}
		}
	}

	/** One, without its end; nothing behind it is read. */
	private static String line(InputStream in) throws IOException {
		var line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			line.write(next);
		}
		return line.toString(StandardCharsets.UTF_8).strip();
	}

	private static boolean said(String words, Socket client) throws IOException {
		var out = client.getOutputStream();
		boolean last = words.endsWith("!");
		out.write((last ? words.substring(0, words.length() - 1) : words).getBytes(StandardCharsets.UTF_8));
		out.flush();
		return !last;
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
