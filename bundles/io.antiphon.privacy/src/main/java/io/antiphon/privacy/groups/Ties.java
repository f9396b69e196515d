package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Ties every small scope of every month to something else, month by month in the order in which they were fixed: what is decided for one
 * depends on nothing that came later, so what was shown once stays shown and nothing new is learned by asking again.
 */
final class Ties {

	/** What it costs to hide a scope that has twice as many people as it needs, one that has just enough, and one for long. */
	private static final double LARGE = 1;
	private static final double ENOUGH = 0.05;
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
		while (!settle(number, month)) {
			// counted anew without what is held back
		}
		for (int scope = 0; scope < sofar.length; scope++) {
			sofar[scope] += month.people(scope);
		}
	}

	/** Whether all that is small is exchanged; or else more is held back now, and the rest is to be looked at again. */
	private boolean settle(int number, Month month) {
		var touched = new int[lattice.scopes()];
		var held = new BitSet();
		var used = new LinkedHashMap<Exchange, Tie>();
		var smalls = IntStream.range(0, lattice.scopes())
				.filter(scope -> month.people(scope) > 0 && month.people(scope) < small)
				.boxed()
				.sorted(Comparator.<Integer>comparingInt(lattice::named).thenComparingInt(month::people))
				.toList();
		var tried = new LinkedHashMap<Integer, List<Exchange>>();
		var hidden = new int[lattice.scopes()];
		var isSmall = new boolean[lattice.scopes()];
		smalls.forEach(scope -> isSmall[scope] = true);
		var chosen = new ArrayList<Exchange>();
		for (int scope : smalls) {
			if (hidden[scope] == 0) {
				choose(scope, month, touched, hidden, isSmall, chosen, tried, held);
			}
		}
		if (!held.isEmpty()) {
			month.hold(held);
			return false;
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (var one : List.copyOf(chosen)) {
				turn(one, -1, touched, hidden, isSmall);
				chosen.remove(one);
				for (int scope : one.scopes) {
					if (isSmall[scope] && hidden[scope] == 0) {
						choose(scope, month, touched, hidden, isSmall, chosen, tried, held);
					}
				}
			}
		}
		if (!held.isEmpty()) {
			month.hold(held);
			return false;
		}
		var covered = new boolean[lattice.scopes()];
		for (var one : chosen) {
			var hides = new TreeSet<Integer>();
			for (int scope : one.scopes) {
				if (isSmall[scope] && !covered[scope]) {
					covered[scope] = true;
					hides.add(scope);
				}
			}
			unproved += one.possible(month, small) ? 0 : 1;
			used.put(one, new Tie(one, number, hides));
		}
		join(number, touched, used);
		return true;
	}
	static final double HOLD = Double.parseDouble(System.getProperty("hold", "1"));
	static final int ROUNDS = Integer.getInteger("rounds", 2);
	static final double LONG = Double.parseDouble(System.getProperty("long", "2"));
	static final double GAIN = Double.parseDouble(System.getProperty("gain", "2"));
	static final double POW = Double.parseDouble(System.getProperty("pow", "1"));

	private static void turn(Exchange one, int by, int[] touched, int[] hidden, boolean[] isSmall) {
		for (int scope : one.scopes) {
			touched[scope] += by;
			hidden[scope] += isSmall[scope] ? by : 0;
		}
	}

	private void choose(int scope, Month month, int[] touched, int[] hidden, boolean[] isSmall, List<Exchange> chosen, Map<Integer, List<Exchange>> tried, BitSet held) {
		var all = tried.computeIfAbsent(scope, one -> {
			var found = exchanges.of(scope, month);
			open.keySet().stream().filter(exchange -> exchange.tells(scope)).forEach(found::add);
			return found.stream().filter(e -> e.possible(month, small)).toList();
		});
		Exchange best = null;
		double least = Double.MAX_VALUE;
		for (var exchange : all) {
			double cost = price(exchange, month, touched);
			boolean isOpen = open.containsKey(exchange);
			int covers = 0;
			for (int each : exchange.scopes) {
				if (isSmall[each] && hidden[each] == 0) covers++;
				if (!isOpen && openOf[each] == 0 && sofar[each] >= 2L * small) cost += LONG;
			}
			cost = (cost + 0.01) / Math.pow(covers, POW);
			if (cost < least) {
				best = exchange;
				least = cost;
			}
		}
		if (best == null || least > HOLD * month.people(scope)) {
			exchanges.within(scope, month).forEach(held::set);
			hidden[scope]++;
		} else {
			chosen.add(best);
			turn(best, 1, touched, hidden, isSmall);
		}
	}

	private double price(Exchange exchange, Month month, int[] touched) {
		double price = 0;
		for (int scope : exchange.scopes) {
			if (touched[scope] == 0) {
				price += month.people(scope) >= 2 * small ? LARGE : month.people(scope) >= small ? ENOUGH : 0;
			}
		}
		return price;
	}

	/** Joins open ties with what is tied in this month, or with this month where that closes them and is worth it. */
	private void join(int number, int[] touched, Map<Exchange, Tie> used) {
		var month = months.get(number);
		for (var exchange : List.copyOf(open.keySet())) {
			if (!used.containsKey(exchange) && worth(exchange, number, touched)) {
				used.put(exchange, new Tie(exchange, number, Set.of()));
				for (int scope : exchange.scopes) {
					touched[scope]++;
				}
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

	private boolean worth(Exchange exchange, int number, int[] touched) {
		var month = months.get(number);
		double price = price(exchange, month, touched);
		var here = new BitSet();
		here.set(number);
		for (var tie : open.getOrDefault(exchange, List.of())) {
			if (tie.reaches(number, months, small) && tie.enough(here, Set.of(), people)) {
				double gain = 0;
				for (int scope : exchange.scopes) {
					gain += sofar[scope] >= 2L * small ? GAIN / Math.max(1, openOf[scope]) : 0;
				}
				return gain >= price;
			}
		}
		return false;
	}
}
