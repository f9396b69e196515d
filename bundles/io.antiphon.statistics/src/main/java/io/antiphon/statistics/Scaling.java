package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** Places in the plane for things of which is known how far apart they are. Called by whoever draws a map of them. */
public final class Scaling {

	private Scaling() {
	}

	/**
	 * Classical multidimensional scaling: the x and y of each thing so that distances in the plane come as near to those given as they can,
	 * around 0; x spreads them most. The same distances give the same places: of the two ways round, the one in which the first of those
	 * farthest out lies to the right, and above 0. No things, no places; one thing lies at 0.
	 *
	 * <p>Torgerson, Psychometrika 17 (1952) 401–419.
	 *
	 * @param distances from each to each, symmetric, 0 or above, 0 from each to itself
	 * @throws IllegalArgumentException if there are not as many distances from each as things, or one is negative or not finite
	 */
	public static double[][] classical(double[][] distances) {
		int n = distances.length;
		double[][] products = new double[n][n];
		double[] means = new double[n];
		for (int i = 0; i < n; i++) {
			Check.sameLength(distances[i].length, n, "distances and things");
			for (int j = 0; j < n; j++) {
				if (!(distances[i][j] >= 0) || Double.isInfinite(distances[i][j])) {
					throw new IllegalArgumentException("A distance is 0 or above, not " + distances[i][j] + ".");
				}
				products[i][j] = -distances[i][j] * distances[i][j] / 2;
			}
			means[i] = Arrays.stream(products[i]).average().orElse(0);
		}
		double mean = Arrays.stream(means).average().orElse(0);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				products[i][j] += mean - means[i] - means[j];
			}
		}
		double[][] places = new double[n][2];
		if (n > 1) {
			spread(products, places);
		}
		return places;
	}

	private static void spread(double[][] products, double[][] places) {
		var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(products));
		double[] values = eigen.getEigenvalues();
		int[] order = IntStream.range(0, values.length)
				.boxed()
				.sorted(Comparator.comparingDouble((Integer k) -> -values[k]))
				.mapToInt(Integer::intValue)
				.toArray();
		for (int axis = 0; axis < 2; axis++) {
			double scale = Math.sqrt(Math.max(0, values[order[axis]]));
			double[] along = eigen.getEigenvector(order[axis]).toArray();
			double sign = along[farthest(along)] < 0 ? -scale : scale;
			for (int i = 0; i < places.length; i++) {
				places[i][axis] = sign * along[i];
			}
		}
	}

	/** The first of those farthest out, whatever the last digits say. */
	private static int farthest(double[] along) {
		double most = Arrays.stream(along).map(Math::abs).max().orElse(0);
		return IntStream.range(0, along.length).filter(i -> Math.abs(along[i]) >= most - 1e-9).findFirst().orElse(0);
	}
}
