package io.antiphon.compliance.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On which days is worked at a place: weekends, and for the years it knows the holidays and the make-up days worked for them.
 *
 * @param version of the data, shown with every deadline that was computed over it
 * @param names by language ("en", "zh")
 * @param everyYear whether there are no holidays to know, so that no year is ever missing
 */
public record WorkingCalendar(
		String id, String version, Map<String, String> names, Set<DayOfWeek> weekend, SortedMap<Integer, Year> years, boolean everyYear) {

	private static final int DAYS_A_WEEK = 7;

	/** What differs from the weekends in one year. {@code source}: who published it, and when. */
	public record Year(int year, String source, Set<LocalDate> off, Set<LocalDate> worked) {

		public Year {
			off = Set.copyOf(off);
			worked = Set.copyOf(worked);
			if (source.isBlank()) {
				throw new IllegalArgumentException("a year has a source");
			}
			for (var day : off) {
				if (day.getYear() != year || worked.contains(day)) {
					throw new IllegalArgumentException(day + " is not in " + year + ", or is worked too");
				}
			}
			for (var day : worked) {
				if (day.getYear() != year) {
					throw new IllegalArgumentException(day + " is not in " + year);
				}
			}
		}
	}

	public WorkingCalendar {
		if (!id.matches("[A-Za-z0-9-]{1,20}")) {
			throw new IllegalArgumentException("a calendar is named by 1–20 letters, digits and dashes");
		}
		if (weekend.size() >= DAYS_A_WEEK) {
			throw new IllegalArgumentException("somebody works on some day");
		}
		names = Map.copyOf(names);
		weekend = Set.copyOf(weekend);
		years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
	}

	/** Whether it can say of every day of that year. */
	public boolean knows(int year) {
		return everyYear || years.containsKey(year);
	}

	/** Whether it is a working day; in a year that it does not know, every day that is no weekend. */
	public boolean works(LocalDate day) {
		var year = years.get(day.getYear());
		if (year != null && year.worked().contains(day)) {
			return true;
		}
		return !weekend.contains(day.getDayOfWeek()) && (year == null || !year.off().contains(day));
	}

	/** This with the years of another, which count where both have one; all else is the other's. */
	public WorkingCalendar with(WorkingCalendar other) {
		var both = new TreeMap<>(years);
		both.putAll(other.years);
		return new WorkingCalendar(other.id, version + "+" + other.version, other.names, other.weekend, both, other.everyYear);
	}

	/** What to call it. */
	public String name(Locale locale) {
		var name = names.get(locale.getLanguage());
		return name == null ? names.getOrDefault("en", id) : name;
	}
}
