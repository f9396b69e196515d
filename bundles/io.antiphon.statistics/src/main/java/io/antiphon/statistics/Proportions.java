package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import io.antiphon.statistics.internal.Score;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;

/** Shares of a whole and their differences, as fractions of 1. Called by whoever shows or compares a rate. */
public final class Proportions {

	private Proportions() {
	}

	/**
	 * A share with Wilson's score interval: sound for small samples and for shares of 0 and 1, never outside 0 to 1, always around
	 * the share. Method {@code wilson}.
	 *
	 * <p>Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212; method 3 of Newcombe, Statistics in Medicine 17 (1998) 857–872.
	 *
	 * @param successes 0 to {@code n}
	 * @param n at least 1
	 * @throws IllegalArgumentException if n is 0, the successes are not among n, or the level is not between 0 and 1
	 */
	public static Estimate wilson(long successes, long n, double level) {
		return score(successes, n, level, 0, "wilson");
	}

	/**
	 * A share with Wilson's interval widened by half an observation on either side, for a coverage that does not fall below the
	 * level; edges as {@link #wilson}. Method {@code wilson-continuity}.
	 *
	 * <p>Method 4 of Newcombe, Statistics in Medicine 17 (1998) 857–872.
	 */
	public static Estimate wilsonContinuityCorrected(long successes, long n, double level) {
		return score(successes, n, level, 0.5, "wilson-continuity");
	}

	private static Estimate score(long successes, long n, double level, double correction, String method) {
		Check.part(successes, n, "successes");
		Check.level(level);
		double share = (double) successes / n;
		double z = Quantiles.z(level);
		double low = successes == 0 ? 0 : Score.low(Math.max(0, share - correction / n), n, z, 1);
		double high = successes == n ? 1 : Score.high(Math.min(1, share + correction / n), n, z, 1);
		return new Estimate(share, new Interval(Math.min(low, share), Math.max(high, share), level), n, method);
	}

	/**
	 * First share minus second, −1 to 1, with Newcombe's hybrid score interval, made from the two Wilson intervals: sound for small
	 * samples, never outside −1 to 1. Method {@code newcombe-hybrid-score}; n is that of both samples together.
	 *
	 * <p>Method 10 of Newcombe, Statistics in Medicine 17 (1998) 873–890.
	 *
	 * @throws IllegalArgumentException as {@link #wilson}, for either sample
	 */
	public static Estimate difference(long successes1, long n1, long successes2, long n2, double level) {
		return Mover.difference(wilson(successes1, n1, level), wilson(successes2, n2, level), "newcombe-hybrid-score");
	}

	/**
	 * Pearson's chi-squared test of equal shares, two-sided, on 1 degree of freedom. Method {@code chi-squared}. For expected
	 * counts below 5 use {@link Exact#fisher}.
	 *
	 * @throws IllegalArgumentException as {@link #wilson}, or if both shares are 0 or both are 1
	 */
	public static Significance chiSquared(long successes1, long n1, long successes2, long n2) {
		long[][] table = table(successes1, n1, successes2, n2);
		var result = ChiSquareTest.withDefaults().test(table);
		return new Significance(result.getStatistic(), 1, result.getPValue(), "chi-squared");
	}

	/**
	 * The chi-squared test of {@link #chiSquared} with Yates's continuity correction. Method {@code chi-squared-yates}.
	 *
	 * <p>Yates, Suppl. J. R. Stat. Soc. 1 (1934) 217–235; the correction is at most what brings the statistic to 0.
	 */
	public static Significance chiSquaredCorrected(long successes1, long n1, long successes2, long n2) {
		table(successes1, n1, successes2, n2);
		double n = (double) n1 + n2;
		double pooled = (successes1 + successes2) / n;
		double excess = Math.abs(successes1 - n1 * pooled);
		double corrected = excess - Math.min(0.5, excess);
		double statistic = corrected * corrected / (pooled * (1 - pooled)) * (1.0 / n1 + 1.0 / n2);
		double p = ChiSquaredDistribution.of(1).survivalProbability(statistic);
		return new Significance(statistic, 1, p, "chi-squared-yates");
	}

	/**
	 * By how much the shares of several samples vary more than chance lets them: Pearson's statistic of equal shares over its degrees
	 * of freedom, about 1 where chance alone is at work. Counts and sizes divided by it can be judged as if they were (Rao and
	 * Scott, Biometrics 48 (1992) 577–585). 1 where there is nothing to compare: fewer than two samples, or all or none marked.
	 *
	 * @param successes of each sample
	 * @param n its size, at least 1
	 */
	public static double dispersion(long[] successes, long[] n) {
		Check.sameLength(successes.length, n.length, "successes and sizes");
		IntStream.range(0, n.length).forEach(i -> Check.part(successes[i], n[i], "successes"));
		long marked = Arrays.stream(successes).sum();
		long all = Arrays.stream(n).sum();
		if (n.length < 2 || marked == 0 || marked == all) {
			return 1;
		}
		double share = (double) marked / all;
		double statistic = 0;
		for (int i = 0; i < n.length; i++) {
			double excess = successes[i] - n[i] * share;
			statistic += excess * excess / (n[i] * share * (1 - share));
		}
		return statistic / (n.length - 1);
	}

	private static long[][] table(long successes1, long n1, long successes2, long n2) {
		Check.part(successes1, n1, "successes");
		Check.part(successes2, n2, "successes");
		if (successes1 + successes2 == 0 || successes1 + successes2 == n1 + n2) {
			throw new IllegalArgumentException("Shares that are both 0 or both 1 leave nothing to test.");
		}
		return new long[][] {{successes1, n1 - successes1}, {successes2, n2 - successes2}};
	}
}
