package io.antiphon.text.internal.topics;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The few directions in which a set of vectors varies most (principal components, by subspace iteration on the covariance matrix).
 * Sums are taken in one order, so the same vectors in the same order give the same directions on any number of processors.
 */
final class PrincipalComponents {
	private static final int MOST_ROWS = 8_000;
	private static final int ROUNDS = 15;
	private static final long SEED = 20_150_401;

	private final float[][] ignored;
	private final float[] mean;
	private final float[][] directions;

	private PrincipalComponents(float[][] ignored, float[] mean, float[][] directions) {
		this.ignored = ignored;
		this.mean = mean;
		this.directions = directions;
	}

	/**
	 * Fits up to {@code dimensions} directions to the first rows of {@code vectors}, of which there must be at least one, as they are
	 * without their part along the orthonormal {@code ignored} directions.
	 */
	static PrincipalComponents fit(float[][] vectors, float[][] ignored, int dimensions) {
		int rows = Math.min(vectors.length, MOST_ROWS);
		float[][] plain = Arrays.stream(vectors, 0, rows).map(vector -> without(vector, ignored)).toArray(float[][]::new);
		float[] mean = mean(plain, rows);
		double[][] covariance = covariance(plain, rows, mean);
		double[][] basis = basis(Math.min(Math.min(dimensions, mean.length), Math.max(1, rows - 1)), mean.length);
		for (int round = 0; round < ROUNDS; round++) {
			double[][] from = basis;
			basis = IntStream.range(0, from.length).parallel().mapToObj(i -> times(covariance, from[i])).toArray(double[][]::new);
			orthonormalize(basis);
		}
		return new PrincipalComponents(ignored, mean, Arrays.stream(basis).map(PrincipalComponents::floats).toArray(float[][]::new));
	}

	/** The vectors' coordinates in this space, each at unit length. */
	float[][] project(float[][] vectors) {
		return IntStream.range(0, vectors.length)
				.parallel()
				.mapToObj(i -> project(without(vectors[i], ignored)))
				.toArray(float[][]::new);
	}

	private float[] project(float[] vector) {
		var point = new float[directions.length];
		double square = 0;
		for (int d = 0; d < point.length; d++) {
			double sum = 0;
			for (int i = 0; i < vector.length; i++) {
				sum += (vector[i] - mean[i]) * directions[d][i];
			}
			point[d] = (float) sum;
			square += sum * sum;
		}
		float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
		for (int d = 0; d < point.length; d++) {
			point[d] *= scale;
		}
		return point;
	}

	private static float[] without(float[] vector, float[][] ignored) {
		float[] rest = vector.clone();
		for (float[] direction : ignored) {
			double along = 0;
			for (int i = 0; i < rest.length; i++) {
				along += rest[i] * direction[i];
			}
			for (int i = 0; i < rest.length; i++) {
				rest[i] -= (float) (along * direction[i]);
			}
		}
		return rest;
	}

	private static double[][] basis(int count, int width) {
		var basis = new double[count][width];
		var random = new Random(SEED);
		for (double[] direction : basis) {
			for (int i = 0; i < width; i++) {
				direction[i] = random.nextGaussian();
			}
		}
		orthonormalize(basis);
		return basis;
	}

	private static float[] floats(double[] vector) {
		var floats = new float[vector.length];
		for (int i = 0; i < vector.length; i++) {
			floats[i] = (float) vector[i];
		}
		return floats;
	}

	private static float[] mean(float[][] vectors, int rows) {
		var sum = new double[vectors[0].length];
		for (int row = 0; row < rows; row++) {
			for (int i = 0; i < sum.length; i++) {
				sum[i] += vectors[row][i];
			}
		}
		var mean = new float[sum.length];
		for (int i = 0; i < sum.length; i++) {
			mean[i] = (float) (sum[i] / rows);
		}
		return mean;
	}

	private static double[][] covariance(float[][] vectors, int rows, float[] mean) {
		int width = mean.length;
		var covariance = new double[width][];
		IntStream.range(0, width).parallel().forEach(i -> {
			var sums = new double[width];
			for (int row = 0; row < rows; row++) {
				float[] vector = vectors[row];
				double factor = vector[i] - mean[i];
				for (int j = 0; j < width; j++) {
					sums[j] += factor * vector[j];
				}
			}
			covariance[i] = sums;
		});
		return covariance;
	}

	private static double[] times(double[][] symmetric, double[] vector) {
		var product = new double[vector.length];
		for (int row = 0; row < vector.length; row++) {
			double factor = vector[row];
			double[] values = symmetric[row];
			for (int i = 0; i < product.length; i++) {
				product[i] += factor * values[i];
			}
		}
		return product;
	}

	/** Gram–Schmidt, twice for accuracy; a direction that vanishes becomes zero. */
	private static void orthonormalize(double[][] basis) {
		for (int i = 0; i < basis.length; i++) {
			for (int pass = 0; pass < 2; pass++) {
				for (int j = 0; j < i; j++) {
					add(basis[i], basis[j], -dot(basis[i], basis[j]));
				}
			}
			double length = Math.sqrt(dot(basis[i], basis[i]));
			double scale = length < 1e-9 ? 0 : 1 / length;
			for (int k = 0; k < basis[i].length; k++) {
				basis[i][k] *= scale;
			}
		}
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	private static void add(double[] to, double[] what, double factor) {
		for (int i = 0; i < to.length; i++) {
			to[i] += factor * what[i];
		}
	}
}
