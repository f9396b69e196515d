package io.antiphon.text.internal.topics;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Points put into groups: the group of each, from 0, and the groups' centres at unit length. */
record Clusters(int[] assignment, float[][] centres) {
	private static final int MOST_NODES = 12_000;
	private static final int NEIGHBOURS = 15;
	private static final int LEAST_NEIGHBOURS = 3;
	private static final int NEIGHBOURS_SHARE = 8;
	private static final int LEAST_MEMBERS = 3;
	private static final double LEAST_SHARE = 0.004;

	/**
	 * Groups unit vectors. The first 12,000 make the groups, the rest go to the nearest centre, as do those of a group too small to
	 * stand alone.
	 */
	static Clusters of(float[][] points, double resolution, BooleanSupplier cancelled) {
		float[][] nodes = points.length > MOST_NODES ? Arrays.copyOf(points, MOST_NODES) : points;
		var raw = new int[nodes.length];
		if (nodes.length > LEAST_NEIGHBOURS) {
			int count = Math.clamp(nodes.length / NEIGHBOURS_SHARE, LEAST_NEIGHBOURS, NEIGHBOURS);
			Neighbours graph = Neighbours.of(nodes, count, cancelled);
			check(cancelled);
			raw = Communities.of(graph, resolution);
		}
		float[][] centres = centres(nodes, raw);
		check(cancelled);
		int[] nearest = IntStream.range(0, points.length).parallel().map(i -> nearest(points[i], centres)).toArray();
		return new Clusters(nearest, centres);
	}

	int count() {
		return centres.length;
	}

	/** How alike a point is to the centre of its group, from -1 to 1. */
	double closeness(float[] point, int group) {
		return dot(point, centres[group]);
	}

	static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("The search for topics was cancelled");
		}
	}

	/** The mean directions of the groups that are large enough, or of the largest where none is. */
	private static float[][] centres(float[][] points, int[] groups) {
		int count = Arrays.stream(groups).max().orElse(0) + 1;
		var sizes = new int[count];
		var sums = new double[count][points[0].length];
		for (int i = 0; i < points.length; i++) {
			sizes[groups[i]]++;
			for (int d = 0; d < points[i].length; d++) {
				sums[groups[i]][d] += points[i][d];
			}
		}
		double least = Math.max(LEAST_MEMBERS, LEAST_SHARE * points.length);
		int largest = Arrays.stream(sizes).max().orElseThrow();
		return IntStream.range(0, count)
				.filter(group -> sizes[group] >= Math.min(least, largest))
				.mapToObj(group -> unit(sums[group]))
				.toArray(float[][]::new);
	}

	private static float[] unit(double[] sum) {
		double square = 0;
		for (double value : sum) {
			square += value * value;
		}
		var unit = new float[sum.length];
		for (int d = 0; d < unit.length; d++) {
			unit[d] = (float) (sum[d] / Math.sqrt(Math.max(square, 1e-12)));
		}
		return unit;
	}

	private static int nearest(float[] point, float[][] centres) {
		int best = 0;
		for (int c = 1; c < centres.length; c++) {
			if (dot(point, centres[c]) > dot(point, centres[best])) {
				best = c;
			}
		}
		return best;
	}

	private static double dot(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
