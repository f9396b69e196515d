package io.antiphon.analytics.internal.review;

import java.util.List;

/** The ratings of some feedback as shares of their scales (0 the worst, 1 the best): how many, their mean and variance. */
record Ratings(long n, double mean, double variance) {

	static Ratings of(List<Labelled> feedback) {
		var rated = feedback.stream()
				.mapToDouble(Labelled::rating)
				.filter(Double::isFinite)
				.sorted()
				.toArray();
		if (rated.length < 2) {
			return new Ratings(rated.length, 0, 0);
		}
		double sum = 0;
		for (var value : rated) {
			sum += value;
		}
		var mean = sum / rated.length;
		double squares = 0;
		for (var value : rated) {
			squares += (value - mean) * (value - mean);
		}
		return new Ratings(rated.length, mean, squares / (rated.length - 1));
	}
}
