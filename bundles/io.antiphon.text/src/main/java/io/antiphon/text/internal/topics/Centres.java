package io.antiphon.text.internal.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands for groups of unit vectors: one to five directions each, since groups in a neighbour graph are not round (k-means within each, Lloyd
 * 1982, from points in their order). Immutable; any thread.
 */
final class Centres {
	private static final int MOST = 5;
	private static final int MEMBERS = 20;
	private static final int ROUNDS = 8;

	private final float[][] directions;
	private final int[] owners;
	private final int groups;

	private Centres(List<float[]> directions, List<Integer> owners, int groups) {
		this.directions = directions.toArray(float[][]::new);
		this.owners = owners.stream().mapToInt(Integer::intValue).toArray();
		this.groups = groups;
	}

	/** Of points whose group is not negative; each group from 0 on has a point. */
	static Centres of(float[][] points, int[] assignment) {
		int groups = Arrays.stream(assignment).max().orElse(-1) + 1;
		var directions = new ArrayList<float[]>();
		var owners = new ArrayList<Integer>();
		for (int group = 0; group < groups; group++) {
			int wanted = group;
			float[][] members = IntStream.range(0, assignment.length)
					.filter(i -> assignment[i] == wanted)
					.mapToObj(i -> points[i])
					.toArray(float[][]::new);
			for (float[] direction : directions(members)) {
				directions.add(direction);
				owners.add(group);
			}
		}
		return new Centres(directions, owners, groups);
	}

	int groups() {
		return groups;
	}

	/** The group whose direction is the nearest; the first of equal ones. */
	int nearest(float[] point) {
		return owners[nearest(point, directions)];
	}

	/** How alike a point is to the nearest direction of a group, from -1 to 1. */
	double closeness(float[] point, int group) {
		double most = -1;
		for (int i = 0; i < owners.length; i++) {
			most = owners[i] == group ? Math.max(most, dot(point, directions[i])) : most;
		}
		return most;
	}

	private static float[][] directions(float[][] members) {
		int count = Math.clamp(members.length / MEMBERS, 1, MOST);
		var directions = new float[count][];
		for (int i = 0; i < count; i++) {
			directions[i] = members[(int) ((long) i * members.length / count)];
		}
		for (int round = 0; round < ROUNDS; round++) {
			var sums = new double[count][members[0].length];
			for (float[] member : members) {
				add(sums[nearest(member, directions)], member);
			}
			for (int i = 0; i < count; i++) {
				directions[i] = unit(sums[i], directions[i]);
			}
		}
		return directions;
	}

	private static void add(double[] sum, float[] point) {
		for (int d = 0; d < sum.length; d++) {
			sum[d] += point[d];
		}
	}

	/** At unit length; as {@code before} where nothing is left. */
	private static float[] unit(double[] sum, float[] before) {
		double square = 0;
		for (double value : sum) {
			square += value * value;
		}
		if (square < 1e-12) {
			return before;
		}
		var unit = new float[sum.length];
		for (int d = 0; d < unit.length; d++) {
			unit[d] = (float) (sum[d] / Math.sqrt(square));
		}
		return unit;
	}

	private static int nearest(float[] point, float[][] directions) {
		int best = 0;
		double most = dot(point, directions[0]);
		for (int i = 1; i < directions.length; i++) {
			double likeness = dot(point, directions[i]);
			if (likeness > most) {
				most = likeness;
				best = i;
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
