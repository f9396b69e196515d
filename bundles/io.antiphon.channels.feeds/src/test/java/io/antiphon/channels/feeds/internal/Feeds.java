package io.antiphon.channels.feeds.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Feeds for tests, and what comes of them. */
final class Feeds {

	/** What came of a feed: its rows, the reasons of rejections with their places, or why it was refused; and notes. */
	record Read(List<Map<FeedColumn, String>> rows, List<String> rejected, List<String> places, String refused, List<String> notes) {

		String only(FeedColumn column) {
			return rows.getFirst().getOrDefault(column, "");
		}
	}

	private Feeds() {}

	static Path write(Path folder, String name, String text) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	static Source source(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new Source.File(file, String.valueOf(file.getFileName()), in.readNBytes(Source.HEAD));
		}
	}

	static Acceptance accepts(Path file) throws IOException {
		return new FeedConnectorComponent().accepts(source(file));
	}

	static Read read(Path file) throws IOException {
		var rows = new ArrayList<Map<FeedColumn, String>>();
		var rejected = new ArrayList<String>();
		var places = new ArrayList<String>();
		return switch (new FeedConnectorComponent().open(source(file), Hints.NONE, Progress.NONE)) {
			case Opening.Declined() -> throw new AssertionError("declined");
			case Opening.Refused(var reason) -> new Read(rows, rejected, places, reason.text(Locale.ENGLISH), List.of());
			case Opening.Opened(var records) -> {
				var pass = records.read(entry -> {
					places.add(entry.origin().place());
					switch (entry) {
						case Row row -> rows.add(named(row));
						case Rejection rejection -> rejected.add(rejection.reason().key());
					}
					return true;
				});
				var refused = pass instanceof Pass.Refused(var reason) ? reason.text(Locale.ENGLISH) : "";
				yield new Read(rows, rejected, places, refused, records.notes().stream().map(note -> note.text(Locale.ENGLISH)).toList());
			}
		};
	}

	private static Map<FeedColumn, String> named(Row row) {
		var named = new EnumMap<FeedColumn, String>(FeedColumn.class);
		for (var column : FeedColumn.values()) {
			if (!row.value(column.ordinal()).isEmpty()) {
				named.put(column, row.value(column.ordinal()));
			}
		}
		return named;
	}

	/** How many posts, and of how many of them each column is told; or why it was refused. */
	static String told(Path file) throws IOException {
		var accepted = accepts(file) == Acceptance.YES ? "" : accepts(file) + ": ";
		return accepted + switch (new FeedConnectorComponent().open(source(file), Hints.NONE, Progress.NONE)) {
			case Opening.Declined() -> "declined";
			case Opening.Refused(var reason) -> reason.key();
			case Opening.Opened opened -> {
				var read = read(file);
				var counts = new EnumMap<FeedColumn, Integer>(FeedColumn.class);
				read.rows.forEach(row -> row.keySet().forEach(column -> counts.merge(column, 1, Integer::sum)));
				yield read.rows.size() + " posts" + counts.entrySet().stream()
						.map(count -> ", " + count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT))
						.collect(Collectors.joining()) + (read.notes.isEmpty() ? "" : ", " + read.notes.size() + " notes");
			}
		};
	}
}
