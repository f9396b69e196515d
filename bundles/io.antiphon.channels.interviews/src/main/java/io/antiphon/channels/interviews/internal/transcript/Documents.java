package io.antiphon.channels.interviews.internal.transcript;

import io.antiphon.tables.documents.Archive;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs and the rows of tables of a document (Office Open XML, ISO/IEC 29500), as they are with all changes accepted. A row of a
 * table is read as its first cell, a colon, and the last. Comments, notes and boxes are counted and not read.
 */
final class Documents {

	/** The most characters of a paragraph or a cell, and of all. */
	private static final int LONGEST = (1 << 20) + (1 << 16);
	private static final long MOST = 1 << 26;
	private static final Set<String> PASSED_OVER =
			Set.of("del", "moveFrom", "txbxContent", "Fallback", "instrText", "pPrChange", "rPrChange");
	private static final Set<String> NOT_READ = Set.of("commentReference", "footnoteReference", "endnoteReference", "txbxContent", "del");

	/** A table of more is none of what was said. */
	private static final int MOST_CELLS = 5;
	private static final Pattern HEADER = Pattern.compile(
			"(?i)speaker|name|who|role|time|time ?stamp|words|text|statement|content|transcript|\u8bf4\u8bdd\u4eba|\u53d1\u8a00\u4eba|\u89d2\u8272|\u65f6\u95f4|\u5185\u5bb9|\u53d1\u8a00(?:\u5185\u5bb9)?");

	private final List<Line> lines = new ArrayList<>();
	private final StringBuilder paragraph = new StringBuilder();
	private final List<String> cells = new ArrayList<>();
	private boolean heading;
	private int tables;
	private long number;
	private long row;
	private long all;
	private long notRead;

	private Documents() {}

	/** Blocks. */
	static Documents read(Path file) throws IOException {
		var documents = new Documents();
		try (var archive = new Archive(file)) {
			var part = archive.part(archive.main("word/document.xml"));
			if (part.isEmpty()) {
				throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
			}
			try (var xml = part.get()) {
				documents.read(xml);
			}
		}
		return documents;
	}

	List<Line> lines() {
		return lines;
	}

	/** How many comments, notes, boxes and deletions were passed over. */
	long notRead() {
		return notRead;
	}

	private void read(Xml xml) throws IOException {
		while (xml.next()) {
			for (var name : NOT_READ) {
				notRead += xml.begins(name) ? 1 : 0;
			}
			var passed = passed(xml);
			if (passed != null) {
				pass(xml, passed);
			} else if (xml.begins("t")) {
				int before = paragraph.length();
				xml.text(paragraph, LONGEST, Set.of());
				take(paragraph.length() - before);
			} else if (xml.begins("br") || xml.begins("cr")) {
				paragraph.append('\n');
			} else if (xml.begins("tab") || xml.begins("noBreakHyphen")) {
				paragraph.append(xml.begins("tab") ? ' ' : '-');
			} else if (xml.begins("pStyle")) {
				heading = xml.attribute("val").orElse("").matches("(?i)(?:heading|title|berschrift|\u00fcberschrift|\u6807\u9898).*|[1-6]");
			} else {
				structure(xml);
			}
		}
	}

	private void take(int more) throws IOException {
		all += more;
		if (all > MOST) {
			throw new UnfitDocumentException(DocumentReason.BOMB.with());
		}
	}

	private static @Nullable String passed(Xml xml) {
		return PASSED_OVER.stream().filter(xml::begins).findFirst().orElse(null);
	}

	/** To the end of the element that begins here, which may hold others of its name. */
	private static void pass(Xml xml, String name) throws IOException {
		int depth = 1;
		while (depth > 0 && xml.next()) {
			depth += xml.begins(name) ? 1 : xml.ends(name) ? -1 : 0;
		}
	}

	private void structure(Xml xml) {
		if (xml.begins("tbl")) {
			tables++;
		} else if (xml.ends("tbl")) {
			tables--;
		} else if (xml.begins("tr") && tables == 1) {
			row++;
			cells.clear();
		} else if (xml.ends("tc") && tables == 1) {
			cells.add(paragraph.toString().strip());
			paragraph.setLength(0);
		} else if (xml.ends("tr") && tables == 1) {
			row();
		} else if (xml.ends("p")) {
			paragraph();
		}
	}

	private void paragraph() {
		if (tables > 0) {
			paragraph.append('\n');
			return;
		}
		number++;
		boolean titled = heading;
		var pieces = titled ? new String[] {paragraph.toString()} : paragraph.toString().split("\n", -1);
		for (int at = 0; at < pieces.length; at++) {
			lines.add(new Line("/paragraph/" + number + (at == 0 ? "" : "/" + (at + 1)), lines.size() + 1L, pieces[at], titled));
		}
		paragraph.setLength(0);
		heading = false;
	}

	/** Of two columns who and what; of three, when is in the one that looks like a time. */
	private void row() {
		var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
		boolean header = row == 1 && filled.stream().allMatch(cell -> HEADER.matcher(cell).matches());
		if (!header && filled.size() > 1 && cells.size() < MOST_CELLS) {
			boolean timed = filled.size() > 2 && filled.getFirst().matches("[\\d:.,\\[\\]()\\s]+");
			var who = flat(timed ? filled.get(1) : filled.getFirst());
			var when = timed ? "[" + flat(filled.getFirst()).replaceAll("[\\[\\]()]", "") + "] " : "";
			var what = String.join("\n", filled.subList(timed ? 2 : 1, filled.size()));
			lines.add(new Line("/row/" + row, lines.size() + 1L, when + who.replaceFirst("\\s*[:\uff1a]$", "") + ": " + what, false));
		} else {
			lines.add(new Line("/row/" + row, lines.size() + 1L, String.join(" ", filled), false));
		}
		cells.clear();
		paragraph.setLength(0);
	}

	private static String flat(String cell) {
		return cell.replaceAll("\\s+", " ").replaceFirst("(.)\\s+\\(?(\\d{1,2}:\\d{2}(?::\\d{2})?)\\)?$", "$1 ($2)");
	}
}
