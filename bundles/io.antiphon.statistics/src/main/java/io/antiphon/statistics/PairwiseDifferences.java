package io.antiphon.statistics;

import java.util.Arrays;

/**
 * All first minus second differences of two samples, without ever listing them: the k-th smallest is found by halving the ordered
 * doubles, counting pairs along the sorted samples at each step. Exact, 64 (m + n) steps, room for m + n values.
 */
final class PairwiseDifferences {

	private final double[] first;
	private final double[] second;

	PairwiseDifferences(double[] first, double[] second) {
		this.first = sorted(first);
		this.second = sorted(second);
	}

	long count() {
		return (long) first.length * second.length;
	}

	double median() {
		long n = count();
		double upper = smallest(n / 2 + 1);
		return n % 2 == 1 ? upper : smallest(n / 2) / 2 + upper / 2;
	}

	/** The k-th smallest difference, 1 for the least. */
	double smallest(long k) {
		long low = order(first[0] - second[second.length - 1]);
		long high = order(first[first.length - 1] - second[0]);
		while (low < high) {
			long middle = (low & high) + ((low ^ high) >> 1); // rounded down, never overflowing
			if (atMost(valueOf(middle)) >= k) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return valueOf(low);
	}

	/** How many differences do not exceed {@code bound}; rounding keeps their order, so one pass does. */
	private long atMost(double bound) {
		long count = 0;
		int from = 0;
		for (double value : first) {
			while (from < second.length && value - second[from] > bound) {
				from++;
			}
			count += second.length - from;
		}
		return count;
	}

	private static double[] sorted(double[] values) {
		double[] copy = values.clone();
		Arrays.sort(copy);
		return copy;
	}

	/** Numbers the doubles in their own order. */
	private static long order(double value) {
		long bits = Double.doubleToLongBits(value + 0.0);
		return bits < 0 ? Long.MIN_VALUE - bits : bits;
	}

	private static double valueOf(long order) {
		return Double.longBitsToDouble(order < 0 ? Long.MIN_VALUE - order : order);
	}
}
