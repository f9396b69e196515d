package io.antiphon.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * The 2 × 2 tables that share their margins with an observed one, and their distribution for any odds ratio: Fisher's noncentral
 * hypergeometric distribution of the first cell.
 */
final class TablesWithMargins {

	private static final double ACCURACY = 1e-14;
	private static final int EVALUATIONS = 1000;

	private final int observed;
	private final int least;
	private final double[] logWeights;

	TablesWithMargins(int a, int b, int c, int d) {
		int row = Math.addExact(a, b);
		int column = Math.addExact(a, c);
		int all = Math.addExact(row, Math.addExact(c, d));
		var central = HypergeometricDistribution.of(all, column, row);
		observed = a;
		least = central.getSupportLowerBound();
		logWeights = new double[central.getSupportUpperBound() - least + 1];
		Arrays.setAll(logWeights, i -> central.logProbability(least + i));
	}

	/** The odds ratio that expects what was observed. */
	double likeliestOdds() {
		if (observedLeast() || observedMost()) {
			return observedLeast() ? 0 : Double.POSITIVE_INFINITY;
		}
		return odds(logOdds -> expected(weights(logOdds)) - observed);
	}

	/** The odds ratio under which a first cell as large as observed has the chance {@code tail}. */
	double lowestOdds(double tail) {
		return observedLeast() ? 0 : odds(logOdds -> share(logOdds, observed - least, logWeights.length) - tail);
	}

	/** The odds ratio under which a first cell as small as observed has the chance {@code tail}. */
	double highestOdds(double tail) {
		return observedMost() ? Double.POSITIVE_INFINITY : odds(logOdds -> tail - share(logOdds, 0, observed - least + 1));
	}

	private boolean observedLeast() {
		return observed == least;
	}

	private boolean observedMost() {
		return observed == least + logWeights.length - 1;
	}

	/** Root of a rising function of the log odds. */
	private static double odds(UnivariateFunction rising) {
		double low = -1;
		while (rising.value(low) > 0) {
			low *= 2;
		}
		double high = 1;
		while (rising.value(high) < 0) {
			high *= 2;
		}
		return Math.exp(new BrentSolver(ACCURACY, ACCURACY).solve(EVALUATIONS, rising, low, high));
	}

	private double expected(double[] weights) {
		double sum = 0;
		double total = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * (least + i);
			total += weights[i];
		}
		return sum / total;
	}

	private double share(double logOdds, int from, int to) {
		double[] weights = weights(logOdds);
		return Arrays.stream(weights, from, to).sum() / Arrays.stream(weights).sum();
	}

	/** Probabilities up to a common factor, the greatest being 1. */
	private double[] weights(double logOdds) {
		double[] weights = new double[logWeights.length];
		Arrays.setAll(weights, i -> logWeights[i] + i * logOdds);
		double greatest = Arrays.stream(weights).max().orElseThrow();
		return Arrays.stream(weights).map(weight -> Math.exp(weight - greatest)).toArray();
	}
}
