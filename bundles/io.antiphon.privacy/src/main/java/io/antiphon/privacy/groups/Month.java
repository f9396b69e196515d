package io.antiphon.privacy.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * What is counted in one fixed month: pieces and people of each scope, who the people of small scopes are, and of each place how many
 * people said one thing in all the month. Not changed once counted.
 */
final class Month {

	private static final int[] NOBODY = {};

	final YearMonth month;
	final LocalDate fixed;
	private final int[] people;
	private final int[] pieces;
	private final int[] single;
	private final int[][] few;
	private final boolean[] heard;

	private Month(YearMonth month, LocalDate fixed, Lattice lattice) {
		this.month = month;
		this.fixed = fixed;
		people = new int[lattice.scopes()];
		pieces = new int[lattice.scopes()];
		single = new int[lattice.places()];
		heard = new boolean[lattice.places()];
		few = new int[lattice.scopes()][];
	}

	/**
	 * Counts what was said.
	 *
	 * @param said person and place of each piece, as {@link #packed}, sorted
	 * @param small below how many people a scope is small
	 */
	static Month count(YearMonth month, LocalDate fixed, Lattice lattice, long[] said, int small) {
		var counted = new Month(month, fixed, lattice);
		counted.walk(said, lattice, (scope, person) -> counted.people[scope]++);
		counted.walk(said, lattice, (scope, person) -> {
			if (counted.people[scope] < small) {
				counted.remember(scope, person);
			}
		});
		for (int at = 0; at < said.length; at++) {
			int place = place(said[at]);
			counted.heard[place] = true;
			for (int scope : lattice.scopes(place)) {
				counted.pieces[scope]++;
			}
			boolean alone = (at == 0 || person(said[at - 1]) != person(said[at]))
					&& (at + 1 == said.length || person(said[at + 1]) != person(said[at]));
			counted.single[place] += alone ? 1 : 0;
		}
		return counted;
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
	private void walk(long[] said, Lattice lattice, Met met) {
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

	boolean heard(int place) {
		return heard[place];
	}

	/** Who they are; only where they are few. */
	int[] few(int scope) {
		return few[scope] == null ? NOBODY : few[scope];
	}
}
