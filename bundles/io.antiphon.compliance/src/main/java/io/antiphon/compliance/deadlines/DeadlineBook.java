package io.antiphon.compliance.deadlines;

import io.antiphon.compliance.deadlines.Deadline.Gap;
import io.antiphon.compliance.deadlines.DeadlineRule.Start;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Rules and calendars as they were read at one moment. Months are counted as Regulation (EEC, Euratom) No 1182/71, Article 3, does: to
 * the day of the same number, else to the last of the month, and on to the next working day; of working days the first is the one after
 * the beginning (民法典 Art. 201). Immutable, for any thread.
 *
 * @param folder where an administrator's own files lie
 * @param faults the files there that could not be used, which is told with every deadline
 */
public record DeadlineBook(List<DeadlineRule> rules, List<WorkingCalendar> calendars, String folder, List<Fault> faults) {

	/** A file of an administrator that is not used: the name, and what is wrong in it (a key of a text, and the place). */
	public record Fault(String file, Wrong wrong, String place) {}

	/** What is wrong with a file. */
	public enum Wrong {
		/** It cannot be read, or is larger than 1 MB. */
		UNREADABLE,
		/** It is not in the format. */
		FORMAT,
		/** It chooses a calendar that is not there: the rule's own is used. */
		NO_CALENDAR,
		/** It chooses another number where the law names one, or one that is not between 1 and 1,000: the rule's own is used. */
		NOT_TO_CHOOSE
	}

	public DeadlineBook {
		rules = List.copyOf(rules);
		calendars = List.copyOf(calendars);
		faults = List.copyOf(faults);
	}

	/** The rule of a law that holds for what began on a day. */
	public Optional<DeadlineRule> rule(Law law, Start start, LocalDate day) {
		return rules.stream().filter(rule -> rule.law() == law && rule.start() == start && rule.holds(day)).findFirst();
	}

	/**
	 * Until when a request has to be answered; empty where the law did not hold yet when it was received.
	 *
	 * @throws IllegalArgumentException where it is extended and the law knows no extension
	 */
	public Optional<Deadline> due(Law law, LocalDate received, boolean extended) {
		return rule(law, Start.REQUEST, received).map(rule -> due(rule, received, extended));
	}

	private Deadline due(DeadlineRule rule, LocalDate received, boolean extended) {
		if (extended && rule.extension() == 0) {
			throw new IllegalArgumentException(rule.id() + " knows no extension");
		}
		var calendar = calendar(rule.calendar());
		var asked = new TreeSet<Integer>();
		int count = rule.count() + (extended ? rule.extension() : 0);
		var due = switch (rule.unit()) {
			case MONTHS -> received.plusMonths(count);
			case WORKING_DAYS -> worked(received, count, calendar, asked);
			case HOURS, IMMEDIATELY -> received;
		};
		while (rule.toWorkingDay() && !works(due, calendar, asked)) {
			due = due.plusDays(1);
		}
		var gaps = asked.stream().filter(year -> !calendar.knows(year)).map(year -> new Gap(calendar.id(), year)).toList();
		return new Deadline(due, rule, extended, calendar.id(), calendar.version(), gaps);
	}

	private static LocalDate worked(LocalDate from, int count, WorkingCalendar calendar, TreeSet<Integer> asked) {
		var day = from;
		for (int left = count; left > 0;) {
			day = day.plusDays(1);
			if (works(day, calendar, asked)) {
				left--;
			}
		}
		return day;
	}

	private static boolean works(LocalDate day, WorkingCalendar calendar, TreeSet<Integer> asked) {
		asked.add(day.getYear());
		return calendar.works(day);
	}

	/** The calendar of that id; {@link java.util.NoSuchElementException} where there is none. */
	public WorkingCalendar calendar(String id) {
		return calendars.stream().filter(calendar -> calendar.id().equals(id)).findFirst().orElseThrow();
	}
}
