package io.antiphon.text.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {
	private static final float[][] NOTHING = {};

	@Test
	void findsTheDirectionThatVariesMost() {
		float[][] points = PrincipalComponents.fit(cloud(), NOTHING, 1).project(cloud());

		int agreeing = 0;
		for (int i = 0; i < points.length; i++) {
			agreeing += Math.signum(points[i][0]) == Math.signum(cloud()[i][3]) ? 1 : -1;
		}
		assertTrue(Math.abs(agreeing) > 0.9 * points.length);
	}

	/** Cosines between the points are all that is used of them. */
	@Test
	void agreesWithAFullDecompositionByALibrary() {
		float[][] cloud = stretched();

		float[][] ours = PrincipalComponents.fit(cloud, NOTHING, 5).project(cloud);
		double[][] theirs = decomposed(cloud, 5);

		for (int i = 1; i < cloud.length; i++) {
			double cosine = 0;
			double expected = 0;
			double length = 0;
			double first = 0;
			for (int d = 0; d < 5; d++) {
				cosine += ours[0][d] * ours[i][d];
				expected += theirs[0][d] * theirs[i][d];
				length += theirs[i][d] * theirs[i][d];
				first += theirs[0][d] * theirs[0][d];
			}
			assertEquals(expected / Math.sqrt(length * first), cosine, 2e-3);
		}
	}

	private static double[][] decomposed(float[][] vectors, int dimensions) {
		var matrix = MatrixUtils.createRealMatrix(vectors.length, vectors[0].length);
		for (int column = 0; column < vectors[0].length; column++) {
			double mean = 0;
			for (float[] vector : vectors) {
				mean += vector[column] / vectors.length;
			}
			for (int row = 0; row < vectors.length; row++) {
				matrix.setEntry(row, column, vectors[row][column] - mean);
			}
		}
		var directions = new EigenDecompositionSymmetric(matrix.transposeMultiply(matrix)).getV();
		return matrix.multiply(directions.getSubMatrix(0, vectors[0].length - 1, 0, dimensions - 1)).getData();
	}

	/** In forty dimensions, each varying less than the one before. */
	private static float[][] stretched() {
		var random = new Random(3);
		var cloud = new float[600][40];
		for (float[] vector : cloud) {
			for (int i = 0; i < vector.length; i++) {
				vector[i] = (float) (random.nextGaussian() * Math.pow(0.8, i));
			}
		}
		return cloud;
	}

	@Test
	void doesNotSeeAnIgnoredDirection() {
		float[][] cloud = cloud();
		float[][] ignored = {{0, 0, 0, 1, 0, 0}};
		float[][] moved = cloud();
		for (float[] vector : moved) {
			vector[3] += 5;
		}
		PrincipalComponents space = PrincipalComponents.fit(cloud, ignored, 3);

		float[][] points = space.project(cloud);
		float[][] movedPoints = space.project(moved);

		for (int i = 0; i < points.length; i++) {
			for (int d = 0; d < 3; d++) {
				assertEquals(points[i][d], movedPoints[i][d], 1e-4);
			}
		}
	}

	@Test
	void standsASingleVector() {
		float[][] one = {{1, 2, 3}};

		float[][] points = PrincipalComponents.fit(one, NOTHING, 50).project(one);

		assertEquals(1, points[0].length);
		assertTrue(Float.isFinite(points[0][0]));
	}

	private static float[][] cloud() {
		var random = new Random(9);
		var cloud = new float[400][6];
		for (float[] vector : cloud) {
			for (int i = 0; i < 6; i++) {
				vector[i] = (float) (random.nextGaussian() * (i == 3 ? 8 : 1));
			}
		}
		return cloud;
	}
}
