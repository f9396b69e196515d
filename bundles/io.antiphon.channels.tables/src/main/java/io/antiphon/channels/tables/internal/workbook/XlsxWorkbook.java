package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.documents.Archive;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.documents.Xml;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workbook in Office Open XML (ECMA-376): its sheets, and what their cells refer to. */
final class XlsxWorkbook implements Workbook {

	/** The most bytes of the table of strings, which is kept in memory. */
	private static final long MOST_STRINGS = 256L << 20;
	private static final int MOST_SHEETS = 1_000;

	private final Archive archive;
	private final List<Sheet> sheets = new ArrayList<>();
	private final Map<String, String> targets = new HashMap<>();
	private final Map<String, String> byKind = new HashMap<>();
	private List<String> strings = List.of();
	private NumberFormats formats = new NumberFormats();
	private SerialNumbers numbers = new SerialNumbers(false);

	private XlsxWorkbook(Archive archive) {
		this.archive = archive;
	}

	/** Reads what all sheets refer to; {@code archive} is closed with it. */
	static XlsxWorkbook in(Archive archive) throws IOException {
		var workbook = new XlsxWorkbook(archive);
		workbook.read();
		return workbook;
	}

	@Override
	public List<Sheet> sheets() {
		return sheets;
	}

	List<String> strings() {
		return strings;
	}

	NumberFormats formats() {
		return formats;
	}

	SerialNumbers numbers() {
		return numbers;
	}

	@Override
	public SheetRows rows(Sheet sheet) throws IOException {
		var part = archive.part(sheet.part());
		if (part.isEmpty()) {
			throw damaged();
		}
		return new XlsxRows(this, part.get());
	}

	@Override
	public long merged(Sheet sheet) throws IOException {
		var bytes = archive.stream(sheet.part());
		return bytes.isEmpty() ? 0 : MergedRanges.count(bytes.get());
	}

	private void read() throws IOException {
		var main = archive.main("xl/workbook.xml");
		relations(main);
		try (var xml = archive.part(main).orElseThrow(XlsxWorkbook::damaged)) {
			while (xml.next()) {
				if (xml.begins("workbookPr")) {
					numbers = new SerialNumbers(xml.attribute("date1904").filter(Set.of("1", "true")::contains).isPresent());
				} else if (xml.begins("sheet") && sheets.size() < MOST_SHEETS) {
					sheet(xml);
				}
			}
		}
		var styles = part("styles", Long.MAX_VALUE, DocumentReason.BOMB);
		if (styles.isPresent()) {
			try (var xml = styles.get()) {
				formats = new NumberFormats(xml);
			}
		}
		var shared = part("sharedStrings", MOST_STRINGS, SheetReason.TOO_MANY_STRINGS);
		if (shared.isPresent()) {
			try (var xml = shared.get()) {
				strings = CellText.shared(xml);
			}
		}
	}

	private void relations(String main) throws IOException {
		int folder = main.lastIndexOf('/') + 1;
		var relations = archive.part(main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels");
		if (relations.isEmpty()) {
			return;
		}
		try (var xml = relations.get()) {
			while (xml.next()) {
				if (xml.begins("Relationship")) {
					var target = resolved(main.substring(0, folder), xml.attribute("Target").orElse(""));
					var type = xml.attribute("Type").orElse("");
					targets.put(xml.attribute("Id").orElse(""), target);
					byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
				}
			}
		}
	}

	/** Where a target lies, seen from a folder that ends with a slash or is the root. */
	private static String resolved(String folder, String target) {
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		var at = folder;
		var rest = target;
		while (rest.startsWith("../") && !at.isEmpty()) {
			at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
			rest = rest.substring(3);
		}
		return at + rest;
	}

	private void sheet(Xml xml) {
		var name = xml.attribute("name").orElse("");
		var part = xml.attribute("id").map(targets::get);
		if (part.isPresent() && !name.isEmpty() && part.get().contains("worksheet")) {
			sheets.add(new Sheet(name, part.get(), !xml.attribute("state").orElse("").contains("idden")));
		}
	}

	private Optional<Xml> part(String kind, long most, Reason.Kind beyond) throws IOException {
		var name = byKind.get(kind);
		return name == null ? Optional.empty() : archive.part(name, most, beyond);
	}

	private static UnfitDocumentException damaged() {
		return new UnfitDocumentException(DocumentReason.DAMAGED.with());
	}

	@Override
	public void close() throws IOException {
		archive.close();
	}
}
