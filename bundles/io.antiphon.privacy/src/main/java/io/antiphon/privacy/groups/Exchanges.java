package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds exchanges that hide a small scope: of a place in it with another one that differs in some parts, and with those that lie between
 * them. Two that differ in touchpoint and channel may be exchanged as they are, or as a square of four: then every scope that names only
 * one of the two parts holds as many of the ones as of the others, and is not touched.
 */
final class Exchanges {

	/** How many places are tried for each set of parts that differ, and how many starts in a small scope. */
	private static final int TRIED = 6;
	private static final int STARTS = 3;
	/** Of each set of parts all ways to part it. */
	private static final List<List<List<Integer>>> PARTINGS = partings();

	private final Lattice lattice;
	/** Places where something was said so far. */
	private final List<Integer> known = new ArrayList<>();
	private final boolean[] isKnown;

	Exchanges(Lattice lattice) {
		this.lattice = lattice;
		isKnown = new boolean[lattice.places()];
	}

	void learn(Month month) {
		for (int place = 0; place < isKnown.length; place++) {
			isKnown[place] |= month.heard(place);
		}
		known.clear();
		for (int place = 0; place < isKnown.length; place++) {
			if (isKnown[place]) {
				known.add(place);
			}
		}
	}

	/** All that are tried for a small scope of that month; they tell of it. */
	Set<Exchange> of(int scope, Month month) {
		var found = new LinkedHashSet<Exchange>();
		for (int start : starts(scope, month)) {
			for (int other : partners(start, month)) {
				for (var parting : PARTINGS.get(lattice.difference(start, other))) {
					between(start, other, parting, scope, found);
				}
			}
			found.add(Exchange.of(new int[] {start}, new int[0], lattice));
		}
		return found;
	}

	/** The places of a scope at which something is counted. */
	List<Integer> within(int scope, Month month) {
		return known.stream().filter(place -> month.heard(place) && contains(scope, place)).toList();
	}

	private List<Integer> starts(int scope, Month month) {
		return within(scope, month).stream()
				.sorted(Comparator.<Integer>comparingInt(place -> -month.single(place)))
				.limit(STARTS)
				.toList();
	}

	private boolean contains(int scope, int place) {
		for (int one : lattice.scopes(place)) {
			if (one == scope) {
				return true;
			}
		}
		return false;
	}

	/** Those with fewest people first, and a few of the others, of each set of parts in which they differ. */
	private List<Integer> partners(int start, Month month) {
		var byParts = new ArrayList<List<Integer>>();
		for (int way = 0; way < Lattice.WAYS; way++) {
			byParts.add(new ArrayList<>());
		}
		known.forEach(place -> byParts.get(lattice.difference(start, place)).add(place));
		var partners = new ArrayList<Integer>();
		for (int way = 1; way < Lattice.WAYS; way++) {
			var among = byParts.get(way);
			among.sort(Comparator.comparingInt(place -> month.people(lattice.scopes(place)[Lattice.WAYS - 1])));
			int step = Math.max(1, among.size() / TRIED);
			for (int at = 0; at < among.size(); at++) {
				if (at < TRIED || at % step == 0) {
					partners.add(among.get(at));
				}
			}
		}
		return partners;
	}

	private void between(int start, int other, List<Integer> parting, int scope, Set<Exchange> found) {
		var from = new ArrayList<Integer>();
		var to = new ArrayList<Integer>();
		for (int chosen = 0; chosen < 1 << parting.size(); chosen++) {
			int ofOther = 0;
			for (int at = 0; at < parting.size(); at++) {
				ofOther |= (chosen >> at & 1) == 1 ? parting.get(at) : 0;
			}
			int corner = lattice.mixed(start, other, ofOther);
			if (corner < 0 || !isKnown[corner]) {
				return;
			}
			(Integer.bitCount(chosen) % 2 == 0 ? from : to).add(corner);
		}
		var exchange = Exchange.of(array(from), array(to), lattice);
		if (exchange.tells(scope)) {
			found.add(exchange);
		}
	}

	private static int[] array(List<Integer> places) {
		return places.stream().mapToInt(Integer::intValue).toArray();
	}

	private static List<List<List<Integer>>> partings() {
		var all = new ArrayList<List<List<Integer>>>();
		all.add(List.of());
		for (int parts = 1; parts < Lattice.WAYS; parts++) {
			int first = Integer.lowestOneBit(parts);
			int rest = parts ^ first;
			var ways = new ArrayList<List<Integer>>();
			for (int with = rest;; with = (with - 1) & rest) { // whatever is in one factor with the first part
				int left = rest ^ with;
				for (var others : left == 0 ? List.of(List.<Integer>of()) : all.get(left)) {
					var parting = new ArrayList<Integer>();
					parting.add(first | with);
					parting.addAll(others);
					ways.add(List.copyOf(parting));
				}
				if (with == 0) {
					break;
				}
			}
			all.add(List.copyOf(ways));
		}
		return all;
	}
}
