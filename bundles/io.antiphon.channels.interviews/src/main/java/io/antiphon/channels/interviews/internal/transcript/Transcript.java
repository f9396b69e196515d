package io.antiphon.channels.interviews.internal.transcript;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.TextFile;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements of one interview. Each is known by its number in the interview, and the interview by who speaks in it, its date and how it
 * begins, so that it is the same whatever its file is called.
 */
public final class Transcript implements Records {

	/** The most bytes of a file, and the most lines. */
	private static final long MOST = 64L << 20;
	private static final long MOST_LINES = 1_000_000;
	/** The most characters of a statement. */
	private static final int LONGEST = 1 << 20;
	/** So many first answers tell interviews apart that begin with the same questions. */
	private static final int BEGINNING = 5;
	private static final int KEY = 12;
	private static final List<Column> COLUMNS = List.of(
			new Column("statement", "id"), new Column("date", "time"), new Column("speaker", "person"), new Column("role", "role"),
			new Column("position", "attribute"), new Column("section", "attribute"), new Column("said", "text"));

	private final List<Part> statements;
	private final String date;
	private final Set<String> asking;
	private final List<Reason> notes;
	private final String key;

	private Transcript(List<Part> statements, String date, List<Reason> notes) {
		this.statements = statements;
		this.date = date;
		this.asking = Speakers.asking(statements);
		this.notes = Stream.concat(notes.stream(), roles().stream()).toList();
		this.key = key(statements, date);
	}

	/** Who was taken to be the interviewer; nothing where one person speaks alone. */
	private List<Reason> roles() {
		long asked = statements.stream().filter(part -> asking.contains(part.speaker())).count();
		if (asked > 0) {
			return List.of(InterviewReason.READ_ASKED.with(asked, List.copyOf(asking)));
		}
		boolean several = statements.stream().map(Part::speaker).filter(name -> !name.isEmpty()).distinct().count() > 1;
		return several ? List.of(InterviewReason.READ_NOBODY_ASKS.with()) : List.of();
	}

	/** Opens a file of subtitles, a document or a text. Blocks. */
	public static Opening open(Path file, Kind kind, Hints hints) {
		try {
			if (kind == Kind.DOCUMENT) {
				return document(Documents.read(file));
			}
			if (Files.size(file) > MOST) {
				return new Opening.Refused(InterviewReason.TRANSCRIPT_TOO_LARGE.with());
			}
			return switch (TextFile.read(file, hints.table().encoding())) {
				case TextFile.Opening.Refused(var refusal) -> new Opening.Refused(refusal.reason());
				case TextFile.Opening.Opened(var text) -> text(text, kind);
			};
		} catch (UnfitDocumentException unfit) {
			return new Opening.Refused(unfit.reason());
		} catch (IOException unreadable) {
			return new Opening.Refused((kind == Kind.DOCUMENT ? DocumentReason.DAMAGED : TableReason.UNREADABLE).with());
		}
	}

	private static Opening text(TextFile text, Kind kind) {
		if (text.text().chars().filter(sign -> sign == '\n' || sign == '\r').limit(MOST_LINES).count() == MOST_LINES) {
			return new Opening.Refused(InterviewReason.TRANSCRIPT_TOO_LARGE.with());
		}
		var lines = lines(text.text());
		return kind == Kind.SUBTITLES ? opened(Cues.of(lines), "", text.notes()) : shaped(new Shape(lines), text.notes());
	}

	private static Opening document(Documents document) {
		var notes = new ArrayList<Reason>();
		if (document.notRead() > 0) {
			notes.add(InterviewReason.READ_NOT_SAID.with(document.notRead()));
		}
		return shaped(new Shape(document.lines()), notes);
	}

	private static Opening shaped(Shape shape, List<Reason> notes) {
		var all = new ArrayList<>(notes);
		if (shape.preface() > 0) {
			all.add(InterviewReason.READ_PREFACE.with(shape.preface()));
		}
		return shape.spoken() ? opened(shape.parts(), shape.date(), all) : new Opening.Refused(InterviewReason.NO_SPEAKERS.with());
	}

	private static Opening opened(List<Part> parts, String date, List<Reason> notes) {
		var statements = joined(parts);
		return statements.isEmpty()
				? new Opening.Refused(InterviewReason.NO_SPEAKERS.with())
				: new Opening.Opened(new Transcript(statements, date, notes));
	}

	/** What one person says in a row is one statement. */
	private static List<Part> joined(List<Part> parts) {
		var joined = new ArrayList<Part>();
		for (var part : parts) {
			var last = joined.isEmpty() ? part : joined.getLast();
			boolean same = last != part && !part.speaker().isEmpty() && last.speaker().equals(part.speaker())
					&& last.section().equals(part.section()) && last.text().length() + part.text().length() < LONGEST;
			if (same) {
				joined.set(joined.size() - 1, last.and(part.text(), "\n"));
			} else {
				joined.add(part);
			}
		}
		return joined;
	}

	/** The lines of a text, to be read as a transcript. */
	static List<Line> lines(String text) {
		var lines = new ArrayList<Line>();
		text.lines().forEach(line -> lines.add(Line.of(lines.size() + 1L, line)));
		return lines;
	}

	/** Whether several people speak in a text again and again. */
	public static boolean clear(String beginning) {
		return new Shape(lines(beginning)).clear();
	}

	/** By words alone that say who asks, so that an interview stays the same whoever is found to. */
	private static String key(List<Part> statements, String date) {
		var beginning = statements.stream()
				.filter(part -> !Speakers.staff(part.speaker()))
				.limit(BEGINNING)
				.map(Part::text)
				.collect(Collectors.joining("\n"));
		var speakers = statements.stream().map(Part::speaker).distinct().collect(Collectors.joining("\n"));
		try {
			var digest = MessageDigest.getInstance("SHA-256")
					.digest((date + '\0' + speakers + '\0' + beginning).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, KEY);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public List<Reason> notes() {
		return notes;
	}

	@Override
	public Pass read(Sink sink) {
		for (int at = 0; at < statements.size(); at++) {
			if (!sink.accept(entry(statements.get(at), at + 1))) {
				return new Pass.Stopped();
			}
		}
		return new Pass.Complete();
	}

	private Entry entry(Part part, int number) {
		var origin = new Origin.Element(part.start().place(), part.start().number());
		if (part.text().length() > LONGEST) {
			return new Rejection(origin, InterviewReason.STATEMENT_TOO_LONG.with());
		}
		var speaker = part.speaker();
		var person = speaker.isEmpty() || !Speakers.unnamed(speaker) ? speaker : speaker + " " + key;
		var role = speaker.isEmpty() ? "" : asking.contains(speaker) ? "staff" : "customer";
		return new Row(origin, List.of(key + "-" + number, date, person, role, part.at(), part.section(), part.text()));
	}

	/** How a transcript is written. */
	public enum Kind {
		/** WebVTT, SubRip. */
		SUBTITLES,
		/** Office Open XML. */
		DOCUMENT,
		/** Markdown, or plain. */
		TEXT
	}
}
