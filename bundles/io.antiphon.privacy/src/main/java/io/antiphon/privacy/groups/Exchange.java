package io.antiphon.privacy.groups;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * People who might as well have been elsewhere: one of each place in {@code from} at one of those in {@code to} instead. Whoever sees
 * only scopes that hold as many of the ones as of the others cannot tell the one world from the other.
 */
final class Exchange {

	private final int[] from;
	private final int[] to;
	/** The scopes that would tell, ascending, and by how much. */
	final int[] scopes;
	private final int[] change;

	private Exchange(int[] from, int[] to, Lattice lattice) {
		this.from = from;
		this.to = to;
		var changes = new TreeMap<Integer, Integer>();
		for (int place : from) {
			for (int scope : lattice.scopes(place)) {
				changes.merge(scope, -1, Integer::sum);
			}
		}
		for (int place : to) {
			for (int scope : lattice.scopes(place)) {
				changes.merge(scope, 1, Integer::sum);
			}
		}
		changes.values().removeIf(sum -> sum == 0);
		scopes = changes.keySet().stream().mapToInt(Integer::intValue).toArray();
		change = changes.values().stream().mapToInt(Integer::intValue).toArray();
	}

	/** The same in either direction: the smallest place is always among the first ones. */
	static Exchange of(int[] from, int[] to, Lattice lattice) {
		Arrays.sort(from);
		Arrays.sort(to);
		boolean turned = from.length == 0 || to.length > 0 && to[0] < from[0];
		return turned ? new Exchange(to, from, lattice) : new Exchange(from, to, lattice);
	}

	boolean tells(int scope) {
		return Arrays.binarySearch(scopes, scope) >= 0;
	}

	/**
	 * Whether it can have been so in that month, in this direction (1) or the other (−1): there are people to take who said nothing else
	 * in the month, and no scope becomes small or large by it.
	 */
	boolean possible(Month month, int direction, int small) {
		for (int place : direction > 0 ? from : to) {
			if (month.single(place) == 0) {
				return false;
			}
		}
		for (int at = 0; at < scopes.length; at++) {
			int people = month.people(scopes[at]);
			int then = people + direction * change[at];
			if (then < 0 || people < small != then < small) {
				return false;
			}
		}
		return true;
	}

	boolean possible(Month month, int small) {
		return possible(month, 1, small) || possible(month, -1, small);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Exchange same && Arrays.equals(from, same.from) && Arrays.equals(to, same.to);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(from) + Arrays.hashCode(to);
	}
}
