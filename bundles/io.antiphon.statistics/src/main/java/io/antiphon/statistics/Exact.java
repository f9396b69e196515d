package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.ranking.NaturalRanking;

/** Tests and intervals whose error rates hold for any sample size, being made from the exact distributions of counts. */
public final class Exact {

	/** Largest size of both samples together for {@link #mannWhitney}; its time grows with the fourth power. */
	public static final int MOST_RANKED = 200;

	private Exact() {
	}

	/**
	 * Fisher's two-sided exact test of the 2 × 2 table with the rows (a, b) and (c, d), with the conditional maximum-likelihood
	 * odds ratio and its exact interval.
	 *
	 * <p>Fisher, J. R. Stat. Soc. 98 (1935) 39–82; the p-value sums the tables no more likely than this one. The odds ratio differs
	 * a little from the sample's ad/bc.
	 *
	 * @throws IllegalArgumentException if a count is negative, a row or a column is empty, or the level is not between 0 and 1
	 * @throws ArithmeticException if the counts together exceed an int
	 */
	public static Fisher fisher(int a, int b, int c, int d, double level) {
		Check.level(level);
		if (a < 0 || b < 0 || c < 0 || d < 0) {
			throw new IllegalArgumentException("Counts cannot be negative: " + a + ", " + b + ", " + c + ", " + d + ".");
		}
		if ((a == 0 && b == 0) || (c == 0 && d == 0) || (a == 0 && c == 0) || (b == 0 && d == 0)) {
			throw new IllegalArgumentException("A row or a column is empty: there are no odds to compare.");
		}
		var tables = new TablesWithMargins(a, b, c, d);
		double p = FisherExactTest.withDefaults().test(new int[][] {{a, b}, {c, d}}).getPValue();
		var interval = new Interval(tables.lowestOdds((1 - level) / 2), tables.highestOdds((1 - level) / 2), level);
		long n = (long) a + b + c + d;
		return new Fisher(Math.min(1, p), new Estimate(tables.likeliestOdds(), interval, n, "fisher-conditional"));
	}

	/**
	 * Outcome of {@link #fisher}.
	 *
	 * @param pValue two-sided, 0 to 1
	 * @param oddsRatio odds of the first row over those of the second, 0 to infinite, 1 for none. Method
	 *     {@code fisher-conditional}; an end of the interval is 0 or infinite where a cell is empty
	 */
	public record Fisher(double pValue, Estimate oddsRatio) {

		public Fisher {
			Check.fraction(pValue, "p-value");
		}
	}

	/**
	 * The chance that of {@code marked} among {@code all} at least {@code found} are among the {@code drawn} that chance picked: the
	 * one-sided p-value of Fisher's test that a part holds more than its share. It is exact whatever the share may be, since it
	 * is conditional on {@code marked}.
	 *
	 * <p>Fisher, J. R. Stat. Soc. 98 (1935) 39–82; the upper tail of the hypergeometric distribution.
	 *
	 * @throws IllegalArgumentException if the marked or the drawn are not among all, or more were found than there can be
	 */
	public static double atLeast(int found, int drawn, int marked, int all) {
		return found == 0 ? 1 : dealt(found, drawn, marked, all).survivalProbability(found - 1);
	}

	/** The same that at most {@code found} are: the p-value of the test that a part holds less than its share. */
	public static double atMost(int found, int drawn, int marked, int all) {
		return dealt(found, drawn, marked, all).cumulativeProbability(found);
	}

	private static HypergeometricDistribution dealt(int found, int drawn, int marked, int all) {
		Check.part(drawn, all, "drawn");
		Check.part(marked, all, "marked");
		if (found < 0 || found > Math.min(drawn, marked)) {
			throw new IllegalArgumentException("There cannot be " + found + " of " + marked + " marked among " + drawn + " drawn.");
		}
		return HypergeometricDistribution.of(all, marked, drawn);
	}

	/**
	 * A share with the interval of Clopper and Pearson, which never covers less than its level and so is wide; for showing a rate
	 * prefer {@link Proportions#wilson}. Method {@code clopper-pearson}.
	 *
	 * <p>Clopper and Pearson, Biometrika 26 (1934) 404–413.
	 *
	 * @param successes 0 to {@code n}
	 * @param n at least 1
	 * @throws IllegalArgumentException if n is 0, the successes are not among n, or the level is not between 0 and 1
	 */
	public static Estimate proportion(long successes, long n, double level) {
		Check.part(successes, n, "successes");
		Check.level(level);
		double tail = (1 - level) / 2;
		long failures = n - successes;
		double low = successes == 0 ? 0 : BetaDistribution.of(successes, failures + 1.0).inverseCumulativeProbability(tail);
		double high = failures == 0 ? 1 : BetaDistribution.of(successes + 1.0, failures).inverseSurvivalProbability(tail);
		return new Estimate((double) successes / n, new Interval(low, high, level), n, "clopper-pearson");
	}

	/**
	 * The exact two-sided p-value of the Mann–Whitney test, 0 to 1, over all ways to deal the values, ties included, into samples
	 * of these sizes.
	 *
	 * <p>Streitberg and Röhmel, Statistical Software Newsletter 12 (1986) 10–17.
	 *
	 * @throws IllegalArgumentException if a sample is empty, a value is not finite, all values are equal, or there are more than
	 *     {@link #MOST_RANKED} values
	 */
	public static double mannWhitney(double[] first, double[] second) {
		if (first.length > second.length) {
			return mannWhitney(second, first);
		}
		double[] all = Ranks.pooled(first, second);
		if (all.length > MOST_RANKED) {
			throw new IllegalArgumentException(
					"The exact test takes up to " + MOST_RANKED + " values, not " + all.length + "; use the normal p-value.");
		}
		int[] ranks = Arrays.stream(new NaturalRanking().apply(all)).mapToInt(rank -> (int) Math.round(2 * rank)).toArray();
		double[] ways = waysBySum(ranks, first.length);
		int middle = first.length * (all.length + 1);
		int distance = Math.abs(Arrays.stream(ranks, 0, first.length).sum() - middle);
		double asFar = 0;
		double every = 0;
		for (int sum = 0; sum < ways.length; sum++) {
			every += ways[sum];
			asFar += Math.abs(sum - middle) >= distance ? ways[sum] : 0;
		}
		return asFar / every;
	}

	/** Number of ways to choose {@code size} of the doubled ranks, by their sum. */
	private static double[] waysBySum(int[] ranks, int size) {
		double[][] ways = new double[size + 1][Arrays.stream(ranks).sum() + 1];
		ways[0][0] = 1;
		int reached = 0;
		for (int rank : ranks) {
			reached += rank;
			for (int chosen = size; chosen > 0; chosen--) {
				for (int sum = reached; sum >= rank; sum--) {
					ways[chosen][sum] += ways[chosen - 1][sum - rank];
				}
			}
		}
		return ways[size];
	}
}
