package io.antiphon.text.internal.topics;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Points put into groups: the group of each, from 0 by their order, and by which a further one is told. */
record Clusters(int[] assignment, Centres centres) {
	private static final int MOST_NODES = 12_000;
	private static final int LEAST_NEIGHBOURS = 3;
	private static final int NEIGHBOURS = 15;
	private static final int MOST_NEIGHBOURS = 20;
	/** Of few points, each this many give a neighbour. */
	private static final int FEW_SHARE = 8;
	/** Of many, the root of their number over this is their number of neighbours. */
	private static final double MANY_SHARE = 5;
	private static final int LEAST_MEMBERS = 3;
	private static final double LEAST_SHARE = 0.002;

	/**
	 * Groups unit vectors. The first 12,000 make the groups; the rest go to the nearest of their centres, as do those of a group too small to
	 * stand alone.
	 */
	static Clusters of(float[][] points, double resolution, BooleanSupplier cancelled) {
		float[][] nodes = points.length > MOST_NODES ? Arrays.copyOf(points, MOST_NODES) : points;
		var raw = new int[nodes.length];
		if (nodes.length > LEAST_NEIGHBOURS) {
			Neighbours graph = Neighbours.of(nodes, neighbours(nodes.length), cancelled);
			check(cancelled);
			raw = Communities.of(graph, resolution);
		}
		int[] groups = large(raw);
		check(cancelled);
		Centres centres = Centres.of(nodes, groups);
		int[] assignment = IntStream.range(0, points.length)
				.parallel()
				.map(i -> i < groups.length && groups[i] >= 0 ? groups[i] : centres.nearest(points[i]))
				.toArray();
		return new Clusters(assignment, centres);
	}

	private static int neighbours(int points) {
		int few = Math.clamp(points / FEW_SHARE, LEAST_NEIGHBOURS, NEIGHBOURS);
		return Math.clamp(Math.round(Math.sqrt(points) / MANY_SHARE), few, MOST_NEIGHBOURS);
	}

	int count() {
		return centres.groups();
	}

	static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("The search for topics was cancelled");
		}
	}

	/** The groups that are large enough, or the largest where none is, numbered anew; −1 for the points of the others. */
	private static int[] large(int[] groups) {
		var sizes = new int[Arrays.stream(groups).max().orElse(0) + 1];
		for (int group : groups) {
			sizes[group]++;
		}
		double least = Math.max(LEAST_MEMBERS, LEAST_SHARE * groups.length);
		int largest = Arrays.stream(sizes).max().orElseThrow();
		var numbers = new int[sizes.length];
		int number = 0;
		for (int group = 0; group < sizes.length; group++) {
			numbers[group] = sizes[group] >= Math.min(least, largest) ? number++ : -1;
		}
		return Arrays.stream(groups).map(group -> numbers[group]).toArray();
	}
}
