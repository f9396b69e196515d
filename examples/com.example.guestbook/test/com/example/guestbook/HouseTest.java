package com.example.guestbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.testkit.channels.EndpointContract;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest extends EndpointContract {

	private static final List<String> ENTRIES =
			List.of("#17 2026-05-01 Lin\nThe room was cold.\n", "#18 2026-05-02 Ann\nGood soup.\n", "#19 2026-05-03 王明\n早餐很好。\n");

	private ServerSocket house;

	HouseTest() {
		super(new House());
	}

	@BeforeEach
	void open() throws IOException {
		house = new ServerSocket(0);
		Thread.ofVirtual().start(this::answer);
	}

	@AfterEach
	void close() throws IOException {
		house.close();
	}

	private void answer() {
		while (!house.isClosed()) {
			try (var client = house.accept()) {
				answer(client);
			} catch (IOException gone) {
				continue;
			}
		}
	}

	/** To "GET /lobby?after=17 HTTP/1.1". */
	private static void answer(Socket client) throws IOException {
		var asked = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		var first = asked.readLine();
		for (var line = first; line != null && !line.isEmpty(); line = asked.readLine()) {}
		boolean known = first != null && first.startsWith("GET /lobby?after=");
		var after = known ? first.substring(first.indexOf('=') + 1, first.lastIndexOf(' ')) : "";
		var since = ENTRIES.stream().filter(entry -> after.isEmpty() || entry.compareTo("#" + after + "~") > 0);
		var body = since.collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
		var head =
				"HTTP/1.1 " + (known ? "200 OK" : "404 Not Found") + "\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
		client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().write(body);
	}

	@Override
	protected String place() {
		return "guestbook://localhost:" + house.getLocalPort() + "/lobby?tls=none";
	}

	@Override
	protected String nowhere() {
		return "guestbook://localhost:" + house.getLocalPort() + "/cellar?tls=none";
	}

	@Test
	void whatItBringsIsAGuestbook(@TempDir Path folder) throws IOException {
		var fetched = fetched("17", folder.resolve("book"), Limits.USUAL);

		assertEquals("19", fetched.cursor());
		assertEquals("GUESTBOOK 1\n" + ENTRIES.get(1) + ENTRIES.get(2), Files.readString(folder.resolve("book")));
	}
}
