package io.antiphon.statistics.series;

import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Interval;
import io.antiphon.statistics.Means;
import io.antiphon.statistics.Significance;
import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/** A line fitted by least squares (QR decomposition), with an intercept. Immutable; made by {@link #fit}. */
public final class LinearRegression {

	/** Where less than this share of a column is its own, the column counts as a combination of the others. */
	private static final double SINGULAR = 1e-12;

	private final RealMatrix design;
	private final double[] y;
	private final double[] coefficients;
	private final double[] residuals;
	private final RealMatrix covariance;
	private final String method;

	private LinearRegression(double[] y, double[][] x, StandardErrors errors) {
		var ols = new OLSMultipleLinearRegression(SINGULAR);
		this.y = y.clone();
		this.design = design(x);
		RealMatrix scale = MatrixUtils.createRealDiagonalMatrix(columnScales(design));
		ols.setNoIntercept(true); // the design brings its own
		ols.newSampleData(y, design.multiply(scale).getData());
		coefficients = scale.operate(ols.estimateRegressionParameters());
		residuals = ols.estimateResiduals();
		RealMatrix scaled = MatrixUtils.createRealMatrix(ols.estimateRegressionParametersVariance());
		RealMatrix bread = scale.multiply(scaled).multiply(scale);
		var supposed = new ErrorCovariance(design, MatrixUtils.createRealVector(residuals), bread);
		covariance = supposed.of(errors);
		method = supposed.method(errors);
	}

	/**
	 * Fits y = b₀ + b₁x₁ + … + e.
	 *
	 * @param y finite
	 * @param x one row per y, all of the same length, at least 1, finite, without the intercept; in the order of time for
	 *     {@link StandardErrors.NeweyWest}
	 * @throws IllegalArgumentException if rows do not pair up, there are no more observations than coefficients, a number is not
	 *     finite, y is constant, a fixed lag is not below the number of observations, a column of x is constant or a combination of
	 *     the others, or HC3 is asked for where one observation alone decides a coefficient
	 */
	public static LinearRegression fit(double[] y, double[][] x, StandardErrors errors) {
		Check.sample(y, 1, "response");
		Check.sameLength(y.length, x.length, "responses and rows of predictors");
		for (double[] row : x) {
			Check.sample(row, 1, "predictors of an observation");
			Check.sameLength(row.length, x[0].length, "predictors of the observations");
		}
		if (Check.constant(y)) {
			throw new IllegalArgumentException("The response is constant: it does not show how far it spreads.");
		}
		Check.atLeast(x[0].length + 2L, y.length, "number of observations for " + (x[0].length + 1) + " coefficients");
		try {
			return new LinearRegression(y, x, errors);
		} catch (MathIllegalArgumentException e) {
			throw new IllegalArgumentException("A predictor is constant or follows from the others: no one fit.", e);
		}
	}

	private static RealMatrix design(double[][] x) {
		RealMatrix design = MatrixUtils.createRealMatrix(x.length, x[0].length + 1);
		for (int i = 0; i < x.length; i++) {
			design.setEntry(i, 0, 1);
			for (int j = 0; j < x[i].length; j++) {
				design.setEntry(i, j + 1, x[i][j]);
			}
		}
		return design;
	}

	/** Powers of two that bring each column to a length from 1 to 2, without rounding. */
	private static double[] columnScales(RealMatrix design) {
		return IntStream.range(0, design.getColumnDimension())
				.mapToDouble(j -> Math.scalb(1, -Math.getExponent(design.getColumnVector(j).getNorm())))
				.toArray();
	}

	/** All coefficients, the intercept first, then in the order of the predictors. */
	public List<Coefficient> coefficients() {
		return IntStream.range(0, coefficients.length).mapToObj(this::coefficient).toList();
	}

	/** One coefficient, 0 for the intercept. */
	Coefficient coefficient(int index) {
		double[] weights = new double[coefficients.length];
		weights[index] = 1;
		return combination(weights);
	}

	/**
	 * The weighted sum of the coefficients, with its standard error: an effect at a point in time, for one.
	 *
	 * @param weights one finite number per coefficient, the intercept's first
	 * @throws IllegalArgumentException if there are more or fewer, or one is not finite
	 */
	public Coefficient combination(double... weights) {
		Check.sameLength(coefficients.length, weights.length, "coefficients and weights");
		Check.sample(weights, 1, "weights");
		RealVector vector = MatrixUtils.createRealVector(weights);
		double value = vector.dotProduct(MatrixUtils.createRealVector(coefficients));
		double variance = covariance.operate(vector).dotProduct(vector);
		return new Coefficient(value, Math.sqrt(Math.max(0, variance)), degreesOfFreedom(), y.length, method);
	}

	/**
	 * A coefficient, in the unit of y per unit of its predictor.
	 *
	 * @param value as estimated
	 * @param standardError under the {@link StandardErrors} of the fit
	 * @param degreesOfFreedom observations less coefficients, at least 1
	 * @param n observations
	 * @param method stable identifier: {@code ols}, {@code ols-hc3} or {@code ols-newey-west-lag-} with the lag used
	 */
	public record Coefficient(double value, double standardError, int degreesOfFreedom, long n, String method) {

		public Coefficient {
			Check.finite(value, "coefficient");
			if (!(standardError >= 0)) {
				throw new IllegalArgumentException("No standard error is " + standardError + ".");
			}
			Check.atLeast(1, degreesOfFreedom, "degrees of freedom");
			Check.method(method);
		}

		/** Value over standard error; infinite or NaN where a perfect fit leaves no error. */
		public double t() {
			return value / standardError;
		}

		/** Two-sided, from Student's t: chance of a value as far from 0 if it were 0; NaN where t is. */
		public double pValue() {
			return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t()));
		}

		/** The value with Student's t interval. */
		public Estimate estimate(double level) {
			Check.level(level);
			double half = Quantiles.t(level, degreesOfFreedom) * standardError;
			return new Estimate(value, new Interval(value - half, value + half, level), n, method);
		}
	}

	/** Observations less coefficients, at least 1. */
	public int degreesOfFreedom() {
		return y.length - coefficients.length;
	}

	/** What each y lies above the line, in the unit of y. */
	public double[] residuals() {
		return residuals.clone();
	}

	/** Standard deviation of the residuals about the line, on {@link #degreesOfFreedom}. */
	public double residualDeviation() {
		return Math.sqrt(squares(residuals) / degreesOfFreedom());
	}

	/** Share of the variance of y that the line explains, 0 to 1. */
	public double rSquared() {
		return explained() / (explained() + squares(residuals));
	}

	/** F statistic of the whole regression against the mean alone, whatever the {@link StandardErrors}. */
	public double f() {
		return explained() / (coefficients.length - 1) / (squares(residuals) / degreesOfFreedom());
	}

	/** Chance of an {@link #f} at least as great if no predictor mattered. */
	public double fPValue() {
		return FDistribution.of(coefficients.length - 1.0, degreesOfFreedom()).survivalProbability(f());
	}

	/**
	 * The Lagrange multiplier test that residuals up to {@code order} observations apart do not depend on each other. Method
	 * {@code breusch-godfrey}.
	 *
	 * <p>Breusch, Australian Economic Papers 17 (1978) 334–355; Godfrey, Econometrica 46 (1978) 1293–1301.
	 *
	 * @param order at least 1
	 * @throws IllegalArgumentException if order is below 1 or there are too few observations for it
	 */
	public Significance breuschGodfrey(int order) {
		Check.atLeast(1, order, "order");
		double[][] x = new double[y.length][coefficients.length - 1 + order];
		for (int i = 0; i < y.length; i++) {
			System.arraycopy(design.getRow(i), 1, x[i], 0, coefficients.length - 1);
			for (int lag = 1; lag <= Math.min(order, i); lag++) {
				x[i][coefficients.length - 2 + lag] = residuals[i - lag];
			}
		}
		double statistic = y.length * fit(residuals, x, new StandardErrors.Classical()).rSquared();
		double p = ChiSquaredDistribution.of(order).survivalProbability(statistic);
		return new Significance(statistic, order, p, "breusch-godfrey");
	}

	/** Squares of the fitted values about the mean. */
	private double explained() {
		double mean = Means.mean(y);
		return IntStream.range(0, y.length).mapToDouble(i -> y[i] - residuals[i] - mean).map(d -> d * d).sum();
	}

	private static double squares(double[] values) {
		return MatrixUtils.createRealVector(values).dotProduct(MatrixUtils.createRealVector(values));
	}
}
