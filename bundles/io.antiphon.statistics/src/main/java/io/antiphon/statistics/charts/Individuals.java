package io.antiphon.statistics.charts;

import io.antiphon.statistics.Means;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;

/** Charts of single values: XmR, moving ranges, times between events, and the run chart. */
final class Individuals {

	/** Times that are exponential become nearly normal by this root; Nelson (1994). */
	private static final double ROOT = 3.6;

	private Individuals() {
	}

	static Expectation values(List<Sample> stage, int first, int end) {
		return values(stage.stream().mapToDouble(Sample::value).toArray(), first, end).cut();
	}

	private static Expectation values(double[] values, int first, int end) {
		double centre = Means.mean(Arrays.copyOfRange(values, first, end));
		double[] sigma = Expectation.everywhere(Factors.sigma(values, first, end), values.length);
		return Expectation.unbounded(values, end - first, centre, sigma);
	}

	static Expectation ranges(List<Sample> stage, int first, int end) {
		double[] values = stage.stream().mapToDouble(Sample::value).toArray();
		double centre = Means.mean(Factors.ranges(values, first, end));
		double[] ranges = Factors.ranges(values, 0, values.length);
		double[] sigma = Expectation.everywhere(centre * Factors.D3 / Factors.D2, ranges.length);
		return Expectation.unbounded(ranges, end - first - 1, centre, sigma).within(0, Double.POSITIVE_INFINITY);
	}

	static Expectation times(List<Sample> stage, int first, int end) {
		double[] roots = stage.stream().mapToDouble(sample -> Math.pow(sample.value(), 1 / ROOT)).toArray();
		return values(roots, first, end).within(0, Double.POSITIVE_INFINITY).shown(root -> Math.pow(root, ROOT));
	}

	static Expectation run(List<Sample> stage, int first, int end) {
		double[] values = stage.stream().mapToDouble(Sample::value).toArray();
		double centre = Median.withDefaults().evaluate(Arrays.copyOfRange(values, first, end));
		return Expectation.unbounded(values, end - first, centre, new double[0]);
	}
}
