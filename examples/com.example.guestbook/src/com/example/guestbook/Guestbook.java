package com.example.guestbook;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.channels.spi.Source;
import io.antiphon.tables.records.Reason;
import io.antiphon.wording.spi.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** Reads the guest book of the house: a first line that says so, and entries that begin with "#17 2026-05-01 name of the guest". */
@Component
public final class Guestbook implements Connector, Vocabulary {

	static final String TITLE = "GUESTBOOK 1\n";
	static final Pattern ENTRY = Pattern.compile("#(\\S{1,100}) (\\d{4}-\\d{2}-\\d{2}) (.{1,200})");

	/** What can be wrong; the sentences are in texts.properties and texts_zh.properties. */
	enum Wrong implements Reason.Kind {
		UNREADABLE_BOOK,
		ENTRY_TWICE,
		ENTRY_SILENT,
		ENTRY_LONG,
		NO_HOUSE,
		HOUSE_SILENT
	}

	@Override
	public String id() {
		return "com.example.guestbook";
	}

	@Override
	public Acceptance accepts(Source source) {
		return new String(source.head(), StandardCharsets.UTF_8).startsWith(TITLE) ? Acceptance.YES : Acceptance.NO;
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> new Opening.Opened(new Entries(file.path()));
		};
	}

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(Guestbook.class, locale);
	}

	/** The entries of one book; the format says what its columns are. */
	private record Entries(Path file) implements Records {

		@Override
		public List<Column> columns() {
			return List.of(new Column("entry", "id"), new Column("day", "time"), new Column("guest", "person"),
					new Column("words", "text"));
		}

		@Override
		public Pass read(Sink sink) {
			var entries = new Writing(sink);
			try (var lines = Files.newBufferedReader(file)) {
				var line = lines.readLine(); // the title
				while (line != null && !entries.stopped) {
					line = lines.readLine();
					entries.take(line == null ? "#" : line);
				}
				return entries.stopped ? new Pass.Stopped() : new Pass.Complete();
			} catch (IOException unreadable) {
				return new Pass.Refused(Wrong.UNREADABLE_BOOK.with());
			}
		}
	}

	/** One reading: collects the lines of an entry until the next begins. */
	private static final class Writing {

		private final Sink sink;
		private final HashSet<String> seen = new HashSet<>();
		private final StringBuilder words = new StringBuilder();
		private List<String> entry = List.of();
		private long number;
		private boolean stopped;

		Writing(Sink sink) {
			this.sink = sink;
		}

		void take(String line) {
			var next = ENTRY.matcher(line);
			boolean begins = next.matches();
			if (!begins && !line.equals("#")) {
				words.append(line).append('\n');
				return;
			}
			if (!entry.isEmpty()) {
				stopped = !sink.accept(entry());
			}
			words.setLength(0);
			entry = begins ? List.of(next.group(1), next.group(2), next.group(3)) : List.of();
		}

		private Entry entry() {
			number++;
			var id = entry.getFirst();
			if (!seen.add(id)) {
				return new Rejection(new Origin.Message(id + " (" + number + ")", number), Wrong.ENTRY_TWICE.with(id));
			}
			var origin = new Origin.Message(id, number);
			var said = words.toString().strip();
			return said.isEmpty()
					? new Rejection(origin, Wrong.ENTRY_SILENT.with())
					: new Row(origin, List.of(id, entry.get(1), entry.get(2), said));
		}
	}
}
