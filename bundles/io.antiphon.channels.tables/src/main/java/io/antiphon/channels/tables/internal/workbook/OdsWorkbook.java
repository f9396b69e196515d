package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.documents.Archive;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A workbook in OpenDocument (ISO/IEC 26300): all its sheets are in one part, one after the other. */
final class OdsWorkbook implements Workbook {

	private static final String CONTENT = "content.xml";
	private static final int MOST_SHEETS = 1_000;

	private final Archive archive;
	private final List<Sheet> sheets = new ArrayList<>();
	private final Map<String, Long> merged = new HashMap<>();

	private OdsWorkbook(Archive archive) {
		this.archive = archive;
	}

	/** Whether what the archive holds is one. */
	static boolean is(Archive archive) throws IOException {
		var content = archive.stream(CONTENT);
		if (content.isPresent()) {
			content.get().close();
		}
		return content.isPresent();
	}

	/** Looks for its sheets; {@code archive} is closed with it. */
	static OdsWorkbook in(Archive archive) throws IOException {
		if (locked(archive)) {
			throw new UnfitDocumentException(SheetReason.LOCKED.with());
		}
		var workbook = new OdsWorkbook(archive);
		workbook.read();
		return workbook;
	}

	private static boolean locked(Archive archive) throws IOException {
		var manifest = archive.part("META-INF/manifest.xml");
		if (manifest.isPresent()) {
			try (var xml = manifest.get()) {
				while (xml.next()) {
					if (xml.begins("encryption-data")) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private void read() throws IOException {
		var hidden = new HashSet<String>();
		var style = "";
		long ranges = 0;
		try (var xml = content()) {
			while (xml.next()) {
				if (xml.begins("style")) {
					style = xml.attribute("name").orElse("");
				} else if (xml.begins("table-properties") && xml.attribute("display").filter("false"::equals).isPresent()) {
					hidden.add(style);
				} else if (xml.begins("table") && xml.depth() == OdsRows.TABLE && sheets.size() < MOST_SHEETS) {
					ranges = 0;
					sheet(xml, hidden);
				} else if (xml.begins("table-cell") && spans(xml)) {
					ranges++;
				} else if (xml.ends("table") && !sheets.isEmpty()) {
					merged.put(sheets.getLast().part(), ranges);
				}
			}
		}
	}

	/** A sheet goes by its place among them, since nothing else tells two of one name apart. */
	private void sheet(Xml xml, Set<String> hidden) {
		boolean seen = !hidden.contains(xml.attribute("style-name").orElse(""));
		sheets.add(new Sheet(xml.attribute("name").orElse(""), Integer.toString(sheets.size()), seen));
	}

	private static boolean spans(Xml xml) {
		return xml.attribute("number-columns-spanned").filter(count -> !count.equals("1")).isPresent()
				|| xml.attribute("number-rows-spanned").filter(count -> !count.equals("1")).isPresent();
	}

	private Xml content() throws IOException {
		return archive.part(CONTENT).orElseThrow(() -> new UnfitDocumentException(DocumentReason.DAMAGED.with()));
	}

	@Override
	public List<Sheet> sheets() {
		return sheets.stream().filter(sheet -> !sheet.name().isEmpty()).toList();
	}

	@Override
	public SheetRows rows(Sheet sheet) throws IOException {
		return new OdsRows(content(), Integer.parseInt(sheet.part()));
	}

	@Override
	public long merged(Sheet sheet) {
		return merged.getOrDefault(sheet.part(), 0L);
	}

	@Override
	public void close() throws IOException {
		archive.close();
	}
}
