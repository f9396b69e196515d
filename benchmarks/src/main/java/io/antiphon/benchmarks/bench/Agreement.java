package io.antiphon.benchmarks.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How well two ways to part the same items into groups agree: normalised mutual information (by the arithmetic mean of both entropies) and
 * the Rand index adjusted for chance (Hubert and Arabie 1985). 1 where they are the same; 0 is what chance gives the second.
 *
 * @param groups how many groups the first has
 */
record Agreement(double nmi, double ari, int groups, int n) {

	/** Of two lists of group numbers, which have the same length of at least 2. */
	static Agreement of(int[] one, int[] other) {
		if (one.length != other.length || one.length < 2) {
			throw new IllegalArgumentException("Two partings of the same items, at least two, are compared");
		}
		int n = one.length;
		Map<Long, Integer> both = new HashMap<>();
		for (int i = 0; i < n; i++) {
			both.merge((long) one[i] << Integer.SIZE | other[i] & 0xffff_ffffL, 1, Integer::sum);
		}
		Map<Integer, Integer> ones = sizes(one);
		Map<Integer, Integer> others = sizes(other);
		double mutual = 0;
		for (var cell : both.entrySet()) {
			double joint = cell.getValue();
			double expected = (double) ones.get((int) (cell.getKey() >> Integer.SIZE)) * others.get((int) (long) cell.getKey());
			mutual += joint / n * Math.log(joint * n / expected);
		}
		double entropy = (entropy(ones, n) + entropy(others, n)) / 2;
		double together = both.values().stream().mapToDouble(Agreement::pairs).sum();
		double first = ones.values().stream().mapToDouble(Agreement::pairs).sum();
		double second = others.values().stream().mapToDouble(Agreement::pairs).sum();
		double chance = first * second / pairs(n);
		double most = (first + second) / 2;
		return new Agreement(entropy == 0 ? 1 : mutual / entropy, most == chance ? 1 : (together - chance) / (most - chance), ones.size(),
				n);
	}

	private static Map<Integer, Integer> sizes(int[] groups) {
		var sizes = new HashMap<Integer, Integer>();
		Arrays.stream(groups).forEach(group -> sizes.merge(group, 1, Integer::sum));
		return sizes;
	}

	private static double entropy(Map<Integer, Integer> sizes, int n) {
		return -sizes.values().stream().mapToDouble(size -> (double) size / n).map(share -> share * Math.log(share)).sum();
	}

	private static double pairs(int count) {
		return count * (count - 1.0) / 2;
	}
}
