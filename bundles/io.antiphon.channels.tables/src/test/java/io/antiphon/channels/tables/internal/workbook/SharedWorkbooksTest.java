package io.antiphon.channels.tables.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Real workbooks, each read or refused for the right reason; in place, and none of their texts is kept here. */
class SharedWorkbooksTest {

	/** How many columns and rows, and what is told of how it was read; or why it was refused. */
	private static final Map<String, String> EXPECTED = Map.ofEntries(
			Map.entry("big-texty-numbers-xlsx", "3 columns, 6 rows"),
			Map.entry("blanks", "2 columns, 2 rows, read-sheet"),
			Map.entry("color-date-lowercase-xlsx", "1 columns, 7 rows"),
			Map.entry("color-date-xlsx", "1 columns, 7 rows"),
			Map.entry("datasets", "11 columns, 32 rows, read-sheet"),
			Map.entry("dates-1900-LibreOffice", "no-records"),
			Map.entry("dates-leap-year-1900-xlsx", "3 columns, 7 rows, read-sheet"),
			Map.entry("datetime-rounding", "2 columns, 4 rows"),
			Map.entry("deaths", "6 columns, 14 rows, read-sheet, read-skipped-rows, read-merged"),
			Map.entry("empty-named-column", "4 columns, 3 rows"),
			Map.entry("empty-sheets", "no-records"),
			Map.entry("inlineStr2", "8 columns, 1 rows"),
			Map.entry("iris-google-doc", "5 columns, 150 rows"),
			Map.entry("missing-first-column", "2 columns, 2 rows"),
			Map.entry("missing-v-node-xlsx", "3 columns, 1 rows"),
			Map.entry("missing-values-xlsx", "3 columns, 3 rows"),
			Map.entry("names-need-repair-xlsx", "4 columns, 2 rows"),
			Map.entry("new_line_errors", "1 columns, 2 rows"),
			Map.entry("no-styles-or-sharedStrings-parts", "3 columns, 11 rows"),
			Map.entry("numbers-as-na-and-shared-strings-xlsx", "2 columns, 1 rows"),
			Map.entry("texty-dates-xlsx", "1 columns, 2 rows"),
			Map.entry("type-me", "2 columns, 10 rows, read-sheet"),
			Map.entry("utf8-sheet-names", "1 columns, 1 rows, read-sheet"),
			Map.entry("vietnamese-utf8", "1 columns, 6 rows"),
			Map.entry("whitespace-xlsx", "1 columns, 5 rows, read-sheet"));

	private static Path folder() {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var data = at.resolve("shared").resolve("data").resolve("xlsx");
			if (Files.isDirectory(data)) {
				return data;
			}
		}
		assumeTrue(false, "no shared data here");
		throw new AssertionError();
	}

	@Test
	void eachIsReadOrRefusedForTheRightReason() throws IOException {
		var told = new TreeMap<String, String>();
		try (var files = Files.list(folder())) {
			for (var file : files.filter(one -> one.toString().endsWith(".xlsx")).toList()) {
				told.put(file.getFileName().toString().replace(".xlsx", ""), told(file));
			}
		}

		assertEquals(new TreeMap<>(EXPECTED), told);
	}

	@Test
	void bothWaysOfWritingADayInTheRealOnesAgree() {
		for (var name : List.of("dates-leap-year-1900-xlsx", "datetime-rounding")) {
			for (var row : rows(folder().resolve(name + ".xlsx"))) {
				assertEquals(row.get(1), row.getFirst(), name);
			}
		}
	}

	private static List<List<String>> rows(Path file) {
		var rows = new ArrayList<List<String>>();
		if (SheetOpening.open(file, Hints.NONE) instanceof Opening.Opened(var records)) {
			records.read(entry -> rows.add(((Row) entry).values()));
		}
		return rows;
	}

	private static String told(Path file) {
		return switch (SheetOpening.open(file, Hints.NONE)) {
			case Opening.Declined() -> "declined";
			case Opening.Refused(var reason) -> reason.key();
			case Opening.Opened(var records) -> {
				yield records.columns().size() + " columns, " + rows(file).size() + " rows"
						+ records.notes().stream().map(note -> ", " + note.key()).collect(Collectors.joining());
			}
		};
	}
}
