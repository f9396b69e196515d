package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ties every small scope of every month to something else, month by month in the order in which they were fixed: what is decided for one
 * depends on nothing that came later, so what was shown once stays shown and nothing new is learned by asking again.
 */
final class Ties {

	/** What it costs to hide a scope that has twice as many people as it needs, one that has just enough, and one for long. */
	private static final double LARGE = 1;
	private static final double ENOUGH = 0.05;
	private static final double LONG = 2;
	/** What is wrong with a scope that cannot be exchanged without becoming small or large: everything that holds it is hidden. */
	private static final double IMPOSSIBLE = 1e9;

	private final List<Month> months;
	private final Lattice lattice;
	private final int small;
	private final Exchanges exchanges;
	private final People people;
	private final List<Tie> ties = new ArrayList<>();
	private final Map<Exchange, List<Tie>> open = new LinkedHashMap<>();
	/** How many open ties would tell by a scope, and how many people it had so far (each counted once a month). */
	private final int[] openOf;
	private final long[] sofar;
	private int unproved;

	private Ties(List<Month> months, Lattice lattice, int small) {
		this.months = months;
		this.lattice = lattice;
		this.small = small;
		exchanges = new Exchanges(lattice);
		people = new People(months, small);
		openOf = new int[lattice.scopes()];
		sofar = new long[lattice.scopes()];
	}

	static Ties of(List<Month> months, Lattice lattice, int small) {
		var ties = new Ties(months, lattice, small);
		for (int month = 0; month < months.size(); month++) {
			ties.tie(month);
		}
		return ties;
	}

	/** Of each scope the ties that would tell by it. */
	List<List<Tie>> byScope() {
		var byScope = new ArrayList<List<Tie>>();
		IntStream.range(0, lattice.scopes()).forEach(scope -> byScope.add(new ArrayList<>()));
		for (var tie : ties) {
			for (int scope : tie.exchange.scopes) {
				byScope.get(scope).add(tie);
			}
		}
		return byScope;
	}

	/** How many small scopes of a month could not be exchanged with anything, so that everything around them is hidden. */
	int unproved() {
		return unproved;
	}

	private void tie(int number) {
		var month = months.get(number);
		exchanges.learn(month);
		for (int scope = 0; scope < sofar.length; scope++) {
			sofar[scope] += month.people(scope);
		}
		var touched = new boolean[lattice.scopes()];
		var used = new LinkedHashMap<Exchange, Tie>();
		IntStream.range(0, lattice.scopes())
				.filter(scope -> month.people(scope) > 0 && month.people(scope) < small)
				.boxed()
				.sorted(Comparator.<Integer>comparingInt(lattice::named).thenComparingInt(month::people))
				.forEach(scope -> hide(scope, number, touched, used));
		join(number, touched, used);
	}

	private void hide(int scope, int number, boolean[] touched, Map<Exchange, Tie> used) {
		for (var tie : used.values()) {
			if (tie.exchange.tells(scope)) {
				tie.hides.add(scope);
				return;
			}
		}
		var month = months.get(number);
		var tried = exchanges.of(scope, month);
		open.keySet().stream().filter(exchange -> exchange.tells(scope)).forEach(tried::add);
		Exchange best = null;
		double least = Double.MAX_VALUE;
		for (var exchange : tried) {
			double cost = cost(exchange, month, touched, least);
			if (cost < least) {
				best = exchange;
				least = cost;
			}
		}
		if (best != null) {
			unproved += least >= IMPOSSIBLE ? 1 : 0;
			used.put(best, use(best, number, Set.of(scope), touched));
		}
	}

	private Tie use(Exchange exchange, int number, Set<Integer> hides, boolean[] touched) {
		for (int each : exchange.scopes) {
			touched[each] = true;
		}
		return new Tie(exchange, number, hides);
	}

	private double cost(Exchange exchange, Month month, boolean[] touched, double most) {
		double cost = price(exchange, month, touched);
		if (!open.containsKey(exchange)) {
			for (int scope : exchange.scopes) {
				cost += openOf[scope] == 0 && sofar[scope] >= 2L * small ? LONG : 0;
			}
		}
		return cost >= most || exchange.possible(month, small) ? cost : cost + IMPOSSIBLE;
	}

	private double price(Exchange exchange, Month month, boolean[] touched) {
		double price = 0;
		for (int scope : exchange.scopes) {
			if (!touched[scope]) {
				price += month.people(scope) >= 2 * small ? LARGE : month.people(scope) >= small ? ENOUGH : 0;
			}
		}
		return price;
	}

	/** Joins open ties with what is tied in this month, or with this month where that closes them and is worth it. */
	private void join(int number, boolean[] touched, Map<Exchange, Tie> used) {
		var month = months.get(number);
		for (var exchange : List.copyOf(open.keySet())) {
			if (!used.containsKey(exchange) && worth(exchange, number, touched)) {
				used.put(exchange, use(exchange, number, Set.of(), touched));
			}
		}
		used.forEach((exchange, tie) -> {
			var before = open.getOrDefault(exchange, List.of());
			var left = new ArrayList<Tie>();
			for (var one : before) {
				if (exchange.possible(month, small) && one.reaches(number, months, small)) {
					tie.join(one);
					ties.remove(one);
				} else {
					left.add(one);
				}
			}
			if (tie.enough(new BitSet(), Set.of(), people) && tie.months.cardinality() > 1) {
				tie.close();
			} else {
				left.add(tie);
			}
			ties.add(tie);
			opened(exchange, before.size(), left);
		});
	}

	private void opened(Exchange exchange, int before, List<Tie> left) {
		if (left.isEmpty()) {
			open.remove(exchange);
		} else {
			open.put(exchange, left);
		}
		int more = left.size() - before;
		for (int scope : exchange.scopes) {
			openOf[scope] += more;
		}
	}

	private boolean worth(Exchange exchange, int number, boolean[] touched) {
		var month = months.get(number);
		double price = price(exchange, month, touched);
		var here = new BitSet();
		here.set(number);
		for (var tie : open.getOrDefault(exchange, List.of())) {
			if (tie.reaches(number, months, small) && tie.enough(here, Set.of(), people)) {
				double gain = 0;
				for (int scope : exchange.scopes) {
					gain += openOf[scope] == 1 && sofar[scope] >= 2L * small ? LONG : 0;
				}
				return gain >= price;
			}
		}
		return false;
	}
}
