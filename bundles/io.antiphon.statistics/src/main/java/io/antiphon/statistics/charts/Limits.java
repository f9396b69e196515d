package io.antiphon.statistics.charts;

import io.antiphon.statistics.Means;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What the points of a chart should keep to: a centre, a sigma at scale 1, and what the kind of value allows. */
record Limits(double centre, double sigma, double least, double most) {

	/** The chart of points whose sigma is the common one times {@code scale} times {@code dispersion}. */
	ControlChart chart(
			ControlChart.Kind kind, double[] values, IntToDoubleFunction scale, double dispersion, Set<NelsonRule> rules) {
		double[] sigmas = new double[values.length];
		Arrays.setAll(sigmas, i -> sigma * scale.applyAsDouble(i) * dispersion);
		return new ControlChart(
				kind,
				centre,
				dispersion,
				values,
				sigmas,
				Arrays.stream(sigmas).map(one -> Math.max(least, centre - 3 * one)).toArray(),
				Arrays.stream(sigmas).map(one -> Math.min(most, centre + 3 * one)).toArray(),
				new Deviations(values, centre, sigmas).signals(rules));
	}

	/** Laney's sigma of the standardised points of the baseline; 1 where they cannot be standardised. */
	double dispersion(double[] values, IntToDoubleFunction scale, Baseline points) {
		if (sigma == 0) {
			return 1;
		}
		double[] standardised = IntStream.range(points.from(), points.to())
				.mapToDouble(i -> (values[i] - centre) / (sigma * scale.applyAsDouble(i)))
				.toArray();
		return Means.mean(Shewhart.ranges(standardised, 0, standardised.length)) / Shewhart.D2;
	}
}
