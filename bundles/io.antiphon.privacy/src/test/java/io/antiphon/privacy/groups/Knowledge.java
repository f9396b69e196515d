package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an attacker knows: unknown numbers of people between bounds, sums of some of them, and sums that are not more than something. The
 * unknowns are what was said at a place in a month, in time and late.
 */
final class Knowledge {

	/** At a place in a month; {@code day} 0 in time, otherwise since when it counts. */
	record Unknown(Place place, int month, int day) {}

	/** A sum of unknowns, between two numbers. */
	record Sum(Set<Integer> of, int least, int most) {}

	final List<Unknown> unknowns = new ArrayList<>();
	final Map<Unknown, Integer> numbers = new HashMap<>();
	final Map<Integer, int[]> bounds = new HashMap<>();
	final Map<Set<Integer>, Sum> sums = new LinkedHashMap<>();
	final Map<Set<Integer>, Sum> caps = new LinkedHashMap<>();

	int number(Place place, int month, int day) {
		return numbers.computeIfAbsent(new Unknown(place, month, day), one -> {
			unknowns.add(one);
			return unknowns.size() - 1;
		});
	}

	void bound(int unknown, int least, int most) {
		bounds.put(unknown, new int[] {least, most});
	}

	void exactly(Set<Integer> of, long sum) {
		if (!of.isEmpty()) {
			sums.put(of, new Sum(of, (int) sum, (int) sum));
		}
	}

	void atMost(Set<Integer> of, int most) {
		caps.put(of, new Sum(of, 0, most));
	}

	/** The unknowns that belong to a question's scope and these months. */
	Set<Integer> within(Question question, int from, int to) {
		var within = new LinkedHashSet<Integer>();
		for (int at = 0; at < unknowns.size(); at++) {
			var one = unknowns.get(at);
			if (from <= one.month && one.month <= to && question.holds(one.place)) {
				within.add(at);
			}
		}
		return within;
	}
}
