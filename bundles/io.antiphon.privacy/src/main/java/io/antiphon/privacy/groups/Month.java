package io.antiphon.privacy.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What is counted in one fixed month: pieces and people of each scope, who the people of small scopes are, and of each place how many
 * people said one thing in all the month; without the places of which it is held back. Confined to one thread until all is tied.
 */
final class Month {

	private static final int[] NOBODY = {};

	final YearMonth month;
	final LocalDate fixed;
	/** Places of which nothing is counted. */
	final BitSet held = new BitSet();
	private final Lattice lattice;
	private final int small;
	private final long[] all;
	private final int[] people;
	private final int[] pieces;
	private final int[] single;
	private final int[][] few;
	private final BitSet heard = new BitSet();

	/**
	 * Counts what was said.
	 *
	 * @param said person and place of each piece, as {@link #packed}, sorted
	 * @param small below how many people a scope is small
	 */
	Month(YearMonth month, LocalDate fixed, Lattice lattice, long[] said, int small) {
		this.month = month;
		this.fixed = fixed;
		this.lattice = lattice;
		this.small = small;
		all = said;
		people = new int[lattice.scopes()];
		pieces = new int[lattice.scopes()];
		single = new int[lattice.places()];
		few = new int[lattice.scopes()][];
		for (long piece : said) {
			heard.set(place(piece));
		}
		count();
	}

	/** Counts anew, without these places too. */
	void hold(BitSet places) {
		held.or(places);
		count();
	}

	private void count() {
		Arrays.fill(people, 0);
		Arrays.fill(pieces, 0);
		Arrays.fill(single, 0);
		Arrays.fill(few, null);
		var said = held.isEmpty() ? all : Arrays.stream(all).filter(piece -> !held.get(place(piece))).toArray();
		walk(said, (scope, person) -> people[scope]++);
		walk(said, (scope, person) -> {
			if (people[scope] < small) {
				remember(scope, person);
			}
		});
		for (int at = 0; at < said.length; at++) {
			int place = place(said[at]);
			for (int scope : lattice.scopes(place)) {
				pieces[scope]++;
			}
			boolean alone = (at == 0 || person(said[at - 1]) != person(said[at]))
					&& (at + 1 == said.length || person(said[at + 1]) != person(said[at]));
			single[place] += alone ? 1 : 0;
		}
	}

	/** Tells of each piece that is held back. */
	void waiting(Piece to) {
		for (long piece : all) {
			if (held.get(place(piece))) {
				to.of(person(piece), place(piece));
			}
		}
	}

	/** Who said it and where. */
	interface Piece {
		void of(int person, int place);
	}

	static long packed(int person, int place) {
		return (long) person << Integer.SIZE | place;
	}

	private static int person(long packed) {
		return (int) (packed >> Integer.SIZE);
	}

	private static int place(long packed) {
		return (int) packed;
	}

	private interface Met {
		void once(int scope, int person);
	}

	/** Meets each person once in each scope. */
	private void walk(long[] said, Met met) {
		var last = new int[people.length];
		Arrays.fill(last, -1);
		for (long piece : said) {
			int person = person(piece);
			for (int scope : lattice.scopes(place(piece))) {
				if (last[scope] != person) {
					last[scope] = person;
					met.once(scope, person);
				}
			}
		}
	}

	private void remember(int scope, int person) {
		var before = few[scope] == null ? NOBODY : few[scope];
		var after = Arrays.copyOf(before, before.length + 1);
		after[before.length] = person;
		few[scope] = after;
	}

	int people(int scope) {
		return people[scope];
	}

	int pieces(int scope) {
		return pieces[scope];
	}

	/** How many people there said one thing in all the month. */
	int single(int place) {
		return single[place];
	}

	/** Whether something was said there that is counted. */
	boolean heard(int place) {
		return heard.get(place) && !held.get(place);
	}

	/** Who they are; only where they are few. */
	int[] few(int scope) {
		return few[scope] == null ? NOBODY : few[scope];
	}
}
