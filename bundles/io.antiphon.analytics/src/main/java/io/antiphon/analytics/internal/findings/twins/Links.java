package io.antiphon.analytics.internal.findings.twins;

import java.util.Collection;
import java.util.TreeMap;

/** What hangs together, pair by pair. */
final class Links {

	private final int[] parents;

	Links(int size) {
		parents = new int[size];
		for (var index = 0; index < size; index++) {
			parents[index] = index;
		}
	}

	void join(int one, int other) {
		var first = root(one);
		var second = root(other);
		parents[Math.max(first, second)] = Math.min(first, second);
	}

	private int root(int of) {
		var at = of;
		while (parents[at] != at) {
			parents[at] = parents[parents[at]];
			at = parents[at];
		}
		return at;
	}

	/** The groups that weigh at least so much together, where each weighs as much as told. */
	Collection<int[]> components(int[] weights, int least) {
		var heavy = new int[parents.length];
		var sizes = new int[parents.length];
		for (var index = 0; index < parents.length; index++) {
			var root = root(index);
			heavy[root] += weights[index];
			sizes[root]++;
		}
		var groups = new TreeMap<Integer, int[]>();
		for (var index = 0; index < parents.length; index++) {
			var root = root(index);
			if (heavy[root] >= least) {
				var group = groups.computeIfAbsent(root, fresh -> new int[sizes[fresh]]);
				group[group.length - sizes[root]--] = index;
			}
		}
		return groups.values();
	}
}
