package io.antiphon.statistics.charts;

import io.antiphon.statistics.Means;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Charts of counts: shares, rates, counts in equal areas, and counts between events. */
final class Attributes {

	private Attributes() {
	}

	static Expectation shares(List<Sample> stage, int first, int end) {
		double centre = ratio(stage, first, end);
		return sized(stage, first, end, centre, Math.sqrt(centre * (1 - centre))).within(0, 1);
	}

	static Expectation rates(List<Sample> stage, int first, int end) {
		double centre = ratio(stage, first, end);
		return sized(stage, first, end, centre, Math.sqrt(centre)).within(0, Double.POSITIVE_INFINITY);
	}

	static Expectation laneyShares(List<Sample> stage, int first, int end) {
		return laney(shares(stage, first, end), first, end);
	}

	static Expectation laneyRates(List<Sample> stage, int first, int end) {
		return laney(rates(stage, first, end), first, end);
	}

	static Expectation counts(List<Sample> stage, int first, int end) {
		return counted(stage, first, end, false);
	}

	static Expectation between(List<Sample> stage, int first, int end) {
		return counted(stage, first, end, true);
	}

	/** Poisson counts, or geometric counts between events. */
	private static Expectation counted(List<Sample> stage, int first, int end, boolean geometric) {
		double[] values = stage.stream().mapToDouble(Sample::value).toArray();
		double centre = Means.mean(Arrays.copyOfRange(values, first, end));
		double sigma = Math.sqrt(geometric ? centre * (centre + 1) : centre);
		return Expectation.unbounded(values, end - first, centre, Expectation.everywhere(sigma, values.length))
				.within(0, Double.POSITIVE_INFINITY);
	}

	/** Sigma at each point is that of a size of 1 over the root of the point's size. */
	private static Expectation sized(List<Sample> stage, int first, int end, double centre, double sigma) {
		double[] values = stage.stream().mapToDouble(sample -> sample.value() / sample.size()).toArray();
		double[] sigmas = stage.stream().mapToDouble(sample -> sigma / Math.sqrt(sample.size())).toArray();
		return Expectation.unbounded(values, end - first, centre, sigmas);
	}

	/** Sigmas times that of the standardised points by their mean moving range. Where all sigmas are 0 nothing is standardised. */
	private static Expectation laney(Expectation plain, int first, int end) {
		double[] z = IntStream.range(0, plain.values().length)
				.mapToDouble(i -> (plain.values()[i] - plain.centre()) / plain.sigma()[i])
				.toArray();
		double dispersion = plain.sigma()[first] == 0 ? 1 : Factors.sigma(z, first, end);
		double[] sigmas = Double.isNaN(dispersion)
				? new double[0]
				: Arrays.stream(plain.sigma()).map(sigma -> sigma * dispersion).toArray();
		return Expectation.unbounded(plain.values(), plain.used(), plain.centre(), sigmas)
				.within(plain.least(), plain.most())
				.dispersed(dispersion);
	}

	private static double ratio(List<Sample> stage, int first, int end) {
		var used = stage.subList(first, end);
		return used.stream().mapToDouble(Sample::value).sum() / used.stream().mapToDouble(Sample::size).sum();
	}
}
