package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.ranking.NaturalRanking;

/** Tests and estimates that use only the order of the values, so that scales of ratings and outliers do no harm. */
public final class Ranks {

	private Ranks() {
	}

	/**
	 * The two-sided Mann–Whitney (Wilcoxon rank sum) test with the Hodges–Lehmann shift, ties given their middle rank. Takes
	 * n log n time and room for n values, so millions are fine. The p-values use the normal distribution; for small samples see
	 * {@link Exact#mannWhitney}.
	 *
	 * <p>Mann and Whitney, Ann. Math. Stat. 18 (1947) 50–60; Hodges and Lehmann, Ann. Math. Stat. 34 (1963) 598–611; its interval
	 * from order statistics: Lehmann, Nonparametrics (1975) §2.6; Vargha and Delaney, J. Educ. Behav. Stat. 25 (2000) 101–132.
	 *
	 * @throws IllegalArgumentException if a sample is empty, a value is not finite, all values of both samples are equal, or the
	 *     level is not between 0 and 1
	 */
	public static MannWhitney mannWhitney(double[] first, double[] second, double level) {
		Check.level(level);
		double[] all = pooled(first, second);
		double sigma = sigma(first.length, second.length, all);
		var test = MannWhitneyUTest.withDefaults().with(PValueMethod.ASYMPTOTIC);
		var corrected = test.with(ContinuityCorrection.ENABLED).test(first, second);
		return new MannWhitney(
				corrected.getStatistic(),
				sigma,
				corrected.getPValue(),
				test.with(ContinuityCorrection.DISABLED).test(first, second).getPValue(),
				shift(first, second, sigma, level),
				corrected.getStatistic() / ((double) first.length * second.length));
	}

	/**
	 * Outcome of {@link #mannWhitney}.
	 *
	 * @param u pairs in which the first value is greater, an equal pair counting half
	 * @param sigma standard deviation of u under the null hypothesis, ties allowed for
	 * @param pValue two-sided, normal with continuity correction
	 * @param pValueUncorrected two-sided, normal without it
	 * @param shift median of all first minus second differences, in the unit of the values, with its interval. Method
	 *     {@code hodges-lehmann}; {@code hodges-lehmann-widest} where the samples are too small for the level and the interval is
	 *     the whole range of differences
	 * @param superiority chance that a value of the first sample is greater than one of the second, ties half: 0 to 1, 0.5 for
	 *     none (Vargha and Delaney's A)
	 */
	public record MannWhitney(
			double u, double sigma, double pValue, double pValueUncorrected, Estimate shift, double superiority) {

		/** Cliff's delta, −1 to 1: chance of greater less chance of smaller. */
		public double cliffsDelta() {
			return 2 * superiority - 1;
		}
	}

	/**
	 * The Kruskal–Wallis test that all samples come from one distribution, ties allowed for. Method {@code kruskal-wallis}.
	 *
	 * <p>Kruskal and Wallis, J. Am. Stat. Assoc. 47 (1952) 583–621.
	 *
	 * @param samples at least two, none empty
	 * @throws IllegalArgumentException if there are fewer, one is empty, a value is not finite, or all values are equal
	 */
	public static Significance kruskalWallis(double[]... samples) {
		Check.atLeast(2, samples.length, "number of samples");
		double[] all = pooled(samples);
		double[] ranks = new NaturalRanking().apply(all);
		double n = all.length;
		double sum = 0;
		int from = 0;
		for (double[] sample : samples) {
			double mean = Means.mean(Arrays.copyOfRange(ranks, from, from + sample.length));
			sum += sample.length * (mean - (n + 1) / 2) * (mean - (n + 1) / 2);
			from += sample.length;
		}
		double h = 12 / (n * (n + 1)) * sum / (1 - tied(all) / (n * n * n - n));
		int degrees = samples.length - 1;
		return new Significance(h, degrees, ChiSquaredDistribution.of(degrees).survivalProbability(h), "kruskal-wallis");
	}

	/** All values in the order given; refuses what cannot be ranked. */
	static double[] pooled(double[]... samples) {
		for (double[] sample : samples) {
			Check.sample(sample, 1, "sample");
		}
		double[] all = Arrays.stream(samples).flatMapToDouble(DoubleStream::of).toArray();
		if (Check.constant(all)) {
			throw new IllegalArgumentException("All values are equal: there is no order to test.");
		}
		return all;
	}

	private static Estimate shift(double[] first, double[] second, double sigma, double level) {
		var differences = new PairwiseDifferences(first, second);
		long k = (long) Math.floor(differences.count() / 2.0 - Quantiles.z(level) * sigma);
		long tail = Math.max(1, k);
		return new Estimate(
				differences.median(),
				new Interval(differences.smallest(tail), differences.smallest(differences.count() + 1 - tail), level),
				(long) first.length + second.length,
				k < 1 ? "hodges-lehmann-widest" : "hodges-lehmann");
	}

	private static double sigma(double m, double n, double[] all) {
		double size = m + n;
		return Math.sqrt(m * n / 12 * (size + 1 - tied(all) / (size * (size - 1))));
	}

	/** Sum of t³ − t over the groups of t equal values. */
	private static double tied(double[] all) {
		double[] sorted = all.clone();
		Arrays.sort(sorted);
		double sum = 0;
		for (int from = 0, to; from < sorted.length; from = to) {
			to = from + 1;
			while (to < sorted.length && sorted[to] == sorted[from]) {
				to++;
			}
			double t = to - from;
			sum += t * t * t - t;
		}
		return sum;
	}
}
