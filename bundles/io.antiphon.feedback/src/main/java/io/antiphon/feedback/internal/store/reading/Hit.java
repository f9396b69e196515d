package io.antiphon.feedback.internal.store.reading;

import java.util.Map;

/** A row that answers a query. {@code column} is what it is ordered by beside that, where it is. */
record Hit(long id, long intake, long context, long occurred, String column) {

	/** Equal columns are kept once: there are few of them in many rows. */
	static Hit of(Object[] row, Map<String, String> columns) {
		var column = row.length > 4 ? columns.computeIfAbsent((String) row[4], found -> found) : "";
		return new Hit((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], column);
	}
}
