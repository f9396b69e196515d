package io.antiphon.compliance.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day on which something may be done, and how that was found.
 *
 * @param rule as it was applied
 * @param calendar the id of the calendar, and {@code version} that of its data
 * @param gaps the years that were asked for and that the calendar does not know; in them weekends alone were left out
 */
public record Deadline(LocalDate due, DeadlineRule rule, boolean extended, String calendar, String version, List<Gap> gaps) {

	/** A year that a calendar does not know. */
	public record Gap(String calendar, int year) {

		/** From when on weekends alone are left out. */
		public LocalDate from() {
			return LocalDate.of(year, 1, 1);
		}
	}

	public Deadline {
		gaps = List.copyOf(gaps);
	}
}
