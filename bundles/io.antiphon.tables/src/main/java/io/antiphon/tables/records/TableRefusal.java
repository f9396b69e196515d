package io.antiphon.tables.records;

import java.util.Locale;

/** Why a whole file is not taken. {@code line}: the 1-based physical line, or 0 where the file as a whole is meant. */
public record TableRefusal(Reason reason, long line) {

	public TableRefusal {
		if (line < 0) {
			throw new IllegalArgumentException("lines count from 1: " + line);
		}
	}

	/** Of the file as a whole. */
	public static TableRefusal of(TableReason reason) {
		return new TableRefusal(reason.with(), 0);
	}

	/** With the line as the value {0} of its sentence. */
	public static TableRefusal at(TableReason reason, long line) {
		return new TableRefusal(reason.with(line), line);
	}

	/** The sentence in the user's language; it names the line where there is one. */
	public String text(Locale locale) {
		return reason.text(locale);
	}
}
