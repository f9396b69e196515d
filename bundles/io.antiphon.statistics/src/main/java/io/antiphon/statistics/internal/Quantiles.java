package io.antiphon.statistics.internal;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of the reference distributions and of samples. */
public final class Quantiles {

	public static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

	/** Hyndman and Fan's type 7, the default of R and of spreadsheets. */
	private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

	private Quantiles() {
	}

	/** Half-width of a two-sided normal interval, in standard errors. */
	public static double z(double level) {
		return NORMAL.inverseSurvivalProbability((1 - level) / 2);
	}

	/** Half-width of a two-sided t interval, in standard errors. */
	public static double t(double level, double degreesOfFreedom) {
		return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
	}

	public static double ofSorted(double[] sorted, double fraction) {
		return TYPE_7.evaluate(sorted.length, i -> sorted[i], fraction);
	}
}
