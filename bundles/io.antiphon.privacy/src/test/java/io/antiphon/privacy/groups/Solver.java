package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/**
 * Solves what an attacker knows: first the sums as a linear system (which parts it into small ones), then the least and the greatest that
 * a cell can be by linear programs with all bounds, and by integer programs where these leave little room.
 */
final class Solver {

	private static final double NOTHING = 1e-7;
	private static final double ROUGHLY = 1e-4;
	private static final int MOST = 10_000;
	private static final int LITTLE = 2;

	/** A reduced row: coefficients and what they sum up to. */
	private record Row(Map<Integer, Double> of, double sum) {}

	private final Knowledge knowledge;
	private final List<Row> rows;
	/** Of each unknown a number of the system it belongs to. */
	private final int[] systems;

	Solver(Knowledge knowledge) {
		this.knowledge = knowledge;
		rows = reduce();
		systems = systems();
	}

	/** Whether the sum of these is told: only one whole number is possible. */
	boolean determined(Set<Integer> cell) {
		long least = 0;
		long most = 0;
		var bySystem = new HashMap<Integer, Set<Integer>>();
		cell.forEach(one -> bySystem.computeIfAbsent(systems[one], key -> new TreeSet<>()).add(one));
		for (var part : bySystem.entrySet()) {
			least += extreme(part.getKey(), part.getValue(), false);
			most += extreme(part.getKey(), part.getValue(), true);
			if (most > least) {
				return false;
			}
		}
		return true;
	}

	private long extreme(int system, Set<Integer> cell, boolean greatest) {
		double relaxed = solve(system, cell, greatest, false);
		double rounded = greatest ? Math.floor(relaxed + 1e-5) : Math.ceil(relaxed - 1e-5);
		double other = solve(system, cell, !greatest, false);
		return Math.round(Math.abs(relaxed - other) <= LITTLE ? solve(system, cell, greatest, true) : rounded);
	}

	private double solve(int system, Set<Integer> cell, boolean greatest, boolean whole) {
		var model = new ExpressionsBasedModel();
		var variables = new HashMap<Integer, org.ojalgo.optimisation.Variable>();
		for (int one = 0; one < systems.length; one++) {
			if (systems[one] == system) {
				var bound = knowledge.bounds.getOrDefault(one, new int[] {0, 100_000});
				variables.put(one, model.newVariable("u" + one).lower(bound[0]).upper(bound[1]).integer(whole)
						.weight(cell.contains(one) ? 1 : 0));
			}
		}
		int number = 0;
		for (var row : rows) {
			if (variables.containsKey(row.of.keySet().iterator().next())) {
				var expression = model.newExpression("s" + number++).level(row.sum);
				row.of.forEach((one, by) -> expression.set(variables.get(one), by));
			}
		}
		for (var cap : knowledge.caps.values()) {
			if (variables.containsKey(cap.of().iterator().next())) {
				var expression = model.newExpression("c" + number++).upper(cap.most());
				cap.of().forEach(one -> expression.set(variables.get(one), 1));
			}
		}
		var result = greatest ? model.maximise() : model.minimise();
		if (!result.getState().isFeasible()) {
			throw new IllegalStateException("what was answered contradicts itself: " + result.getState());
		}
		return result.getValue();
	}

	private List<Row> reduce() {
		int size = knowledge.unknowns.size();
		var reduced = new ArrayList<double[]>();
		var pivots = new ArrayList<Integer>();
		for (var sum : knowledge.sums.values()) {
			var row = new double[size + 1];
			sum.of().forEach(one -> row[one] = 1);
			row[size] = sum.least();
			for (int at = 0; at < reduced.size(); at++) {
				subtract(row, reduced.get(at), pivots.get(at));
			}
			int pivot = pivot(row);
			if (pivot >= 0) {
				double by = row[pivot];
				for (int at = 0; at <= size; at++) {
					row[at] /= by;
				}
				reduced.forEach(other -> subtract(other, row, pivot));
				reduced.add(row);
				pivots.add(pivot);
			}
		}
		return reduced.stream().map(Solver::whole).toList();
	}

	/** In whole numbers, as all that is known is: the sums are of whole numbers of people. */
	private static Row whole(double[] row) {
		int by = 1;
		while (by < MOST && !whole(row, by)) {
			by++;
		}
		if (by == MOST) {
			throw new IllegalStateException("the sums cannot be solved exactly");
		}
		var of = new HashMap<Integer, Double>();
		for (int at = 0; at < row.length - 1; at++) {
			if (Math.abs(row[at]) > NOTHING) {
				of.put(at, (double) Math.round(row[at] * by));
			}
		}
		return new Row(of, Math.round(row[row.length - 1] * by));
	}

	private static boolean whole(double[] row, int by) {
		return Arrays.stream(row).allMatch(one -> Math.abs(one * by - Math.rint(one * by)) < ROUGHLY);
	}

	private static int pivot(double[] row) {
		int best = -1;
		for (int at = 0; at < row.length - 1; at++) {
			if (Math.abs(row[at]) > NOTHING && (best < 0 || Math.abs(row[at]) > Math.abs(row[best]) + NOTHING)) {
				best = at;
			}
		}
		return best;
	}

	private static void subtract(double[] row, double[] other, int pivot) {
		double by = row[pivot];
		if (by != 0) {
			for (int at = 0; at < row.length; at++) {
				row[at] -= by * other[at];
				row[at] = Math.abs(row[at]) < NOTHING / 100 ? 0 : row[at];
			}
		}
	}

	private int[] systems() {
		var systems = new int[knowledge.unknowns.size()];
		Arrays.setAll(systems, one -> one);
		rows.forEach(row -> unite(systems, row.of.keySet()));
		knowledge.caps.values().forEach(cap -> unite(systems, cap.of()));
		for (int one = 0; one < systems.length; one++) {
			systems[one] = root(systems, one);
		}
		return systems;
	}

	private static void unite(int[] systems, Set<Integer> members) {
		int first = root(systems, members.iterator().next());
		for (int one : new HashSet<>(members)) {
			systems[root(systems, one)] = first;
		}
	}

	private static int root(int[] systems, int one) {
		int root = one;
		while (systems[root] != root) {
			root = systems[root];
		}
		return root;
	}
}
