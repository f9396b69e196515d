package io.antiphon.tables.periods;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.tables.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Files of periods for tests, with the columns date and value. */
final class Files {

	static final Wanted DATE_AND_VALUE = new Wanted("date", "value");

	private Files() {}

	static PeriodFile.Rows rows(Path folder, String content, Wanted wanted) {
		return assertInstanceOf(PeriodFile.Rows.class, read(folder, content, wanted, Locale.ENGLISH));
	}

	static PeriodFile.Rows rows(Path folder, String content) {
		return rows(folder, content, DATE_AND_VALUE);
	}

	static String unreadable(Path folder, String content, Locale locale) {
		return assertInstanceOf(PeriodFile.Unreadable.class, read(folder, content, DATE_AND_VALUE, locale)).sentence();
	}

	static String unreadable(Path folder, String content) {
		return unreadable(folder, content, Locale.ENGLISH);
	}

	static PeriodFile read(Path folder, String content, Wanted wanted, Locale locale) {
		return PeriodFile.read(Tables.file(folder, "periods.csv", content), wanted, locale);
	}

	/** The days of a file with these dates, divided by semicolons. */
	static List<String> days(Path folder, String... dates) {
		return rows(folder, content(dates)).rows().stream().map(row -> row.date().toString()).toList();
	}

	static String content(String... dates) {
		return "date;value\n" + String.join("", Stream.of(dates).map(date -> date + ";1\n").toList());
	}

	/** The numbers of a file with these values. */
	static List<Double> numbers(Path folder, String... values) {
		return rows(folder, valued(values)).rows().stream().map(row -> row.number(0)).toList();
	}

	static String valued(String... values) {
		var rows = new StringBuilder("date;value\n");
		for (int at = 0; at < values.length; at++) {
			rows.append("2025-01-").append(at < 9 ? "0" : "").append(at + 1).append(';').append(values[at]).append('\n');
		}
		return rows.toString();
	}
}
