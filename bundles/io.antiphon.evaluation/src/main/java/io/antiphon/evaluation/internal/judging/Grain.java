package io.antiphon.evaluation.internal.judging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.TreeSet;

/** The length of a period. Periods are counted from the day of the action, which begins one. */
enum Grain {
	DAY,
	WEEK,
	MONTH;

	/** That of rows with these dates: what lies between most of them. */
	static Grain of(Collection<LocalDate> dates) {
		var sorted = new TreeSet<>(dates);
		var gaps = sorted.stream()
				.skip(1)
				.mapToLong(date -> ChronoUnit.DAYS.between(sorted.lower(date), date))
				.sorted()
				.toArray();
		long usual = gaps.length == 0 ? 1 : gaps[gaps.length / 2];
		return usual < 4 ? DAY : usual < 18 ? WEEK : MONTH;
	}

	/** The first day of the period of {@code date}. */
	LocalDate start(LocalDate action, LocalDate date) {
		return switch (this) {
			case DAY -> date;
			case WEEK -> action.plusDays(7 * Math.floorDiv(ChronoUnit.DAYS.between(action, date), 7L));
			case MONTH -> month(action, date);
		};
	}

	private static LocalDate month(LocalDate action, LocalDate date) {
		long months = ChronoUnit.MONTHS.between(action, date);
		while (action.plusMonths(months).isAfter(date)) {
			months--;
		}
		return action.plusMonths(months);
	}

	/** The first day after the period that begins on {@code start}. */
	LocalDate end(LocalDate start) {
		return switch (this) {
			case DAY -> start.plusDays(1);
			case WEEK -> start.plusWeeks(1);
			case MONTH -> start.plusMonths(1);
		};
	}
}
