package io.antiphon.tables.internal;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** A row that names groups of columns, above another that names the columns, as spreadsheets have them whose cells span several columns. */
public final class ColumnGroups {

	private static final int FEWEST_ROWS = 3;
	private static final int FEWEST_COLUMNS = 3;
	private static final int LONGEST_NAME = 80;
	/** A number, a date or a time, however it is written. */
	private static final Pattern FIGURES =
			Pattern.compile("[-+]?\\d[\\d.,:/ TZ+\u5e74\u6708\u65e5\u65f6\u5206\u79d2-]*(?:am|pm|AM|PM)?|true|false|TRUE|FALSE");

	private ColumnGroups() {}

	/** Whether {@code groups} is such a row: the first of the {@code rows} below it has a name of its own for each column, over some of figures. */
	public static boolean above(List<String> groups, List<List<String>> rows) {
		if (rows.size() < FEWEST_ROWS || !spans(groups, rows.getFirst())) {
			return false;
		}
		var seen = new HashSet<String>();
		int over = 0;
		for (int column = 0; column < groups.size(); column++) {
			var name = rows.getFirst().get(column).strip();
			boolean named = !name.isEmpty() && name.length() <= LONGEST_NAME && !figures(name) && seen.add(name);
			if (figures(groups.get(column).strip()) || !named && filled(rows, column)) {
				return false;
			}
			over += named && figures(rows.subList(1, rows.size()), column) ? 1 : 0;
		}
		return over > 0 && seen.size() >= FEWEST_COLUMNS;
	}

	/** Whether cells without a name have a part below them. */
	public static boolean spans(List<String> header, List<String> parts) {
		for (int column = 1; column < header.size(); column++) {
			if (header.get(column).isBlank() && !parts.get(column).isBlank()) {
				return true;
			}
		}
		return false;
	}

	public static boolean filled(List<List<String>> rows, int column) {
		return rows.stream().anyMatch(row -> !row.get(column).isBlank());
	}

	/** Whether a value is a number, a date or a time. */
	public static boolean figures(String value) {
		return FIGURES.matcher(value).matches();
	}

	/** Whether a column holds figures alone, two and more. */
	private static boolean figures(List<List<String>> rows, int column) {
		var values = rows.stream().map(row -> row.get(column).strip()).filter(value -> !value.isEmpty()).toList();
		return values.size() > 1 && values.stream().allMatch(ColumnGroups::figures);
	}
}
