package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.tables.dates.Moment;
import io.antiphon.tables.records.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts what is odd about the times of the rows of one file: days that there are not (the row is kept, undated), days before
 * 1900 and days after tomorrow (both kept as they are written).
 */
public final class DatesTold {

	private static final int PLACES = 5;
	private static final int EARLY = 1900;

	private final LocalDate tomorrow;
	private final Places impossible = new Places();
	private final Places early = new Places();
	private final Places ahead = new Places();

	/** {@code today}: by UTC; it may be tomorrow elsewhere. */
	public DatesTold(LocalDate today) {
		this.tomorrow = today.plusDays(1);
	}

	/** Takes the time of the row at {@code line}; empty for a day that there is not. */
	public void take(Optional<Moment> moment, long line) {
		if (moment.isEmpty()) {
			impossible.add(line);
			return;
		}
		var day = moment.get().at().toLocalDate();
		if (day.getYear() < EARLY) {
			early.add(line);
		} else if (day.isAfter(tomorrow)) {
			ahead.add(line);
		}
	}

	/** One for each kind that was met, with the count and the first lines. */
	public List<Reason> warnings(String column) {
		var warnings = new ArrayList<Reason>();
		impossible.told(column, MappingWarning.DATES_IMPOSSIBLE).ifPresent(warnings::add);
		early.told(column, MappingWarning.DATES_EARLY).ifPresent(warnings::add);
		ahead.told(column, MappingWarning.DATES_AHEAD).ifPresent(warnings::add);
		return warnings;
	}

	/** How many, and where the first of them are. */
	private static final class Places {

		private final List<String> first = new ArrayList<>();
		private long count;

		void add(long line) {
			count++;
			if (first.size() < PLACES) {
				first.add(Long.toString(line));
			}
		}

		Optional<Reason> told(String column, MappingWarning warning) {
			var lines = String.join(", ", first) + (count > first.size() ? " …" : "");
			return count == 0 ? Optional.empty() : Optional.of(warning.with(column, count, lines));
		}
	}
}
