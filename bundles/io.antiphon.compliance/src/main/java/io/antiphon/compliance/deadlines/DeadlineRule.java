package io.antiphon.compliance.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a law gives, as data with the days between which it holds.
 *
 * @param article such as "Art. 12(3)"
 * @param sources where it is written, and by what it is computed
 * @param until the last day on which it holds; absent while it does
 * @param extension how much longer at most, in the same unit; 0 where the law knows no extension
 * @param toWorkingDay whether a last day that is no working day moves to the next one
 * @param calendar the id of the calendar, unless somebody chose another
 * @param ours whether the law names no number, so that this one is our default and may be chosen
 */
public record DeadlineRule(
		String id, Law law, Start start, String article, List<String> sources, LocalDate from, @Nullable LocalDate until, Unit unit,
		int count,
		int extension, boolean toWorkingDay, String calendar, boolean ours) {

	private static final int MOST = 1_000;

	/** What sets the clock going. */
	public enum Start {
		/** A request was received. */
		REQUEST,
		/** Somebody became aware of a breach. */
		BREACH
	}

	/** In what it is counted. */
	public enum Unit {
		MONTHS,
		WORKING_DAYS,
		HOURS,
		/** Not at all: the law says at once. */
		IMMEDIATELY
	}

	public DeadlineRule {
		sources = List.copyOf(sources);
		if (unit == Unit.IMMEDIATELY ? count != 0 : count < 1 || count > MOST) {
			throw new IllegalArgumentException("1–" + MOST + ", and 0 for at once: " + count);
		}
		if (extension < 0 || extension > MOST) {
			throw new IllegalArgumentException("0–" + MOST + ": " + extension);
		}
	}

	/** Whether it holds for what began on that day. */
	public boolean holds(LocalDate day) {
		var last = until;
		return !day.isBefore(from) && (last == null || !day.isAfter(last));
	}

	/** The same by what was chosen. */
	public DeadlineRule with(String chosenCalendar, int chosenCount) {
		return new DeadlineRule(
				id, law, start, article, sources, from, until, unit, chosenCount, extension, toWorkingDay, chosenCalendar, ours);
	}
}
