package io.antiphon.evaluation.internal;

import io.antiphon.loop.Measurement;
import java.util.List;

/**
 * An indicator over a window: the ratio Σnx/Σn over its periods, with the variance that their scatter about it gives
 * (Cochran, Sampling Techniques, 1977, §6.3, with the factor that makes it unbiased for binomial and Poisson counts). Whatever
 * makes all of a period alike is in it. Periods of unequal n count for fewer: their effective number is (Σn)²/Σn² (Kish,
 * Survey Sampling, 1965), and the degrees of freedom are one less.
 */
record WindowRatio(double value, double n, double variance, double freedom) {

	/** {@code series} holds at least one measurement with n above 0. */
	static WindowRatio of(List<Measurement> series) {
		double n = 0;
		double sum = 0;
		double squares = 0;
		for (var period : series) {
			n += period.n();
			sum += period.n() * period.value();
			squares += period.n() * period.n();
		}
		var effective = n * n / squares;
		return new WindowRatio(sum / n, n, variance(series, sum / n, n, effective), alone(series) ? 0 : effective - 1);
	}

	private static boolean alone(List<Measurement> series) {
		return series.size() == 1;
	}

	/** Infinite for a single period, exactly 0 for periods that are all alike. */
	private static double variance(List<Measurement> series, double value, double n, double effective) {
		if (alone(series)) {
			return Double.POSITIVE_INFINITY;
		}
		if (series.stream().mapToDouble(Measurement::value).distinct().count() == 1) {
			return 0;
		}
		double scatter = 0;
		for (var period : series) {
			var deviation = (period.value() - value) * period.n() / n;
			scatter += deviation * deviation;
		}
		return scatter * effective / (effective - 1);
	}

	/** The value times n: hits of a share, events of a rate. */
	double count() {
		return value * n;
	}
}
