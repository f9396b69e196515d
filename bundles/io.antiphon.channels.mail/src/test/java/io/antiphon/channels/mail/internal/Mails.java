package io.antiphon.channels.mail.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mailboxes for tests, and what comes of them. */
final class Mails {

	/** What came of a mailbox: its rows, the reasons of rejections, the places of both, or why it was refused; and notes. */
	record Read(List<Row> rows, List<String> rejected, List<String> places, String refused, List<String> notes) {

		String only(MailColumn column) {
			return rows.getFirst().value(column.ordinal());
		}

		List<String> all(MailColumn column) {
			return rows.stream().map(row -> row.value(column.ordinal())).toList();
		}
	}

	private Mails() {}

	static Path write(Path folder, String name, String text) throws IOException {
		return write(folder, name, text, StandardCharsets.UTF_8);
	}

	static Path write(Path folder, String name, String text, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(charset));
	}

	static Source source(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new Source.File(file, String.valueOf(file.getFileName()), in.readNBytes(Source.HEAD));
		}
	}

	static Acceptance accepts(Path file) throws IOException {
		return new MailConnectorComponent().accepts(source(file));
	}

	static Read read(Path file) throws IOException {
		var rows = new ArrayList<Row>();
		var rejected = new ArrayList<String>();
		var places = new ArrayList<String>();
		return switch (new MailConnectorComponent().open(source(file), Hints.NONE, Progress.NONE)) {
			case Opening.Declined() -> throw new AssertionError("declined");
			case Opening.Refused(var reason) -> new Read(rows, rejected, places, reason.key(), List.of());
			case Opening.Opened(var records) -> {
				var pass = records.read(entry -> {
					places.add(entry.origin().place());
					switch (entry) {
						case Row row -> rows.add(row);
						case Rejection rejection -> rejected.add(rejection.reason().key());
					}
					return true;
				});
				var refused = pass instanceof Pass.Refused(var reason) ? reason.key() : "";
				yield new Read(rows, rejected, places, refused, records.notes().stream().map(note -> note.text(Locale.ENGLISH)).toList());
			}
		};
	}
}
