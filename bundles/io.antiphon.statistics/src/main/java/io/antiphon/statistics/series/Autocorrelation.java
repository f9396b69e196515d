package io.antiphon.statistics.series;

import io.antiphon.statistics.Means;
import io.antiphon.statistics.Significance;
import io.antiphon.statistics.internal.Check;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** How values in the order of time, evenly spaced, go with those before them. */
public final class Autocorrelation {

	private Autocorrelation() {
	}

	/**
	 * The sample autocorrelation at a lag, −1 to 1: products about the common mean over the squares about it.
	 *
	 * <p>Box and Jenkins, Time Series Analysis (1976) §2.1.
	 *
	 * @param lag in observations, 0 or above, below their number
	 * @throws IllegalArgumentException if the values are fewer than two or all alike, one is not finite, or the lag is out of range
	 */
	public static double at(double[] values, int lag) {
		Check.sample(values, 2, "series");
		Check.atLeast(0, lag, "lag");
		Check.atLeast(lag + 1L, values.length, "number of values");
		if (Check.constant(values)) {
			throw new IllegalArgumentException("The values are all alike: nothing goes with anything.");
		}
		double mean = Means.mean(values);
		double products = 0;
		double squares = 0;
		for (int i = 0; i < values.length; i++) {
			products += i < lag ? 0 : (values[i] - mean) * (values[i - lag] - mean);
			squares += (values[i] - mean) * (values[i] - mean);
		}
		return products / squares;
	}

	/**
	 * Durbin and Watson's statistic of regression residuals, 0 to 4: near 2 for none, below for neighbours that go together.
	 *
	 * <p>Durbin and Watson, Biometrika 37 (1950) 409–428.
	 *
	 * @throws IllegalArgumentException if there are fewer than two residuals, one is not finite, or all are 0
	 */
	public static double durbinWatson(double[] residuals) {
		Check.sample(residuals, 2, "residuals");
		double steps = 0;
		double squares = 0;
		for (int i = 0; i < residuals.length; i++) {
			steps += i == 0 ? 0 : (residuals[i] - residuals[i - 1]) * (residuals[i] - residuals[i - 1]);
			squares += residuals[i] * residuals[i];
		}
		if (squares == 0) {
			throw new IllegalArgumentException("The residuals are all 0: nothing goes with anything.");
		}
		return steps / squares;
	}

	/**
	 * The test that values up to {@code lags} observations apart do not go together. Method {@code ljung-box}.
	 *
	 * <p>Ljung and Box, Biometrika 65 (1978) 297–303.
	 *
	 * @param lags at least 1, below the number of values
	 * @throws IllegalArgumentException as {@link #at}
	 */
	public static Significance ljungBox(double[] values, int lags) {
		Check.atLeast(1, lags, "number of lags");
		double n = values.length;
		double q = 0;
		for (int lag = 1; lag <= lags; lag++) {
			double r = at(values, lag);
			q += n * (n + 2) * r * r / (n - lag);
		}
		return new Significance(q, lags, ChiSquaredDistribution.of(lags).survivalProbability(q), "ljung-box");
	}
}
