package io.antiphon.privacy.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads pieces in one pass, and says what of them counts: those that were there when their month was fixed, and latecomers as soon as
 * enough of them have come to one place in one month. Confined to one thread.
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

	/** A piece that came after its month was fixed. */
	private record Late(int person, int place, int received) {}

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
				months.add(Month.count(month, fixed, lattice, said, small));
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

	/** Adds the latecomers of a fixed month, in groups of one place that are large enough to be told. */
	void late(Month month, Lattice lattice, int small, Latecomers latecomers) {
		var sheet = sheets.get(month.month);
		if (sheet == null) {
			return;
		}
		var ordered = lattice(lattice);
		var byPlace = new TreeMap<Integer, List<Late>>();
		for (int at = 0; at < sheet.size; at++) {
			if (sheet.received[at] >= month.fixed.toEpochDay()) {
				byPlace.computeIfAbsent(ordered[sheet.places[at]], place -> new ArrayList<>())
						.add(new Late(sheet.persons[at], ordered[sheet.places[at]], sheet.received[at]));
			}
		}
		byPlace.forEach((place, late) -> release(place, late, small, latecomers));
	}

	private static void release(int place, List<Late> late, int small, Latecomers latecomers) {
		late.sort(Comparator.comparingInt(Late::received));
		var waiting = new HashSet<Integer>();
		int pieces = 0;
		for (int at = 0; at < late.size(); at++) {
			waiting.add(late.get(at).person);
			pieces++;
			boolean dayOver = at + 1 == late.size() || late.get(at + 1).received != late.get(at).received;
			if (dayOver && waiting.size() >= small) {
				latecomers.add(place, waiting.size(), pieces);
				waiting.clear();
				pieces = 0;
			}
		}
	}

	private int[] lattice(Lattice lattice) {
		return named.stream().mapToInt(lattice::number).toArray();
	}

	/** Whom latecomers are told to. */
	interface Latecomers {
		void add(int place, int people, int pieces);
	}

	/** All months in which something was said. */
	TreeSet<YearMonth> heard() {
		return new TreeSet<>(sheets.keySet());
	}
}
