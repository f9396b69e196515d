package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** How two numbers that come in pairs go together, from −1 over 0 for not at all to 1. An association is not a cause. */
public final class Correlation {

	private Correlation() {
	}

	/**
	 * Pearson's correlation, how nearly the pairs lie on a line, with Fisher's interval. Method {@code pearson-fisher-z}.
	 *
	 * <p>Fisher, Metron 1 (1921) 3–32.
	 *
	 * @param x at least four finite values, not all alike
	 * @param y as many
	 * @throws IllegalArgumentException if they are fewer, do not pair up, one is not finite, or all of one side are alike
	 */
	public static Estimate pearson(double[] x, double[] y, double level) {
		Check.level(level);
		pairs(x, y, 4);
		double r = Math.clamp(new PearsonsCorrelation().correlation(x, y), -1, 1);
		double half = Quantiles.z(level) / Math.sqrt(x.length - 3.0);
		double z = Math.log1p(r) / 2 - Math.log1p(-r) / 2;
		return new Estimate(r, new Interval(Math.tanh(z - half), Math.tanh(z + half), level), x.length, "pearson-fisher-z");
	}

	/** The two-sided p-value that Pearson's correlation is 0, from Student's t; takes three pairs, else as {@link #pearson}. */
	public static double pearsonPValue(double[] x, double[] y) {
		pairs(x, y, 3);
		double r = Math.clamp(new PearsonsCorrelation().correlation(x, y), -1, 1);
		double degrees = x.length - 2.0;
		double t = Math.abs(r) * Math.sqrt(degrees / ((1 - r) * (1 + r)));
		return 2 * TDistribution.of(degrees).survivalProbability(t);
	}

	/**
	 * Spearman's correlation of the ranks, how nearly one rises with the other, ties given their middle rank.
	 *
	 * <p>Spearman, Am. J. Psychol. 15 (1904) 72–101; takes two pairs, else as {@link #pearson}.
	 */
	public static double spearman(double[] x, double[] y) {
		pairs(x, y, 2);
		return new SpearmansCorrelation().correlation(x, y);
	}

	/**
	 * Kendall's tau-b, pairs of pairs in the same order less those in the opposite, ties allowed for.
	 *
	 * <p>Kendall, Biometrika 33 (1945) 239–251; takes two pairs, else as {@link #pearson}.
	 */
	public static double kendall(double[] x, double[] y) {
		pairs(x, y, 2);
		return new KendallsCorrelation().correlation(x, y);
	}

	private static void pairs(double[] x, double[] y, int least) {
		Check.sameLength(x.length, y.length, "values of both sides");
		Check.sample(x, least, "first side");
		Check.sample(y, least, "second side");
		if (Check.constant(x) || Check.constant(y)) {
			throw new IllegalArgumentException("The values of one side are all alike: nothing goes with anything.");
		}
	}
}
