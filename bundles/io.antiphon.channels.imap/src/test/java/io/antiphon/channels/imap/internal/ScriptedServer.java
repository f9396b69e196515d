package io.antiphon.channels.imap.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that says what a test has it say, to whatever begins so; "%" stands for the tag. What ends with "!" is the last before it cuts the connection. */
final class ScriptedServer implements AutoCloseable {

	private final ServerSocket socket;
	private final Map<String, String> answers = new LinkedHashMap<>();
	final List<String> heard = new CopyOnWriteArrayList<>();
	private String greeting = "* OK ready\r\n";

	ScriptedServer() throws IOException {
		socket = new ServerSocket(0);
		on("CAPABILITY", "* CAPABILITY IMAP4rev1\r\n% OK\r\n");
		on("LOGIN", "% OK\r\n");
		on("LIST", "* LIST (\\Noselect) \"/\" \"\"\r\n% OK\r\n");
		on("EXAMINE", "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] holds\r\n* OK [UIDNEXT 2] next\r\n% OK [READ-ONLY] open\r\n");
		on("UID SEARCH", "* SEARCH 1\r\n% OK\r\n");
		on("UID FETCH 1 (UID RFC822.SIZE)", "* 1 FETCH (UID 1 RFC822.SIZE 30)\r\n% OK\r\n");
		on("LOGOUT", "* BYE\r\n% OK\r\n");
		var thread = new Thread(this::serve, "scripted server");
		thread.setDaemon(true);
		thread.start();
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
		return on("UID FETCH 1 (UID BODY.PEEK[])", fetched);
	}

	String address(String host, String rest) {
		return "imap://me@" + host + ":" + socket.getLocalPort() + "/" + rest;
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

	private void talk(Socket client) throws IOException {
		var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		var out = client.getOutputStream();
		boolean on = said(greeting, out);
		while (on) {
			var line = in.readLine();
			if (line == null) {
				return;
			}
			heard.add(line);
			int blank = line.indexOf(' ');
			var command = line.substring(blank + 1);
			var answer = answers.entrySet().stream().filter(one -> command.startsWith(one.getKey())).findFirst();
			on = said(answer.map(Map.Entry::getValue).orElse("% BAD\r\n").replace("%", line.substring(0, Math.max(0, blank))), out);
		}
	}

	private static boolean said(String words, OutputStream out) throws IOException {
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
