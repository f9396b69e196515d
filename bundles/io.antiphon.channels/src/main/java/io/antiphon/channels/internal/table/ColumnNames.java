package io.antiphon.channels.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Distinct names for the columns of a header: an empty one is called by its number, a repeated one gets "(2)", "(3)" … */
final class ColumnNames {

	private ColumnNames() {}

	static List<String> of(List<String> header) {
		var names = new ArrayList<String>();
		var taken = new HashSet<String>();
		header.forEach(name -> taken.add(name.strip()));
		var seen = new HashSet<String>();
		for (var raw : header) {
			var name = raw.isBlank() ? "column " + (names.size() + 1) : raw.strip();
			var distinct = name;
			for (int number = 2; number > 2 && taken.contains(distinct) || !seen.add(distinct); number++) {
				distinct = name + " (" + number + ")";
			}
			names.add(distinct);
		}
		return List.copyOf(names);
	}
}
