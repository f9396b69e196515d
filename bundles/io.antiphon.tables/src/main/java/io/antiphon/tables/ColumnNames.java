package io.antiphon.tables;

import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Distinct names for the columns of a header: an empty one is called by its number, a repeated one gets "(2)", "(3)" … */
public final class ColumnNames {

	/** The most columns. */
	public static final int MOST = 2_000;
	/** The longest name, in characters: it is kept with every record. */
	private static final int LONGEST = 2_000;

	private ColumnNames() {}

	/** Why no file is taken whose columns are called so; a name is not cut, since two could become one. */
	public static Optional<TableRefusal> refused(List<String> names) {
		if (names.size() > MOST) {
			return Optional.of(new TableRefusal(TableReason.TOO_MANY_COLUMNS.with(MOST), 0));
		}
		for (int at = 0; at < names.size(); at++) {
			if (names.get(at).length() > LONGEST) {
				return Optional.of(new TableRefusal(TableReason.NAME_TOO_LONG.with(at + 1, LONGEST), 0));
			}
		}
		return Optional.empty();
	}

	/** The names as they are used from here on. */
	public static List<String> of(List<String> header) {
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
