package io.antiphon.text.internal.learning;

/** Sums over vectors, always in one order. */
final class Vectors {
	private Vectors() {}

	static double dot(double[] a, double[] b) {
		double even = 0;
		double odd = 0;
		int last = a.length - 1;
		for (int i = 0; i < last; i += 2) {
			even += a[i] * b[i];
			odd += a[i + 1] * b[i + 1];
		}
		return even + odd + (a.length % 2 == 1 ? a[last] * b[last] : 0);
	}

	/** Of a row with the weights from {@code from} on. */
	static double dot(float[] row, double[] weights, int from) {
		double first = 0;
		double second = 0;
		double third = 0;
		double fourth = 0;
		int i = 0;
		for (; i + 3 < row.length; i += 4) {
			first += row[i] * weights[from + i];
			second += row[i + 1] * weights[from + i + 1];
			third += row[i + 2] * weights[from + i + 2];
			fourth += row[i + 3] * weights[from + i + 3];
		}
		for (; i < row.length; i++) {
			first += row[i] * weights[from + i];
		}
		return first + second + (third + fourth);
	}

	static void add(double[] to, double[] what, double factor) {
		for (int i = 0; i < to.length; i++) {
			to[i] += factor * what[i];
		}
	}

	/** Adds a row to the sums from {@code from} on. */
	static void add(double[] sums, int from, float[] row, double factor) {
		for (int i = 0; i < row.length; i++) {
			sums[from + i] += factor * row[i];
		}
	}

	/** The mean of rows of one width, of which there is at least one. */
	static float[] mean(float[][] rows) {
		var sums = new double[rows[0].length];
		for (float[] row : rows) {
			add(sums, 0, row, 1);
		}
		var mean = new float[sums.length];
		for (int i = 0; i < mean.length; i++) {
			mean[i] = (float) (sums[i] / rows.length);
		}
		return mean;
	}

	static float[] less(float[] row, float[] centre) {
		var rest = new float[row.length];
		for (int i = 0; i < rest.length; i++) {
			rest[i] = row[i] - centre[i];
		}
		return rest;
	}

	/** The same direction at length 1; zeros stay. */
	static float[] unit(float[] row) {
		double square = 0;
		for (float value : row) {
			square += (double) value * value;
		}
		float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
		var unit = new float[row.length];
		for (int i = 0; i < unit.length; i++) {
			unit[i] = row[i] * scale;
		}
		return unit;
	}

	/** Turns scores into probabilities; returns the log of the sum of their exponentials. */
	static double softmax(double[] scores) {
		double most = Double.NEGATIVE_INFINITY;
		for (double score : scores) {
			most = Math.max(most, score);
		}
		double sum = 0;
		for (int k = 0; k < scores.length; k++) {
			scores[k] = Math.exp(scores[k] - most);
			sum += scores[k];
		}
		for (int k = 0; k < scores.length; k++) {
			scores[k] /= sum;
		}
		return most + Math.log(sum);
	}

	/** The first of the largest. */
	static int largest(double[] scores) {
		int best = 0;
		for (int k = 1; k < scores.length; k++) {
			best = scores[k] > scores[best] ? k : best;
		}
		return best;
	}
}
