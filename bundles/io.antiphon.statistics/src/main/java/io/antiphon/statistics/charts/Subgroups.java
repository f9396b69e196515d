package io.antiphon.statistics.charts;

import io.antiphon.statistics.Means;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Charts of samples of two or more values each: their means, and their standard deviations. */
final class Subgroups {

	private Subgroups() {
	}

	static Expectation means(List<Sample> stage, int first, int end) {
		var used = stage.subList(first, end);
		double weights = used.stream().mapToDouble(Sample::size).sum();
		double centre = used.stream().mapToDouble(sample -> sample.value() * sample.size()).sum() / weights;
		double spread = spread(used, Sample::spread);
		return Expectation.unbounded(
				stage.stream().mapToDouble(Sample::value).toArray(),
				used.size(),
				alike(used) ? Means.mean(used.stream().mapToDouble(Sample::value).toArray()) : centre,
				stage.stream()
						.mapToDouble(sample -> spread / (Factors.c4(sample.size()) * Math.sqrt(sample.size())))
						.toArray())
				.cut();
	}

	static Expectation deviations(List<Sample> stage, int first, int end) {
		double centre = spread(stage.subList(first, end), Sample::value);
		double[] sigma = stage.stream().mapToDouble(sample -> centre * relative(Factors.c4(sample.size()))).toArray();
		double[] values = stage.stream().mapToDouble(Sample::value).toArray();
		return Expectation.unbounded(values, end - first, centre, sigma).within(0, Double.POSITIVE_INFINITY);
	}

	/** Standard deviation of a standard deviation in parts of its mean. */
	private static double relative(double c4) {
		return Math.sqrt(1 - c4 * c4) / c4;
	}

	/** S̄: the mean of the standard deviations of samples of one size, and the pooled one of samples of different sizes. */
	private static double spread(List<Sample> used, ToDoubleFunction<Sample> deviation) {
		if (alike(used)) {
			return Means.mean(used.stream().mapToDouble(deviation).toArray());
		}
		double squares = used.stream()
				.mapToDouble(sample -> (sample.size() - 1) * deviation.applyAsDouble(sample) * deviation.applyAsDouble(sample))
				.sum();
		return Math.sqrt(squares / used.stream().mapToDouble(sample -> sample.size() - 1).sum());
	}

	private static boolean alike(List<Sample> used) {
		return used.stream().allMatch(sample -> sample.size() == used.getFirst().size());
	}
}
