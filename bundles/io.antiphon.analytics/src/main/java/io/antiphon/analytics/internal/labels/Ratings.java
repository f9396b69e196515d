package io.antiphon.analytics.internal.labels;

import io.antiphon.statistics.windows.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * The ratings of some feedback as shares of their scales (0 the worst, 1 the best): how many, their mean, and their variance;
 * {@link Double#NaN} where too few are rated to have one.
 */
public record Ratings(long n, double mean, double variance) {

	public static Ratings of(List<Labelled> feedback) {
		var rated = feedback.stream()
				.mapToDouble(Labelled::rating)
				.filter(Double::isFinite)
				.sorted() // sums depend on the order of their terms
				.toArray();
		var mean = Arrays.stream(rated).average().orElse(Double.NaN);
		var squares = Arrays.stream(rated).map(value -> (value - mean) * (value - mean)).sum();
		return new Ratings(rated.length, mean, rated.length < 2 ? Double.NaN : squares / (rated.length - 1));
	}

	/** As statistics takes them; there are at least two. */
	public Severity.Sample sample() {
		return new Severity.Sample(n, mean, variance);
	}
}
