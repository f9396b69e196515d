package io.antiphon.statistics.interrupted;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One supposition of how values go with those before them: a part {@code lasting} of the variance of a value (0 to 1) comes from an
 * influence whose correlation with itself one period later is {@code correlation}; the rest comes from sampling and is new each time.
 *
 * @param prior its weight before anything is seen
 */
record Memory(double correlation, double lasting, double prior) {

	private static final double[] CORRELATIONS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
	private static final double[] PARTS = {0.25, 0.5, 0.75, 1};

	/** All that are weighed against each other: each correlation and each lasting part as likely as the others. */
	static final List<Memory> ALL = all();

	private static List<Memory> all() {
		var none = new Memory(0, 0, CORRELATIONS.length);
		var some = DoubleStream.of(CORRELATIONS).boxed()
				.flatMap(correlation -> DoubleStream.of(PARTS).mapToObj(part -> new Memory(correlation, part, 1)));
		return Stream.concat(Stream.of(none), some).toList();
	}

	/** Correlation of a value with the next. */
	double ofNeighbours() {
		return lasting * correlation;
	}
}
