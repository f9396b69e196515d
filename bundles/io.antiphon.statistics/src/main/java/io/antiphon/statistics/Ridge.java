package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * Ridge regression from sums of products: coefficients of columns that are drawn to 0 by one penalty, beside columns that are controlled for and
 * are not drawn. Immutable.
 *
 * <p>Hoerl and Kennard, Technometrics 12 (1970) 55–67. Columns controlled for are swept out first (Frisch and Waugh, Econometrica 1 (1933) 387–401;
 * Goodnight, American Statistician 33 (1979) 149–158), those that others make up are passed over. Where columns together make up what is controlled
 * for, as all places do, no observation tells what they have in common: that is taken for nothing, and each is told against the mean of all. The
 * penalty is that of least generalised cross-validation (Golub, Heath and Wahba, Technometrics 21 (1979) 215–223). Intervals are those of Wahba,
 * J. R. Stat. Soc. B 45 (1983) 133–150, and Nychka, J. Am. Stat. Assoc. 83 (1988) 1134–1143, which hold over all coefficients together though each
 * is drawn to 0; without a penalty they are those of least squares. They suppose equal variances.
 */
public final class Ridge {

	/** What rounding leaves of a column that others make up, as a part of its square. */
	private static final double MADE_UP = 1e-9;
	/** Penalties are looked for between these, as parts of the greatest eigenvalue. */
	private static final double LEAST_PENALTY = 1e-8;
	private static final double MOST_PENALTY = 1e4;
	private static final int STEPS = 241;

	private final double[] coefficients;
	private final double[] errors;
	private final double freedom;
	private final double penalty;
	private final double explained;

	private Ridge(double[] coefficients, double[] errors, double freedom, double penalty, double explained) {
		this.coefficients = coefficients;
		this.errors = errors;
		this.freedom = freedom;
		this.penalty = penalty;
		this.explained = explained;
	}

	/**
	 * Sums over all observations: of the products of each two columns, of each column with the value, and of the squares of values. One column should be 1
	 * throughout, and be among the {@code controlled}, which stand first.
	 */
	public record Sums(double[][] products, double[] withValue, double squares, long n, int controlled) {

		public Sums {
			Check.sameLength(products.length, withValue.length, "columns");
			Check.atLeast(1, n, "n");
			Check.atLeast(0, controlled, "number of columns controlled for");
			Check.atLeast(controlled + 1L, products.length, "number of columns");
		}
	}

	/** With the penalty of least generalised cross-validation; empty where nothing of the values is left to explain, or there are too few of them. */
	public static Optional<Ridge> of(Sums sums) {
		return Swept.of(sums).flatMap(swept -> swept.fit(swept.penalty()));
	}

	/**
	 * With a penalty of one's own; 0 is least squares. Empty as {@link #of(Sums)}.
	 *
	 * @throws IllegalArgumentException if the penalty is negative or not finite
	 */
	public static Optional<Ridge> of(Sums sums, double penalty) {
		Check.finite(penalty, "penalty");
		if (penalty < 0) {
			throw new IllegalArgumentException("A penalty is at least 0, not " + penalty + ".");
		}
		return Swept.of(sums).flatMap(swept -> swept.fit(penalty));
	}

	/** How many columns are not controlled for. */
	public int size() {
		return coefficients.length;
	}

	/** A coefficient with its interval; {@code column} is counted from the first that is not controlled for, {@code n} is said of the estimate. Method {@code ridge}. */
	public Estimate coefficient(int column, long n, double level) {
		Check.level(level);
		double half = Quantiles.t(level, freedom) * errors[column];
		double value = coefficients[column];
		return new Estimate(value, new Interval(value - half, value + half, level), n, "ridge");
	}

	/** Two-sided, of the coefficient being 0. */
	public double pValue(int column) {
		double t = errors[column] == 0 ? 0 : Math.abs(coefficients[column]) / errors[column];
		return Math.min(1, 2 * TDistribution.of(freedom).survivalProbability(t));
	}

	public double penalty() {
		return penalty;
	}

	/** The share of what is controlled for left of the variance that the columns explain. */
	public double explained() {
		return explained;
	}

	/** What controlling leaves, turned to where the columns do not depend on each other. */
	private record Swept(double[] eigenvalues, double[][] vectors, double[] turned, double squares, double freedom) {

		static Optional<Swept> of(Sums sums) {
			int width = sums.products().length;
			var rest = new double[width + 1][width + 1];
			for (int i = 0; i < width; i++) {
				System.arraycopy(sums.products()[i], 0, rest[i], 0, width);
				rest[i][width] = sums.withValue()[i];
				rest[width][i] = sums.withValue()[i];
			}
			rest[width][width] = sums.squares();
			int swept = 0;
			for (int pivot = 0; pivot < sums.controlled(); pivot++) {
				if (rest[pivot][pivot] > MADE_UP * sums.products()[pivot][pivot]) {
					swept++;
					sweep(rest, pivot);
				}
			}
			double freedom = (double) sums.n() - swept;
			return rest[width][width] > MADE_UP * sums.squares() && freedom >= 2
					? Optional.of(turned(sums, rest, freedom))
					: Optional.empty();
		}

		private static void sweep(double[][] rest, int pivot) {
			for (int i = pivot + 1; i < rest.length; i++) {
				double factor = rest[i][pivot] / rest[pivot][pivot];
				for (int j = pivot + 1; j < rest.length && factor != 0; j++) {
					rest[i][j] -= factor * rest[pivot][j];
				}
			}
		}

		private static Swept turned(Sums sums, double[][] rest, double freedom) {
			int from = sums.controlled();
			int size = sums.products().length - from;
			var told = new boolean[size];
			for (int i = 0; i < size; i++) {
				told[i] = rest[from + i][from + i] > MADE_UP * sums.products()[from + i][from + i];
			}
			var left = new double[size][size];
			for (int i = 0; i < size; i++) {
				for (int j = 0; j < size; j++) {
					left[i][j] = told[i] && told[j] ? 0.5 * (rest[from + i][from + j] + rest[from + j][from + i]) : 0;
				}
			}
			var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(left));
			var vectors = eigen.getV().getData();
			var values = eigen.getEigenvalues().clone();
			var turned = new double[size];
			double greatest = max(values);
			for (int k = 0; k < size; k++) {
				values[k] = values[k] > MADE_UP * greatest ? values[k] : 0;
				for (int i = 0; i < size && values[k] > 0; i++) {
					turned[k] += told[i] ? vectors[i][k] * rest[from + i][from + size] : 0;
				}
			}
			return new Swept(values, vectors, turned, rest[from + size][from + size], freedom);
		}

		private static double max(double[] values) {
			double greatest = 0;
			for (double value : values) {
				greatest = Math.max(greatest, value);
			}
			return greatest;
		}

		/** Of least generalised cross-validation. */
		double penalty() {
			double greatest = max(eigenvalues);
			double best = greatest;
			double least = Double.POSITIVE_INFINITY;
			for (int step = 0; step < STEPS; step++) {
				double candidate = greatest * LEAST_PENALTY * Math.pow(MOST_PENALTY / LEAST_PENALTY, step / (STEPS - 1.0));
				double score = score(candidate);
				if (score < least) {
					least = score;
					best = candidate;
				}
			}
			return best;
		}

		private double residual(double penalty) {
			double sum = squares;
			for (int k = 0; k < eigenvalues.length; k++) {
				if (eigenvalues[k] > 0) {
					double all = eigenvalues[k] + penalty;
					sum -= turned[k] * turned[k] * (eigenvalues[k] + 2 * penalty) / (all * all);
				}
			}
			return Math.max(0, sum);
		}

		private double used(double penalty) {
			double sum = 0;
			for (double value : eigenvalues) {
				sum += value > 0 ? value / (value + penalty) : 0;
			}
			return sum;
		}

		/** Generalised cross-validation, but for a factor. */
		private double score(double penalty) {
			double left = freedom - used(penalty);
			return left < 1 ? Double.POSITIVE_INFINITY : residual(penalty) / (left * left);
		}

		Optional<Ridge> fit(double penalty) {
			double left = freedom - used(penalty);
			if (left < 1) {
				return Optional.empty();
			}
			double variance = residual(penalty) / left;
			int size = eigenvalues.length;
			var coefficients = new double[size];
			var errors = new double[size];
			for (int i = 0; i < size; i++) {
				double square = 0;
				for (int k = 0; k < size; k++) {
					double all = eigenvalues[k] + penalty;
					coefficients[i] += eigenvalues[k] > 0 ? vectors[i][k] * turned[k] / all : 0;
					square += eigenvalues[k] > 0 ? vectors[i][k] * vectors[i][k] / all : 0;
				}
				errors[i] = Math.sqrt(variance * square);
			}
			return Optional.of(new Ridge(coefficients, errors, left, penalty, 1 - residual(penalty) / squares));
		}
	}
}
