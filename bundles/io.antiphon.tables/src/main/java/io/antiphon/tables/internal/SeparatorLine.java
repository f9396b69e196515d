package io.antiphon.tables.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first line by which a spreadsheet is told what separates the fields: {@code sep=;}. In any case, in quotes or not; one
 * that was saved again has separators after it, one for each further column.
 */
final class SeparatorLine {

	private static final Pattern LINE =
			Pattern.compile("\\s*\"?\\s*sep\\s*=(\\\\t|[^\"\\w])\"?[,;\\t| ]*\"?\\s*", Pattern.CASE_INSENSITIVE);

	private SeparatorLine() {}

	/** What {@code line} says separates the fields; empty where it is an ordinary line. */
	static Optional<Character> of(String line) {
		var matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		var said = matcher.group(1);
		char only = said.equals("\\t") ? '\t' : said.charAt(0);
		return only < 0x80 && only != '\r' && only != '\n' ? Optional.of(only) : Optional.empty();
	}
}
