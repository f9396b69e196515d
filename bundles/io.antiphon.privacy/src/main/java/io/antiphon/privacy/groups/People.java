package io.antiphon.privacy.groups;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/** Counts people over several months, each once, as far as it matters: whether there are enough of them. */
final class People {

	private final List<Month> months;
	private final int small;

	People(List<Month> months, int small) {
		this.months = months;
		this.small = small;
	}

	boolean enough(int scope, BitSet asked) {
		if (asked.stream().anyMatch(month -> months.get(month).people(scope) >= small)) {
			return true;
		}
		var met = new HashSet<Integer>();
		for (int month = asked.nextSetBit(0); month >= 0 && met.size() < small; month = asked.nextSetBit(month + 1)) {
			for (int person : months.get(month).few(scope)) {
				met.add(person);
			}
		}
		return met.size() >= small;
	}
}
