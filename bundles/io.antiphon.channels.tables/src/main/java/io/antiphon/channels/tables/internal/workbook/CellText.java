package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of cells. */
final class CellText {

	/** The most characters of a cell that are looked at; a spreadsheet takes 32,767. */
	static final int MOST = 1 << 20;
	private static final Set<String> TEXTS = Set.of("t");
	/** A character that XML cannot hold, or that stood where such a one would be read. */
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private CellText() {}

	/** The table of strings. */
	static List<String> shared(Xml xml) throws IOException {
		var strings = new ArrayList<String>();
		while (xml.next()) {
			if (xml.begins("si")) {
				strings.add(rich(xml));
			}
		}
		return strings;
	}

	/** What the runs of text say that the element which begins here consists of. */
	static String rich(Xml xml) throws IOException {
		var text = new StringBuilder();
		xml.text(text, MOST, TEXTS);
		return plain(text.toString());
	}

	static String plain(String written) {
		return written.contains("_x")
				? ESCAPED.matcher(written).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
						String.valueOf((char) Integer.parseInt(found.group(1), 16))))
				: written;
	}
}
