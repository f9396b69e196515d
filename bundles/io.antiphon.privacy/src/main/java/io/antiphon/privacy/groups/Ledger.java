package io.antiphon.privacy.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads pieces in one pass, and sorts them by month: those that were there when it was fixed, and those that came later. Confined to one
 * thread.
 */
final class Ledger {

	/** Pieces of one month as they came: parallel lists that grow. */
	private static final class Sheet {
		private int size;
		private int[] persons = new int[16];
		private int[] places = new int[16];
		private int[] received = new int[16];

		void add(int person, int place, int day) {
			if (size == persons.length) {
				persons = Arrays.copyOf(persons, size * 2);
				places = Arrays.copyOf(places, size * 2);
				received = Arrays.copyOf(received, size * 2);
			}
			persons[size] = person;
			places[size] = place;
			received[size++] = day;
		}
	}

	private final GroupRule rule;
	private final LocalDate today;
	private final Map<String, Integer> persons = new HashMap<>();
	private final Map<Place, Integer> places = new HashMap<>();
	private final List<Place> named = new ArrayList<>();
	private final Map<YearMonth, Sheet> sheets = new TreeMap<>();
	private int people;

	/** Of what was received before {@code today}. */
	Ledger(GroupRule rule, LocalDate today) {
		this.rule = rule;
		this.today = today;
	}

	void add(Said said) {
		if (!said.received().isBefore(today)) {
			return;
		}
		var pseudonym = said.person();
		int person = pseudonym == null ? people++ : persons.computeIfAbsent(pseudonym, one -> people++);
		int place = places.computeIfAbsent(said.place(), one -> {
			named.add(one);
			return named.size() - 1;
		});
		sheets.computeIfAbsent(YearMonth.from(said.day()), month -> new Sheet())
				.add(person, place, (int) said.received().toEpochDay());
	}

	Lattice lattice() {
		return new Lattice(named);
	}

	/** The months that are fixed, in the order in which they were. */
	List<Month> months(Lattice lattice, int small) {
		var ordered = lattice(lattice);
		var months = new ArrayList<Month>();
		sheets.forEach((month, sheet) -> {
			var fixed = fixed(month, sheet);
			if (!fixed.isAfter(today)) {
				var said = new long[sheet.size];
				int counted = 0;
				for (int at = 0; at < sheet.size; at++) {
					if (sheet.received[at] < fixed.toEpochDay()) {
						said[counted++] = Month.packed(sheet.persons[at], ordered[sheet.places[at]]);
					}
				}
				said = Arrays.copyOf(said, counted);
				Arrays.sort(said);
				months.add(new Month(month, fixed, lattice, said, small));
			}
		});
		months.sort(Comparator.<Month, LocalDate>comparing(one -> one.fixed).thenComparing(one -> one.month));
		return months;
	}

	/** When a month will be fixed, or was. */
	LocalDate fixed(YearMonth month) {
		var sheet = sheets.get(month);
		return sheet == null ? over(month) : fixed(month, sheet);
	}

	private LocalDate over(YearMonth month) {
		return month.plusMonths(1).atDay(1).plusDays(rule.graceDays());
	}

	private LocalDate fixed(YearMonth month, Sheet sheet) {
		int first = Arrays.stream(sheet.received, 0, sheet.size).min().orElseThrow();
		var come = LocalDate.ofEpochDay(first).plusDays(1L + rule.graceDays());
		return come.isAfter(over(month)) ? come : over(month);
	}

	/** Tells of each piece that came after its month was fixed. */
	void late(Month month, int number, Lattice lattice, Waiting waiting) {
		var sheet = Objects.requireNonNull(sheets.get(month.month));
		var ordered = lattice(lattice);
		for (int at = 0; at < sheet.size; at++) {
			if (sheet.received[at] >= month.fixed.toEpochDay()) {
				waiting.add(new Waiting.Piece(sheet.received[at], ordered[sheet.places[at]], number, sheet.persons[at]));
			}
		}
	}

	private int[] lattice(Lattice lattice) {
		return named.stream().mapToInt(lattice::number).toArray();
	}

	/** All months in which something was said. */
	TreeSet<YearMonth> heard() {
		return new TreeSet<>(sheets.keySet());
	}
}
