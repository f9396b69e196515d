package io.antiphon.privacy.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads pieces in one pass, and parts them by place, month, and the day from which they are counted: that on which their month was
 * fixed, or for those that came later the day after they came. Confined to one thread.
 */
final class Ledger {

	private static final int YEAR = 12;
	private static final int NEVER = (int) LocalDate.of(9999, 12, 31).toEpochDay();

	/** Pieces of one month as they came. */
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

	/** What is told of a place and month: how many people and pieces. */
	interface Counted {
		void of(Place place, int month, int people, int pieces);
	}

	private final GroupRule rule;
	private final int today;
	private final Map<String, Integer> persons = new HashMap<>();
	private final Map<Place, Integer> numbers = new HashMap<>();
	private final List<Place> places = new ArrayList<>();
	private final TreeMap<Integer, Sheet> sheets = new TreeMap<>();
	private int people;

	/** Of what was received before {@code today}. */
	Ledger(GroupRule rule, LocalDate today) {
		this.rule = rule;
		this.today = (int) today.toEpochDay();
	}

	void add(Said said) {
		int received = (int) said.received().toEpochDay();
		if (received >= today) {
			return;
		}
		var pseudonym = said.person();
		int person = pseudonym == null ? people++ : persons.computeIfAbsent(pseudonym, one -> people++);
		int place = numbers.computeIfAbsent(said.place(), one -> {
			places.add(one);
			return places.size() - 1;
		});
		sheets.computeIfAbsent(number(YearMonth.from(said.day())), month -> new Sheet()).add(person, place, received);
	}

	static int number(YearMonth month) {
		return month.getYear() * YEAR + month.getMonthValue() - 1;
	}

	static YearMonth month(int number) {
		return YearMonth.of(Math.floorDiv(number, YEAR), Math.floorMod(number, YEAR) + 1);
	}

	/**
	 * On which day a month will be fixed, or was: when it is over and its first feedback has come, and some days have passed. The first of one of which nothing
	 * came yet comes today at the earliest.
	 */
	int fixed(int month) {
		int over = (int) month(month + 1).atDay(1).toEpochDay();
		var sheet = sheets.get(month);
		int come = sheet == null ? today + 1 : 1 + Arrays.stream(sheet.received, 0, sheet.size).min().orElse(over);
		return Math.max(over, come) + rule.graceDays();
	}

	/** When the first month of all is fixed; never if nothing was ever said. */
	int firstFixed() {
		return sheets.isEmpty() ? NEVER : fixed(sheets.firstKey());
	}

	/** The months that are fixed, by the day on which they were. */
	TreeMap<Integer, TreeSet<Integer>> fixed() {
		var fixed = new TreeMap<Integer, TreeSet<Integer>>();
		for (int month : sheets.keySet()) {
			int day = fixed(month);
			if (day <= today) {
				fixed.computeIfAbsent(day, key -> new TreeSet<>()).add(month);
			}
		}
		return fixed;
	}

	/** Tells what is large enough to be told, and returns all the rest. */
	List<Part> parts(int small, Counted counted) {
		var parts = new ArrayList<Part>();
		for (var entry : sheets.entrySet()) {
			int fixed = fixed(entry.getKey());
			if (fixed <= today) {
				part(entry.getKey(), fixed, entry.getValue(), small, counted, parts);
			}
		}
		return parts;
	}

	private void part(int month, int fixed, Sheet sheet, int small, Counted counted, List<Part> parts) {
		var early = new long[sheet.size];
		int many = 0;
		var late = new TreeMap<Integer, List<Long>>();
		for (int at = 0; at < sheet.size; at++) {
			long piece = (long) sheet.places[at] << Integer.SIZE | sheet.persons[at];
			if (sheet.received[at] < fixed) {
				early[many++] = piece;
			} else {
				late.computeIfAbsent(sheet.received[at] + 1, day -> new ArrayList<>()).add(piece);
			}
		}
		place(month, fixed, Arrays.copyOf(early, many), small, counted, parts);
		late.forEach((day, pieces) -> place(month, day, pieces.stream().mapToLong(Long::longValue).toArray(), 0,
				(place, number, heads, size) -> {}, parts));
	}

	/** Pieces of one month that are counted from one day on, place by place; {@code small} 0: they came late, and all of them wait. */
	private void place(int month, int day, long[] pieces, int small, Counted counted, List<Part> parts) {
		Arrays.sort(pieces);
		for (int from = 0; from < pieces.length;) {
			int place = (int) (pieces[from] >> Integer.SIZE);
			int to = from;
			int heads = 0;
			while (to < pieces.length && (int) (pieces[to] >> Integer.SIZE) == place) {
				heads += to == from || pieces[to] != pieces[to - 1] ? 1 : 0;
				to++;
			}
			if (small > 0 && heads >= small) {
				counted.of(places.get(place), month, heads, to - from);
			} else {
				parts.add(new Part(places.get(place), month, day, people(pieces, from, to), to - from, small == 0));
			}
			from = to;
		}
	}

	private static Set<Integer> people(long[] pieces, int from, int to) {
		var people = new HashSet<Integer>();
		for (int at = from; at < to; at++) {
			people.add((int) pieces[at]);
		}
		return people;
	}
}
