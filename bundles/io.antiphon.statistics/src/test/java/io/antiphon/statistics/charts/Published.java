package io.antiphon.statistics.charts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Data of examples in Montgomery, Introduction to Statistical Quality Control (7th ed., 2013). */
final class Published {

	/** Mortgage loan processing costs, table 6.6. */
	static final double[] COSTS =
			{310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304};

	/** Nonconforming orange juice cans among 50, table 7.1. */
	static final double[] CANS = {
		12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6};

	/** Nonconformities in 100 printed circuit boards, table 7.7. */
	static final double[] BOARDS =
			{21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15};

	/** Errors in 50 shipments a week, table 7.10. */
	static final double[] SHIPMENTS = {2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};

	/** Hours between failures of a valve, table 7.14. */
	static final double[] FAILURES =
			{286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96};

	/** Inside diameters of piston rings in thousandths of a millimetre above 74, five to a sample, table 6.3. */
	private static final int[][] RINGS = {
		{30, 2, 19, -8, 8}, {-5, -8, 1, 11, 4}, {-12, 24, 21, 5, 2}, {2, -4, -7, 15, 9}, {-8, 7, 15, -11, 14}, {9, -6, -3, -15, -7},
		{-5, 6, -6, 0, 5}, {-15, 3, -7, 15, -12}, {8, -5, 9, 5, 4}, {-2, 0, -10, 7, -5}, {-6, -2, -6, -5, -10}, {4, 0, 7, 0, -4},
		{-17, 2, -2, -3, 12}, {6, -33, -6, 0, -16}, {12, 14, -2, -1, 7}, {0, -16, 5, -2, -4}, {-6, 12, -14, 5, 7}, {6, 10, 18, 3, 0},
		{-16, 2, 3, 5, -3}, {0, 10, 13, 20, 3}, {-18, 1, 15, 5, -4}, {4, -1, -10, 6, 9}, {10, -11, -10, 9, 14}, {15, 8, -7, 0, 10},
		{-18, -16, -5, 17, 13}};

	private Published() {
	}

	static List<Sample> ringMeans() {
		return Arrays.stream(RINGS).map(ring -> new Sample(mean(ring), 5, deviation(ring))).toList();
	}

	static List<Sample> ringDeviations() {
		return Arrays.stream(RINGS).map(ring -> Sample.of(deviation(ring), 5)).toList();
	}

	private static double mean(int[] ring) {
		return 74 + Arrays.stream(ring).average().orElseThrow() / 1_000;
	}

	private static double deviation(int[] ring) {
		double mean = Arrays.stream(ring).average().orElseThrow();
		return Math.sqrt(Arrays.stream(ring).mapToDouble(one -> (one - mean) * (one - mean)).sum() / 4) / 1_000;
	}

	static List<Sample> values(double... values) {
		return DoubleStream.of(values).mapToObj(Sample::of).toList();
	}

	/** Counts among one size. */
	static List<Sample> sized(double[] counts, double size) {
		return DoubleStream.of(counts).mapToObj(count -> Sample.of(count, size)).toList();
	}

	static List<Sample> sized(double[] counts, double[] sizes) {
		return IntStream.range(0, counts.length).mapToObj(i -> Sample.of(counts[i], sizes[i])).toList();
	}
}
