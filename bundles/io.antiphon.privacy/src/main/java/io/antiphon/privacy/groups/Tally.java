package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is counted of one scope: people and pieces by month, and the groups in it that go over several places or months. */
final class Tally {

	private final TreeMap<Integer, int[]> months = new TreeMap<>();
	private final List<Group> groups = new ArrayList<>();

	void add(int month, int people, int pieces) {
		var sum = months.computeIfAbsent(month, key -> new int[2]);
		sum[0] += people;
		sum[1] += pieces;
	}

	void add(Group group) {
		groups.add(group);
	}

	/** People and pieces that those months tell of; nobody, or enough. */
	long[] sum(int from, int to) {
		var sum = new long[2];
		for (var one : months.subMap(from, true, to, true).values()) {
			sum[0] += one[0];
			sum[1] += one[1];
		}
		for (var group : groups) {
			if (group.within(from, to)) {
				sum[0] += group.people();
				sum[1] += group.pieces();
			}
		}
		return sum;
	}
}
