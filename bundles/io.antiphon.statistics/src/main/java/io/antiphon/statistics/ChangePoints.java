package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where a share over time becomes another one. Of all places at which the periods can be parted the one is taken at which both sides differ most (likelihood ratio of two
 * binomial shares; Hinkley and Hinkley, Biometrika 57 (1970) 477–488); it holds where few orders of the same periods would differ as much, which asks for nothing but
 * that without a change every order is as likely. Both sides are looked at in the same way (binary segmentation: Vostrikova, Soviet Math. Doklady 24 (1981) 55–59).
 */
public final class ChangePoints {

	/** Two periods on either side tell a change from an accident. */
	private static final int FEWEST = 2;
	private static final int ORDERS = 999;
	/** So many orders that differ as much say that it is nothing (sequential Monte Carlo: Besag and Clifford, Biometrika 78 (1991) 301–304). */
	private static final int ENOUGH = 60;
	private static final long SEED = 20_250_101;
	private static final double ROUNDING = 1e-9;

	private ChangePoints() {}

	/**
	 * The indexes of the periods with which another share begins, in their order. The same data give the same answer.
	 *
	 * @param successes in each period, 0 to its n
	 * @param n of each period in the order of time; periods with 0 tell nothing
	 * @param level of confidence of each change, such as 0.95: of series without any, one in twenty then shows one
	 * @throws IllegalArgumentException if there are not as many successes as n, or they are not among them
	 */
	public static List<Integer> ofShares(long[] successes, long[] n, double level) {
		Check.level(level);
		if (successes.length != n.length) {
			throw new IllegalArgumentException("there are " + successes.length + " periods and " + n.length);
		}
		for (int i = 0; i < n.length; i++) {
			if (successes[i] < 0 || successes[i] > n[i]) {
				throw new IllegalArgumentException(successes[i] + " of " + n[i]);
			}
		}
		var found = new ArrayList<Integer>();
		search(new Series(successes, n), 0, n.length, 1 - level, found);
		Collections.sort(found);
		return List.copyOf(found);
	}

	private static void search(Series series, int from, int to, double error, List<Integer> found) {
		if (to - from < 2 * FEWEST) {
			return;
		}
		int[] order = new int[to - from];
		for (int i = 0; i < order.length; i++) {
			order[i] = from + i;
		}
		var seen = series.widest(order);
		if (seen.ratio() > 0 && chance(series, order, seen.ratio(), error) <= error) {
			int at = from + seen.at();
			found.add(at);
			search(series, from, at, error, found);
			search(series, at, to, error, found);
		}
	}

	/** The share of orders that differ at least as much, the true one among them. */
	private static double chance(Series series, int[] order, double ratio, double error) {
		var random = new SplittableRandom(SEED);
		int[] shuffled = order.clone();
		int asMuch = 1;
		for (int done = 1; done <= ORDERS; done++) {
			for (int i = shuffled.length - 1; i > 0; i--) {
				int j = random.nextInt(i + 1);
				int other = shuffled[i];
				shuffled[i] = shuffled[j];
				shuffled[j] = other;
			}
			if (series.widest(shuffled).ratio() >= ratio - ROUNDING) {
				asMuch++;
			}
			if (asMuch > Math.max(ENOUGH, error * (ORDERS + 1))) {
				return 1;
			}
		}
		return (double) asMuch / (ORDERS + 1);
	}

	private record Split(int at, double ratio) {}

	private record Series(long[] successes, long[] n) {

		Split widest(int[] order) {
			long all = 0;
			long those = 0;
			for (int i : order) {
				all += n[i];
				those += successes[i];
			}
			double whole = likelihood(those, all);
			var widest = new Split(0, 0);
			long before = 0;
			long said = 0;
			for (int at = 1; at + FEWEST <= order.length; at++) {
				before += n[order[at - 1]];
				said += successes[order[at - 1]];
				if (at >= FEWEST && before > 0 && before < all) {
					double ratio = likelihood(said, before) + likelihood(those - said, all - before) - whole;
					if (ratio > widest.ratio() + ROUNDING) {
						widest = new Split(at, ratio);
					}
				}
			}
			return widest;
		}

		private static double likelihood(long those, long all) {
			return term(those, all) + term(all - those, all);
		}

		private static double term(long some, long all) {
			return some == 0 ? 0 : some * Math.log((double) some / all);
		}
	}
}
