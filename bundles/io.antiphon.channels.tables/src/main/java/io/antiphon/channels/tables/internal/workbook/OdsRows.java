package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.channels.tables.internal.workbook.NumberFormats.Shown;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet in OpenDocument. What is written once for several rows or cells counts for each of them. */
final class OdsRows implements SheetRows {

	/** How deep in the document a sheet is: document, body, spreadsheet, table. */
	static final int TABLE = 4;
	private static final long MOST_ROWS = 1L << 20;
	private static final int MOST_BLANKS = 1_000;
	private static final SerialNumbers NUMBERS = new SerialNumbers(false);

	private final Xml xml;
	private int left;
	private boolean over;
	private long number;
	private @Nullable SheetRow last;
	private long again;

	/** {@code sheet}: which of the document it is, from 0 on. */
	OdsRows(Xml xml, int sheet) {
		this.xml = xml;
		this.left = sheet + 1;
	}

	@Override
	public @Nullable SheetRow next() throws IOException {
		var repeated = last;
		if (again > 0 && repeated != null) {
			again--;
			return new SheetRow(++number, repeated.cells(), repeated.tooLong());
		}
		while (!over && xml.next()) {
			if (xml.begins("table") && xml.depth() == TABLE) {
				left--;
			} else if (left == 0 && xml.ends("table") && xml.depth() < TABLE) {
				over = true;
			} else if (left == 0 && xml.begins("table-row")) {
				var row = row(repeats("number-rows-repeated"));
				if (row != null) {
					return row;
				}
			}
		}
		over = true;
		return null;
	}

	/** The row that begins here; null where it holds nothing, however often it stands there. */
	private @Nullable SheetRow row(long times) throws IOException {
		var cells = new ArrayList<String>();
		int column = 0;
		int tooLong = 0;
		int row = xml.depth();
		while (xml.next() && !(xml.ends("table-row") && xml.depth() < row)) {
			if (!xml.begins("table-cell") && !xml.begins("covered-table-cell")) {
				continue;
			}
			long count = Math.min(repeats("number-columns-repeated"), MOST_COLUMNS + 1L - column);
			var value = cell();
			if (value.length() > CellText.MOST) {
				tooLong = column + 1;
			} else if (!value.isEmpty()) {
				fill(cells, column, value, count);
			}
			column += (int) count;
		}
		var read = new SheetRow(number + 1, cells, tooLong);
		if (tooLong == 0 && read.filled() == 0) {
			number += times;
			return null;
		}
		if (number + times > MOST_ROWS) {
			throw new UnfitDocumentException(DocumentReason.BOMB.with());
		}
		number++;
		last = read;
		again = times - 1;
		return read;
	}

	private static void fill(List<String> cells, int column, String value, long count) throws IOException {
		if (column + count > MOST_COLUMNS) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
		while (cells.size() < column) {
			cells.add("");
		}
		for (long one = 0; one < count; one++) {
			cells.add(value);
		}
	}

	private long repeats(String attribute) {
		return xml.attribute(attribute).filter(count -> count.matches("[1-9]\\d{0,8}")).map(Long::parseLong).orElse(1L);
	}

	/** What the cell that begins here holds, to its end. */
	private String cell() throws IOException {
		boolean covered = xml.begins("covered-table-cell");
		var type = xml.attribute("value-type").orElse("");
		var value = switch (type) {
			case "float", "percentage", "currency" -> xml.attribute("value").map(number -> NUMBERS.text(number, Shown.NUMBER)).orElse("");
			case "date" -> xml.attribute("date-value").map(OdsRows::moment).orElse("");
			case "time" -> xml.attribute("time-value").map(OdsRows::length).orElse("");
			case "boolean" -> xml.attribute("boolean-value").orElse("");
			default -> xml.attribute("string-value").orElse("");
		};
		var said = paragraphs();
		return covered ? "" : value.isEmpty() ? said : value;
	}

	/** 2024-05-01, 2024-05-01T10:30:00.5 */
	private static String moment(String written) {
		return written.replace('T', ' ').replaceFirst("[.,]\\d+$", "").replaceFirst(" 00:00:00$", "");
	}

	/** PT10H30M00S */
	private static String length(String written) {
		try {
			var length = Duration.parse(written.replace(',', '.'));
			return String.format(
					Locale.ROOT, "%s%02d:%02d:%02d", length.isNegative() ? "-" : "", length.abs().toHours(), length.abs().toMinutesPart(),
					length.abs().toSecondsPart());
		} catch (DateTimeParseException none) {
			return written;
		}
	}

	/** The lines of a cell, without its comment. */
	private String paragraphs() throws IOException {
		var text = new StringBuilder();
		var cell = xml.name();
		int inside = xml.depth();
		int comments = 0;
		boolean first = true;
		while (xml.next() && !(xml.ends(cell) && xml.depth() < inside)) {
			if (xml.begins("annotation") || xml.ends("annotation")) {
				comments += xml.begins("annotation") ? 1 : -1;
			} else if (comments == 0 && xml.begins("p")) {
				text.append(first || text.length() > CellText.MOST ? "" : "\n");
				first = false;
				xml.mixed(text, CellText.MOST, OdsRows::instead);
			}
		}
		return text.toString();
	}

	/** What elements within a line stand for. */
	private static @Nullable String instead(Xml xml) {
		return switch (xml.name()) {
			case "s" -> " ".repeat(
					Math.min(MOST_BLANKS, xml.attribute("c").filter(count -> count.matches("\\d{1,6}")).map(Integer::parseInt).orElse(1)));
			case "tab" -> "\t";
			case "line-break" -> "\n";
			case "annotation", "note", "ruby-text" -> null;
			default -> "";
		};
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
