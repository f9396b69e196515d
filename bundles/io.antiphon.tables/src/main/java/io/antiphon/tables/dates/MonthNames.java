package io.antiphon.tables.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of months, whole and shortened, in the languages of Latin letters that spreadsheets and forms write dates in, as the Java
 * platform has them; a name that is two different months is none. Immutable.
 */
final class MonthNames {

	private static final List<String> LANGUAGES = List.of("de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl", "id");
	private static final int LONGEST = 12;

	static final MonthNames STANDARD = new MonthNames();

	private final Map<String, Integer> months = new HashMap<>();

	private MonthNames() {
		for (var language : LANGUAGES) {
			for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
				for (var month : Month.values()) {
					var name = month.getDisplayName(style, Locale.of(language)).toLowerCase(Locale.ROOT).replace(".", "");
					months.merge(name, month.getValue(), (one, other) -> one.equals(other) ? one : 0);
				}
			}
		}
	}

	/** Passes over a name; 1 to 12, or 0 where none stands there. */
	int of(Text text) {
		int from = text.mark();
		var word = text.letters();
		int month = word.length() > LONGEST ? 0 : months.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
		if (month == 0) {
			text.back(from);
		}
		return month;
	}
}
