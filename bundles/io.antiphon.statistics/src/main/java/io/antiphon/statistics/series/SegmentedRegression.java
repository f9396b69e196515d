package io.antiphon.statistics.series;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.series.LinearRegression.Coefficient;

/**
 * An interrupted time series: a straight line before a change and another after it, y = b₀ + b₁t + b₂post + b₃since + e, where t
 * counts the observations from 1, post is 0 up to the change and 1 after it, and since is 0 up to the change and then counts from 1.
 * Says by how much a series left the path it was on; that the change did it, it cannot say. Immutable; made by {@link #fit}.
 *
 * <p>Wagner, Soumerai, Zhang and Ross-Degnan, J. Clin. Pharm. Ther. 27 (2002) 299–309.
 *
 * @param regression the fit: intercept, trend, level change, slope change
 * @param before observations before the change
 */
public record SegmentedRegression(LinearRegression regression, int before) {

	public SegmentedRegression {
		Check.sameLength(4, regression.coefficients().size(), "coefficients of two lines and those of the regression");
		Check.atLeast(2, before, "number of values before the change");
	}

	/**
	 * Fits both lines together.
	 *
	 * @param y evenly spaced in time, in one unit, at least 5 finite values
	 * @param before how many of them lie before the change: at least 2, with at least 2 after it
	 * @param errors usually {@link StandardErrors#neweyWest}, since neighbours in time are seldom independent
	 * @throws IllegalArgumentException if there are too few values on either side, one is not finite, all are alike, or a fixed lag is
	 *     not below their number
	 */
	public static SegmentedRegression fit(double[] y, int before, StandardErrors errors) {
		Check.sample(y, 5, "series");
		Check.atLeast(2, before, "number of values before the change");
		Check.atLeast(2, y.length - (long) before, "number of values after the change");
		double[][] x = new double[y.length][];
		for (int t = 1; t <= y.length; t++) {
			x[t - 1] = new double[] {t, t > before ? 1 : 0, Math.max(0, t - before)};
		}
		return new SegmentedRegression(LinearRegression.fit(y, x, errors), before);
	}

	/** Level of the first line at t = 0, in the unit of y. */
	public Coefficient intercept() {
		return regression.coefficient(0);
	}

	/** Slope before the change, in units of y per observation. */
	public Coefficient trend() {
		return regression.coefficient(1);
	}

	/** How far the second line lies above the first at the last observation before the change, in the unit of y. */
	public Coefficient levelChange() {
		return regression.coefficient(2);
	}

	/** Slope after the change less slope before, in units of y per observation. */
	public Coefficient slopeChange() {
		return regression.coefficient(3);
	}

	/**
	 * How far the second line lies above the first, carried on, at an observation after the change, in the unit of y.
	 *
	 * @param observation counted from 1, after the change; may lie beyond the series
	 * @throws IllegalArgumentException if it is not after the change
	 */
	public Coefficient effectAt(int observation) {
		Check.atLeast(before + 1L, observation, "observation");
		return regression.combination(0, 0, 1, observation - before);
	}
}
