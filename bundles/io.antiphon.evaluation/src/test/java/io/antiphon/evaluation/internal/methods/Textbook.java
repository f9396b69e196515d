package io.antiphon.evaluation.internal.methods;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals as the papers print them, written apart from the methods they check. */
final class Textbook {

	/** A difference with its interval. */
	record Difference(double value, double low, double high) {}

	private record Wilson(double share, double low, double high) {}

	private Textbook() {}

	/** First share less second; Newcombe 1998, method 10. */
	static Difference newcombe(long hits, long n, long oldHits, long oldN, double level) {
		var is = wilson(hits, n, level);
		var was = wilson(oldHits, oldN, level);
		var value = is.share() - was.share();
		return new Difference(
				value,
				value - Math.sqrt(square(is.share() - is.low()) + square(was.high() - was.share())),
				value + Math.sqrt(square(is.high() - is.share()) + square(was.share() - was.low())));
	}

	private static Wilson wilson(double hits, double n, double level) {
		var z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
		var share = hits / n;
		var middle = (hits + z * z / 2) / (n + z * z);
		var half = z * Math.sqrt(n) / (n + z * z) * Math.sqrt(share * (1 - share) + z * z / (4 * n));
		return new Wilson(share, middle - half, middle + half);
	}

	/** First mean less second; Welch 1947. */
	static Difference welch(double[] first, double[] second, double level) {
		var one = error(first);
		var other = error(second);
		var freedom = square(one + other) / (square(one) / (first.length - 1) + square(other) / (second.length - 1));
		var t = TDistribution.of(freedom).inverseCumulativeProbability((1 + level) / 2);
		var value = mean(first) - mean(second);
		var half = t * Math.sqrt(one + other);
		return new Difference(value, value - half, value + half);
	}

	/** Squared standard error of the mean. */
	private static double error(double[] values) {
		double squares = 0;
		for (var value : values) {
			squares += square(value - mean(values));
		}
		return squares / (values.length - 1) / values.length;
	}

	private static double mean(double[] values) {
		double sum = 0;
		for (var value : values) {
			sum += value;
		}
		return sum / values.length;
	}

	private static double square(double value) {
		return value * value;
	}
}
