package io.antiphon.analytics.internal.findings.terms;

import io.antiphon.statistics.Exact;
import io.antiphon.statistics.FamilyWise;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * In how many pieces of feedback each term stands, on each of the newest days and before them, without the terms: they share {@value #ROOMS} rooms by their numbers. Takes some
 * 40 MB whatever is heard. Which days are kept does not depend on the order. For one thread.
 */
public final class TermCounts {

	private static final int BITS = 20;
	private static final int ROOMS = 1 << BITS;
	/** Days with feedback; what is older is counted together. */
	private static final int DAYS = 8;
	/** What is not told twice as often is no burst. */
	private static final double LEAST_TIMES = 2;
	private static final double WORDS = 2 / 3.0;
	/** Of more than these the most telling are enough. */
	private static final int MOST_RISING = 500;
	/** From so many pieces on every term may be significant; its least p-value need not be told apart. */
	private static final int MANY = 64;

	private final TreeMap<LocalDate, Day> days = new TreeMap<>();
	private final Deque<int[]> spare = new ArrayDeque<>();
	private final Day before = new Day(new int[ROOMS]);
	private final int[] seen = new int[ROOMS];
	private int piece;
	private @Nullable LocalDate folded;

	private static final class Day {

		private final int[] counts;
		private int pieces;

		Day(int[] counts) {
			this.counts = counts;
		}
	}

	/** The room of a term. */
	public static int room(long term) {
		return (int) (term >>> Long.SIZE - BITS);
	}

	/** Counts one piece. */
	public void add(String text, LocalDate on) {
		var day = day(on);
		day.pieces++;
		piece++;
		Terms.of(text, (term, start, end) -> {
			var room = room(term);
			if (seen[room] != piece) { // a term counts once a piece
				seen[room] = piece;
				day.counts[room]++;
			}
		});
	}

	private Day day(LocalDate on) {
		if (folded != null && !on.isAfter(folded)) {
			return before;
		}
		var known = days.get(on);
		if (known != null) {
			return known;
		}
		var fresh = new Day(spare.isEmpty() ? new int[ROOMS] : spare.pop());
		days.put(on, fresh);
		if (days.size() > DAYS) {
			var oldest = days.pollFirstEntry();
			folded = oldest.getKey();
			fold(oldest.getValue());
			return day(on);
		}
		return fresh;
	}

	private void fold(Day day) {
		for (var room = 0; room < ROOMS; room++) {
			before.counts[room] += day.counts[room];
		}
		before.pieces += day.pieces;
		Arrays.fill(day.counts, 0);
		spare.push(day.counts);
	}

	/** Rooms of which more is told in the newest period than chance lets it, and the level that the p-value of each word and of each of several words had to keep. */
	public record Rising(BitSet rooms, double word, double several) {

		/** The level of a term. */
		public double level(long term) {
			return term < 0 ? several : word;
		}
	}

	/**
	 * The rooms in which at least {@code least} pieces of the days from {@code from} to {@code to}, both included, have a term, twice as many as before and more than chance would bring
	 * there; the chance of any where nothing rose is at most {@code level}: two thirds of it for single words, of which there are fewer (Fisher's exact test of each room, its
	 * level divided by Tarone's number). Days after {@code to} do not count.
	 */
	public Rising rising(LocalDate from, LocalDate to, int least, double level) {
		var newest = days.subMap(from, true, to, true).values().toArray(Day[]::new);
		var others = days.headMap(from, false).values().toArray(Day[]::new);
		var drawn = pieces(newest);
		var all = drawn + pieces(others) + before.pieces;
		if (drawn == 0 || drawn == all) {
			return new Rising(new BitSet(), 0, 0);
		}
		var now = new int[ROOMS];
		var told = before.counts.clone();
		Arrays.stream(newest).forEach(day -> add(day.counts, now, told));
		Arrays.stream(others).forEach(day -> add(day.counts, told, new int[0]));
		var word = each(Arrays.copyOf(told, ROOMS / 2), drawn, all, level * WORDS);
		var several = each(Arrays.copyOfRange(told, ROOMS / 2, ROOMS), drawn, all, level * (1 - WORDS));
		var rising = new TreeMap<Double, List<Integer>>();
		for (var room = 0; room < ROOMS; room++) {
			var expected = LEAST_TIMES * (told[room] - now[room]) * drawn;
			if (now[room] >= least && (double) now[room] * (all - drawn) >= expected) {
				var chance = Exact.atLeast(now[room], drawn, told[room], all);
				if (chance <= (room < ROOMS / 2 ? word : several)) {
					rising.computeIfAbsent(chance, fresh -> new ArrayList<>()).add(room);
				}
			}
		}
		var rooms = new BitSet();
		rising.values().stream().flatMap(List::stream).limit(MOST_RISING).forEach(rooms::set);
		return new Rising(rooms, word, several);
	}

	/** What the p-value of each may be at most. */
	private static double each(int[] told, int drawn, int all, double level) {
		var rooms = new long[MANY + 1];
		Arrays.stream(told).forEach(count -> rooms[Math.min(count, MANY)]++);
		var least = new double[MANY + 1];
		Arrays.setAll(least, count -> Exact.atLeast(Math.min(count, drawn), drawn, Math.min(count, all), all));
		least[MANY] = 0;
		return level / FamilyWise.tarone(least, rooms, level);
	}

	private static int pieces(Day[] days) {
		return Arrays.stream(days).mapToInt(day -> day.pieces).sum();
	}

	private static void add(int[] counts, int[] to, int[] and) {
		for (var room = 0; room < ROOMS; room++) {
			to[room] += counts[room];
			if (and.length > 0) {
				and[room] += counts[room];
			}
		}
	}
}
