package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is too small to be told at a place, or came late, waits here until enough of the same place are together: a quarter's months when
 * it is over, else the year's, else with what is left of years before. What became a group stays one, and whatever comes later changes
 * nothing in it: days are gone through in their order. Confined to one thread.
 */
final class Waiting {

	private static final int QUARTER = 3;
	private static final int YEAR = 12;

	private final int small;
	private final List<Group> groups;
	private final TreeSet<Integer> fixed = new TreeSet<>();
	private final TreeMap<Integer, List<Part>> byQuarter = new TreeMap<>();
	private final TreeMap<Integer, List<Part>> byYear = new TreeMap<>();
	private List<Part> left = new ArrayList<>();

	private Waiting(int small, List<Group> groups) {
		this.small = small;
		this.groups = groups;
	}

	/**
	 * The groups that came to be.
	 *
	 * @param parts all that ever waited
	 * @param fixed the months that were fixed on each day
	 */
	static List<Group> groups(List<Part> parts, TreeMap<Integer, TreeSet<Integer>> fixed, int small) {
		var byPlace = new HashMap<Place, List<Part>>();
		parts.forEach(part -> byPlace.computeIfAbsent(part.place(), place -> new ArrayList<>()).add(part));
		var groups = new ArrayList<Group>();
		byPlace.forEach((place, here) -> new Waiting(small, groups).go(here, fixed));
		return List.copyOf(groups);
	}

	private void go(List<Part> parts, TreeMap<Integer, TreeSet<Integer>> fixings) {
		var late = new TreeMap<Integer, List<Part>>();
		var early = new HashMap<Integer, Part>();
		for (var part : parts) {
			if (part.late()) {
				late.computeIfAbsent(part.day(), day -> new ArrayList<>()).add(part);
			} else {
				early.put(part.month(), part);
			}
		}
		var days = new TreeSet<>(late.keySet());
		days.addAll(fixings.keySet());
		for (int day : days) {
			late(late.getOrDefault(day, List.of()));
			for (int month : fixings.getOrDefault(day, new TreeSet<>())) {
				fix(month, early.get(month));
			}
		}
	}

	private void fix(int month, @Nullable Part part) {
		boolean closed = !fixed.isEmpty() && last(month, QUARTER) <= fixed.last();
		fixed.add(month);
		if (part != null && closed) {
			together(List.of(part));
		} else if (part != null) {
			byQuarter.computeIfAbsent(month / QUARTER, quarter -> new ArrayList<>()).add(part);
		}
		while (!byQuarter.isEmpty() && last(byQuarter.firstKey() * QUARTER, QUARTER) <= fixed.last()) {
			quarter(byQuarter.firstKey(), byQuarter.pollFirstEntry().getValue());
		}
		while (!byYear.isEmpty() && last(byYear.firstKey() * YEAR, YEAR) <= fixed.last()) {
			year(byYear.firstKey(), byYear.pollFirstEntry().getValue());
		}
	}

	private static int last(int month, int length) {
		return month / length * length + length - 1;
	}

	private void quarter(int quarter, List<Part> parts) {
		int first = quarter * QUARTER;
		if (Group.mayBeTold(parts, parts.size(), small)) {
			groups.add(Group.of(parts, first, first + QUARTER - 1));
		} else {
			byYear.computeIfAbsent(first / YEAR, year -> new ArrayList<>()).addAll(parts);
		}
	}

	private void year(int year, List<Part> parts) {
		int first = year * YEAR;
		int quarters = (int) parts.stream().mapToInt(part -> part.month() / QUARTER).distinct().count();
		if (Group.mayBeTold(parts, quarters, small)) {
			groups.add(Group.of(parts, first, first + YEAR - 1));
		} else {
			together(parts);
		}
	}

	/** What came late on one day: each month on its own where it is enough, else the months together. */
	private void late(List<Part> parts) {
		var few = new ArrayList<Part>();
		for (var part : parts) {
			if (part.people().size() >= small) {
				groups.add(Group.of(List.of(part), part.month(), part.month()));
			} else {
				few.add(part);
			}
		}
		if (Group.mayBeTold(few, few.size(), small)) {
			groups.add(years(few));
		} else if (!few.isEmpty()) {
			together(few);
		}
	}

	/** With what was left before. */
	private void together(List<Part> parts) {
		left.addAll(parts);
		if (left.size() > parts.size() && Group.mayBeTold(left, 2, small)) {
			groups.add(years(left));
			left = new ArrayList<>();
		}
	}

	private static Group years(List<Part> parts) {
		int first = parts.stream().mapToInt(Part::month).min().orElseThrow();
		int last = parts.stream().mapToInt(Part::month).max().orElseThrow();
		return Group.of(parts, first / YEAR * YEAR, last(last, YEAR));
	}
}
