package io.antiphon.channels.internal.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Endpoint;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk at which people leave what they say, in the order in which they do; one after the other is a cursor. */
final class Desk implements Endpoint {

	final List<String> said = new ArrayList<>();
	/** What it was asked for. */
	final List<String> cursors = new ArrayList<>();
	final List<String> passwords = new ArrayList<>();
	final List<Path> files = new ArrayList<>();
	boolean closed;

	@Override
	public List<String> schemes() {
		return List.of("desk");
	}

	@Override
	public Optional<Reason> wrong(Address address) {
		return Optional.empty();
	}

	@Override
	public Fetching fetch(Fetch fetch, Progress progress) {
		cursors.add(fetch.cursor());
		passwords.add(fetch.secret().reveal());
		files.add(fetch.into());
		if (closed) {
			return new Fetching.Refused(TableReason.UNREADABLE.with());
		}
		int from = fetch.cursor().isEmpty() ? 0 : Integer.parseInt(fetch.cursor());
		int to = Math.min(said.size(), from + fetch.limits().items());
		var left = new ArrayList<Fetching.Left>();
		var lines = new ArrayList<>(List.of("id,comment"));
		for (int at = from; at < to; at++) {
			if (said.get(at).length() > fetch.limits().largest()) {
				left.add(new Fetching.Left("no. " + at, TableReason.UNREADABLE.with()));
			} else {
				lines.add(at + "," + said.get(at));
			}
		}
		if (lines.size() > 1) {
			write(fetch.into(), lines);
		}
		return new Fetching.Fetched("csv", lines.size() - 1L, Integer.toString(to), to < said.size(), left, List.of());
	}

	private static void write(Path file, List<String> lines) {
		try {
			Files.write(file, lines);
		} catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}
}
