package io.antiphon.statistics.charts;

import io.antiphon.statistics.Means;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;

/** The factors of control charts, exact and not as printed tables round them (1.128, 3.267, 0.9400). */
final class Factors {

	/** Mean of the range of two standard normal values: 2/√π = 1.12838… */
	static final double D2 = 2 / Math.sqrt(Math.PI);

	/** Standard deviation of the range of two standard normal values: √(2 − 4/π) = 0.85250… */
	static final double D3 = Math.sqrt(2 - 4 / Math.PI);

	private Factors() {
	}

	/** Mean of the standard deviation of {@code n} standard normal values, 2 or more: √(2/(n−1)) Γ(n/2)/Γ((n−1)/2). */
	static double c4(double n) {
		return Math.sqrt(2 / (n - 1)) * Math.exp(Gamma.logGamma(n / 2) - Gamma.logGamma((n - 1) / 2));
	}

	/** Sizes of the steps between the values from {@code first} to before {@code end}. */
	static double[] ranges(double[] values, int first, int end) {
		return IntStream.range(first + 1, end).mapToDouble(i -> Math.abs(values[i] - values[i - 1])).toArray();
	}

	/** Sigma of single values by their mean moving range; NaN where there is no range. */
	static double sigma(double[] values, int first, int end) {
		return end - first < 2 ? Double.NaN : Means.mean(ranges(values, first, end)) / D2;
	}
}
