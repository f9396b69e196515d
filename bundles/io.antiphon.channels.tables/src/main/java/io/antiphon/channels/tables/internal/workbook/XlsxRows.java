package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet in Office Open XML. */
final class XlsxRows implements SheetRows {

	private static final Set<String> ALL = Set.of();

	private final XlsxWorkbook workbook;
	private final Xml xml;
	private long number;
	private boolean over;

	XlsxRows(XlsxWorkbook workbook, Xml xml) {
		this.workbook = workbook;
		this.xml = xml;
	}

	@Override
	public @Nullable SheetRow next() throws IOException {
		while (!over && xml.next()) {
			if (xml.begins("row")) {
				var row = row();
				if (row.tooLong() > 0 || row.filled() > 0) {
					return row;
				}
			} else if (xml.ends("sheetData")) {
				over = true;
			}
		}
		over = true;
		return null;
	}

	private SheetRow row() throws IOException {
		long said = xml.attribute("r").map(XlsxRows::whole).orElse(number + 1);
		if (said <= number) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
		number = said;
		var cells = new ArrayList<String>();
		int column = 0;
		int tooLong = 0;
		while (xml.next() && !xml.ends("row")) {
			if (!xml.begins("c")) {
				continue;
			}
			int before = column;
			column = xml.attribute("r").map(XlsxRows::column).orElse(before + 1);
			if (column <= before || column > MOST_COLUMNS) {
				throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
			}
			var value = cell();
			if (value.length() > CellText.MOST) {
				tooLong = column;
			} else if (!value.isEmpty()) {
				while (cells.size() < column - 1) {
					cells.add("");
				}
				cells.add(value);
			}
		}
		return new SheetRow(number, cells, tooLong);
	}

	/** The value of the cell that begins here. */
	private String cell() throws IOException {
		var type = xml.attribute("t").orElse("n");
		var style = xml.attribute("s").map(XlsxRows::whole).orElse(0L);
		var value = new StringBuilder();
		var inline = "";
		while (xml.next() && !xml.ends("c")) {
			if (xml.begins("v")) {
				xml.text(value, CellText.MOST, ALL);
			} else if (xml.begins("is")) {
				inline = CellText.rich(xml);
			}
		}
		if (!inline.isEmpty() || value.isEmpty()) {
			return inline;
		}
		var written = value.toString();
		return switch (type) {
			case "s" -> shared(written);
			case "str", "inlineStr" -> CellText.plain(written);
			case "b" -> written.strip().equals("1") ? "true" : "false";
			case "e", "d" -> written.strip();
			default -> workbook.numbers().text(written, workbook.formats().of((int) Math.min(style, Integer.MAX_VALUE)));
		};
	}

	private String shared(String index) throws IOException {
		long at = whole(index.strip());
		if (at < 0 || at >= workbook.strings().size()) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
		return workbook.strings().get((int) at);
	}

	/** -1 for what is no whole number. */
	private static long whole(String written) {
		return written.matches("\\d{1,15}") ? Long.parseLong(written) : -1;
	}

	/** The number of a column by a name like AB12; 0 where it is none. */
	private static int column(String name) {
		int column = 0;
		for (int at = 0; at < name.length() && Character.isLetter(name.charAt(at)); at++) {
			int letter = Character.toUpperCase(name.charAt(at)) - 'A' + 1;
			column = letter < 1 || letter > 26 || column > MOST_COLUMNS ? MOST_COLUMNS + 1 : column * 26 + letter;
		}
		return column;
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
