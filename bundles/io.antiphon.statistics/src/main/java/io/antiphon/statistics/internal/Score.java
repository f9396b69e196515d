package io.antiphon.statistics.internal;

/**
 * The two values whose distance from an observed one is {@code z} of their own standard errors: Wilson's for shares (J. Am. Stat.
 * Assoc. 22 (1927) 209–212), where {@code k} is 1, and those of Poisson counts per volume, where {@code k} is 0. A single
 * observation has the variance v − kv². {@code z} is not negative, {@code n} above 0.
 */
public final class Score {

	private Score() {
	}

	public static double low(double value, double n, double z, int k) {
		return value * value / ((1 + k * z * z / n) * above(value, n, z, k));
	}

	public static double high(double value, double n, double z, int k) {
		double high = above(value, n, z, k);
		return k == 0 ? high : Math.min(1, high);
	}

	private static double above(double value, double n, double z, int k) {
		double step = z * z / n;
		return (2 * value + step + Math.sqrt(step * (step + 4 * value * (1 - k * value)))) / (2 * (1 + k * step));
	}
}
