package io.antiphon.statistics.interrupted;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;

/**
 * A check of a step that needs no model: were the interruption anywhere else, would the values after it differ as much from those before?
 * The block of values after is shifted along the series, which closes to a ring, so that whatever lingers from value to value lingers in each
 * block; the answer is the share of shifts that differ at least as much, the true place among them (permutation of blocks by cyclic shifts:
 * Lahiri, Resampling Methods for Dependent Data, 2003, §2.7; for the idea in single cases Edgington, Journal of Psychology 90 (1975) 57–68).
 */
public final class Shifts {

	private static final double ROUNDING = 1e-12;

	private Shifts() {}

	/**
	 * The share, from 1 / n to 1.
	 *
	 * @param given values in the order of time, at least 2, finite
	 * @param before how many of them lie before the interruption, at least 1 and not all
	 */
	public static double share(double[] given, int before) {
		Check.sample(given, 2, "values");
		Check.atLeast(1, before, "number of values before");
		Check.atLeast(before + 1L, given.length, "number of values");
		int n = given.length;
		int after = n - before;
		double whole = 0;
		double block = 0;
		double widest = 0;
		double[] values = Arrays.stream(given).map(value -> value - given[0]).toArray(); // of great values only what differs counts
		for (int i = 0; i < n; i++) {
			whole += values[i];
			block += i >= before ? values[i] : 0;
			widest = Math.max(widest, Math.abs(values[i]));
		}
		double seen = difference(block, whole, after, before);
		int asLarge = 0;
		for (int shift = 0; shift < n; shift++) {
			asLarge += difference(block, whole, after, before) >= seen - ROUNDING * widest ? 1 : 0;
			block += values[shift] - values[(before + shift) % n];
		}
		return (double) asLarge / n;
	}

	private static double difference(double block, double whole, int after, int before) {
		return Math.abs(block / after - (whole - block) / before);
	}
}
