package io.antiphon.workbench.ui.tables;

import io.antiphon.workbench.ui.tables.frame.Arrangement;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What of a table is kept between two sessions: its columns, its order, its groups, and the sets of columns that the user made. */
record TableState(Arrangement arrangement, Sorting sorting, String grouping, List<ColumnSet> sets) {

	private static final String DESCENDING = ",desc";

	TableState {
		sets = List.copyOf(sets);
	}

	/** "columns:a,-b;sort:a,desc;group:b;set:Money+only:a,c". */
	String text() {
		var parts = new ArrayList<String>();
		parts.add("columns:" + arrangement.text());
		if (!sorting.equals(Sorting.NONE)) {
			parts.add("sort:" + sorting.column() + (sorting.descending() ? DESCENDING : ""));
		}
		if (!grouping.isEmpty()) {
			parts.add("group:" + grouping);
		}
		sets.forEach(set -> parts.add(
				"set:" + URLEncoder.encode(set.name(), StandardCharsets.UTF_8) + ":" + String.join(",", set.columns())));
		return String.join(";", parts);
	}

	/** What {@link #text} said of these columns; what it says of others, or does not say, is as at first. */
	static TableState of(String text, List<String> columns) {
		var arrangement = Arrangement.of(columns);
		var sorting = Sorting.NONE;
		var grouping = "";
		var sets = new ArrayList<ColumnSet>();
		for (var part : text.split(";")) {
			var words = part.split(":", -1);
			var value = words[words.length - 1];
			switch (words[0]) {
				case "columns" -> arrangement = Arrangement.of(value, columns);
				case "sort" -> {
					var column = value.replace(DESCENDING, "");
					sorting = columns.contains(column) ? new Sorting(column, value.endsWith(DESCENDING)) : sorting;
				}
				case "group" -> grouping = columns.contains(value) ? value : grouping;
				case "set" -> set(words, columns, sets);
				default -> { /* of another version */ }
			}
		}
		return new TableState(arrangement, sorting, grouping, sets);
	}

	private static void set(String[] words, List<String> columns, List<ColumnSet> sets) {
		if (words.length == 3) {
			var known = List.of(words[2].split(",")).stream().filter(columns::contains).toList();
			var name = decoded(words[1]);
			if (!known.isEmpty() && !name.isBlank()) {
				sets.add(new ColumnSet(name, known));
			}
		}
	}

	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException misshapen) {
			return "";
		}
	}
}
