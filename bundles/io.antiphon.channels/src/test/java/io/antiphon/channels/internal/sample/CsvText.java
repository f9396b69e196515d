package io.antiphon.channels.internal.sample;

import java.util.ArrayList;
import java.util.List;

/** RFC 4180 by its grammar, for checking what was written: strict, so that a stray quote or an open field fails. */
final class CsvText {

	private final String text;
	private int at;

	private CsvText(String text) {
		this.text = text;
	}

	static List<List<String>> parse(String text) {
		var csv = new CsvText(text);
		var records = new ArrayList<List<String>>();
		while (csv.at < text.length()) {
			records.add(csv.line());
		}
		return records;
	}

	private List<String> line() {
		var fields = new ArrayList<String>();
		fields.add(field());
		while (text.charAt(at) == ',') {
			at++;
			fields.add(field());
		}
		if (text.charAt(at++) != '\n') {
			throw new IllegalArgumentException("no end of record at " + at);
		}
		return fields;
	}

	private String field() {
		if (text.charAt(at) != '"') {
			var start = at;
			while (",\n".indexOf(text.charAt(at)) < 0) {
				if (text.charAt(at++) == '"') {
					throw new IllegalArgumentException("a quote in an unquoted field at " + at);
				}
			}
			return text.substring(start, at);
		}
		var value = new StringBuilder();
		at++;
		while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
			at += text.charAt(at) == '"' ? 1 : 0;
			value.append(text.charAt(at++));
		}
		at++;
		return value.toString();
	}
}
