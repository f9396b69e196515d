package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * People who were too few at a place in a month to be counted there, or who came when the month was fixed: they wait until enough of the
 * same place are together, and are then counted as one group, by whoever asks for all its months. Confined to one thread.
 */
final class Waiting {

	/** From which day a piece waits, where, of which month (its number) and whose. */
	record Piece(int day, int place, int month, int person) {}

	/** People of one place who are counted together or not at all; people are counted month by month. */
	record Group(int place, BitSet months, int people, int pieces) {

		boolean within(BitSet asked) {
			var rest = (BitSet) months.clone();
			rest.andNot(asked);
			return rest.isEmpty();
		}
	}

	private final int small;
	private final Map<Integer, List<Piece>> byPlace = new TreeMap<>();
	private int left;

	Waiting(int small) {
		this.small = small;
	}

	void add(Piece piece) {
		byPlace.computeIfAbsent(piece.place, place -> new ArrayList<>()).add(piece);
	}

	/** The groups that have enough people. */
	List<Group> groups() {
		var groups = new ArrayList<Group>();
		byPlace.forEach((place, pieces) -> {
			pieces.sort(Comparator.comparingInt(Piece::day).thenComparingInt(Piece::month).thenComparingInt(Piece::person));
			group(place, pieces, groups);
		});
		return groups;
	}

	private void group(int place, List<Piece> pieces, List<Group> groups) {
		var people = new HashSet<Integer>();
		var byMonth = new TreeMap<Integer, Set<Integer>>();
		int first = 0;
		for (int at = 0; at < pieces.size(); at++) {
			var piece = pieces.get(at);
			people.add(piece.person);
			byMonth.computeIfAbsent(piece.month, month -> new HashSet<>()).add(piece.person);
			boolean over = at + 1 == pieces.size() || pieces.get(at + 1).day != piece.day;
			if (over && people.size() >= small && tellsNoPart(byMonth)) {
				var months = new BitSet();
				byMonth.keySet().forEach(months::set);
				groups.add(new Group(place, months, sum(byMonth), at + 1 - first));
				people.clear();
				byMonth.clear();
				first = at + 1;
			}
		}
		left += pieces.size() - first;
	}

	/** Several months must not be all as small or all as large as small ones can be: then each would be told by the sum. */
	private boolean tellsNoPart(Map<Integer, Set<Integer>> byMonth) {
		int sum = sum(byMonth);
		boolean large = byMonth.values().stream().anyMatch(one -> one.size() >= small);
		return byMonth.size() == 1 || sum > byMonth.size() && (large || sum < byMonth.size() * (small - 1));
	}

	private static int sum(Map<Integer, Set<Integer>> byMonth) {
		return byMonth.values().stream().mapToInt(Set::size).sum();
	}

	/** Pieces that still wait, once the groups were asked for. */
	int left() {
		return left;
	}
}
