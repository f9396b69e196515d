package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Months that one exchange ties together: whoever was elsewhere in one of them was so the other way round in another, so that nobody sees
 * it who sees the months only together. Open as long as the small scopes it hides are small over all its months too: until then nothing
 * that holds one of them is shown.
 */
final class Tie {

	final Exchange exchange;
	/** Numbers of months in the order in which they were fixed. */
	final BitSet months = new BitSet();
	/** The small scopes that nothing else hides. */
	final Set<Integer> hides = new TreeSet<>();
	private boolean open = true;

	Tie(Exchange exchange, int month, Set<Integer> hides) {
		this.exchange = exchange;
		this.hides.addAll(hides);
		months.set(month);
	}

	boolean open() {
		return open;
	}

	/** Takes in what another one ties. */
	void join(Tie other) {
		months.or(other.months);
		hides.addAll(other.hides);
	}

	/** Whether the exchange in one of its months and its reverse in the other can both have been. */
	boolean reaches(int other, List<Month> all, int small) {
		var there = all.get(other);
		return months.stream().anyMatch(month -> exchange.possible(all.get(month), 1, small) && exchange.possible(there, -1, small)
				|| exchange.possible(all.get(month), -1, small) && exchange.possible(there, 1, small));
	}

	/** Whether all it hides is large over its months and this one. */
	boolean enough(BitSet further, Set<Integer> hidden, People people) {
		var together = (BitSet) months.clone();
		together.or(further);
		var all = new ArrayList<>(hides);
		all.addAll(hidden);
		return all.stream().allMatch(scope -> people.enough(scope, together));
	}

	void close() {
		open = false;
	}

	/** Whether these months would tell: they hold a part of what is tied, or something that is still open. */
	boolean tells(BitSet asked) {
		if (!months.intersects(asked)) {
			return false;
		}
		if (open) {
			return true;
		}
		var rest = (BitSet) months.clone();
		rest.andNot(asked);
		return !rest.isEmpty();
	}
}
