package com.example.guestbook;

import com.example.guestbook.Guestbook.Wrong;
import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Endpoint;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.tables.records.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.service.component.annotations.Component;

/**
 * Asks a house for what was written since: {@code guestbook://house.example.org/lobby} is {@code https://house.example.org/lobby?after=17}, which answers with
 * entries, oldest first. The cursor is the id of the last one.
 */
@Component
public final class House implements Endpoint {

	private static final Map<String, String> WITHOUT_TLS = Map.of("tls", "none");
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int STEP = 250;
	private static final int FOUND = 200;

	@Override
	public List<String> schemes() {
		return List.of("guestbook");
	}

	@Override
	public Optional<Reason> wrong(Address address) {
		boolean known = address.options().isEmpty() || address.options().equals(WITHOUT_TLS);
		return known && address.user().isEmpty() ? Optional.empty() : Optional.of(Wrong.NO_HOUSE.with());
	}

	@Override
	public Fetching fetch(Fetch fetch, Progress progress) {
		try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
			var answer = client.sendAsync(request(fetch), BodyHandlers.ofInputStream());
			while (!progress.cancelled()) {
				try {
					var heard = answer.get(STEP, TimeUnit.MILLISECONDS);
					try (var entries = new BufferedReader(new InputStreamReader(heard.body(), StandardCharsets.UTF_8))) {
						return heard.statusCode() == FOUND ? new Portion(fetch, progress).brought(entries) : silent(fetch);
					}
				} catch (TimeoutException waiting) {
					continue;
				}
			}
			answer.cancel(true);
			return silent(fetch);
		} catch (IOException | URISyntaxException | ExecutionException gone) {
			return silent(fetch);
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return silent(fetch);
		}
	}

	/** What somebody named as password goes with it, and nowhere else. */
	private static HttpRequest request(Fetch fetch) throws URISyntaxException {
		var address = fetch.address();
		var scheme = address.options().isEmpty() ? "https" : "http";
		int port = address.port() == 0 ? -1 : address.port();
		var place = new URI(scheme, null, address.host(), port, "/" + address.path(), null, null).toASCIIString();
		var asked = URI.create(place + "?after=" + URLEncoder.encode(fetch.cursor(), StandardCharsets.UTF_8));
		var request = HttpRequest.newBuilder(asked).timeout(PATIENCE);
		return fetch.secret().isEmpty() ? request.build() : request.header("Authorization", "Bearer " + fetch.secret().reveal()).build();
	}

	private static Fetching silent(Fetch fetch) {
		return new Fetching.Refused(Wrong.HOUSE_SILENT.with(fetch.address().host()));
	}

	/** As many entries as there is room for, in a book of their own. */
	private static final class Portion {

		private final Fetch fetch;
		private final Progress progress;
		private final List<Fetching.Left> left = new ArrayList<>();
		private final StringBuilder entry = new StringBuilder();
		private String id = "";
		private String cursor;
		private int items;
		private long bytes;
		private boolean more;

		Portion(Fetch fetch, Progress progress) {
			this.fetch = fetch;
			this.progress = progress;
			this.cursor = fetch.cursor();
		}

		Fetching brought(BufferedReader entries) throws IOException {
			try (var book = Files.newBufferedWriter(fetch.into())) {
				book.write(Guestbook.TITLE);
				var line = entries.readLine();
				for (; line != null && !more && !progress.cancelled(); line = entries.readLine()) {
					var next = Guestbook.ENTRY.matcher(line);
					if (next.matches()) {
						end(book);
						id = next.group(1);
					}
					entry.append(line).append('\n');
				}
				if (line == null) {
					end(book);
				}
			}
			if (items == 0) {
				Files.delete(fetch.into());
			}
			return new Fetching.Fetched("guestbook", items, cursor, more, left, List.of());
		}

		/** The entry is whole: it is written, left, or waits for the next portion. */
		private void end(Writer book) throws IOException {
			var limits = fetch.limits();
			int size = entry.toString().getBytes(StandardCharsets.UTF_8).length;
			more = more || items == limits.items() || items > 0 && bytes + size > limits.bytes();
			if (!more && !id.isEmpty()) {
				if (size > limits.largest()) {
					left.add(new Fetching.Left("#" + id, Wrong.ENTRY_LONG.with()));
				} else {
					book.write(entry.toString());
					items++;
					bytes += size;
				}
				cursor = id;
			}
			entry.setLength(0);
		}
	}
}
