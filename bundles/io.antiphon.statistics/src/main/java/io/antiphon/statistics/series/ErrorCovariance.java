package io.antiphon.statistics.series;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.series.StandardErrors.Classical;
import io.antiphon.statistics.series.StandardErrors.FixedLag;
import io.antiphon.statistics.series.StandardErrors.Hc3;
import io.antiphon.statistics.series.StandardErrors.Lag;
import io.antiphon.statistics.series.StandardErrors.LagRule;
import io.antiphon.statistics.series.StandardErrors.NeweyWest;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** The covariance of regression coefficients under what is supposed of the errors. */
final class ErrorCovariance {

	/** Least share of an observation's residual that must be its own, rounding aside. */
	private static final double DECIDED_ALONE = 1e-9;

	private final RealMatrix design;
	private final RealVector residuals;
	private final RealMatrix bread;

	/**
	 * @param design one row per observation, the first column of ones
	 * @param residuals one per observation
	 * @param bread inverse of design′ design
	 */
	ErrorCovariance(RealMatrix design, RealVector residuals, RealMatrix bread) {
		this.design = design;
		this.residuals = residuals;
		this.bread = bread;
	}

	RealMatrix of(StandardErrors errors) {
		double n = design.getRowDimension();
		double k = design.getColumnDimension();
		return switch (errors) {
			case Classical classical -> bread.scalarMultiply(residuals.dotProduct(residuals) / (n - k));
			case Hc3 hc3 -> sandwich(meat(leverageFreeScores(), 0));
			case NeweyWest west -> sandwich(meat(scores(), lag(west.lag()))).scalarMultiply(west.smallSample() ? n / (n - k) : 1);
		};
	}

	/** The name of the method, with the lag that was used. */
	String method(StandardErrors errors) {
		return switch (errors) {
			case Classical classical -> "ols";
			case Hc3 hc3 -> "ols-hc3";
			case NeweyWest west -> "ols-newey-west-lag-" + lag(west.lag());
		};
	}

	int lag(Lag lag) {
		int n = design.getRowDimension();
		return switch (lag) {
			case FixedLag fixed -> {
				Check.atLeast(fixed.observations() + 1L, n, "number of observations");
				yield fixed.observations();
			}
			case LagRule rule -> Math.min(n - 1, (int) (rule == LagRule.SAMPLE_SIZE ? sampleSizeLag() : plugInBandwidth()));
		};
	}

	private double sampleSizeLag() {
		return Math.floor(4 * Math.pow(design.getRowDimension() / 100.0, 2.0 / 9));
	}

	/** Newey and West (1994), tables I B and II C, for Bartlett weights; 0 where there are no errors. */
	double plugInBandwidth() {
		int n = design.getRowDimension();
		RealVector ones = MatrixUtils.createRealVector(new double[design.getColumnDimension()]).mapAdd(1);
		ones.setEntry(0, 0);
		double[] summed = scores().operate(ones).toArray();
		double level = 0;
		double slope = 0;
		for (int lag = 0; lag <= Math.min(n - 1, sampleSizeLag()); lag++) {
			double covariance = 0;
			for (int i = lag; i < n; i++) {
				covariance += summed[i] * summed[i - lag] / n;
			}
			level += lag == 0 ? covariance : 2 * covariance;
			slope += 2 * lag * covariance;
		}
		return level == 0 ? 0 : 1.1447 * Math.cbrt(slope / level * (slope / level) * n);
	}

	private RealMatrix sandwich(RealMatrix meat) {
		return bread.multiply(meat).multiply(bread);
	}

	/** Sum of the scores' outer products, those of scores apart up to {@code lag} weighted down towards 0. */
	private static RealMatrix meat(RealMatrix scores, int lag) {
		int n = scores.getRowDimension();
		int last = scores.getColumnDimension() - 1;
		RealMatrix meat = scores.transpose().multiply(scores);
		for (int j = 1; j <= lag; j++) {
			RealMatrix later = scores.getSubMatrix(j, n - 1, 0, last);
			RealMatrix apart = later.transpose().multiply(scores.getSubMatrix(0, n - 1 - j, 0, last));
			meat = meat.add(apart.add(apart.transpose()).scalarMultiply(1 - j / (lag + 1.0)));
		}
		return meat;
	}

	/** Each row of the design times its residual. */
	private RealMatrix scores() {
		RealMatrix scores = design.copy();
		for (int i = 0; i < scores.getRowDimension(); i++) {
			scores.setRowVector(i, design.getRowVector(i).mapMultiply(residuals.getEntry(i)));
		}
		return scores;
	}

	/** The scores as if each observation had been left out of the fit that predicts it. */
	private RealMatrix leverageFreeScores() {
		RealMatrix scores = scores();
		for (int i = 0; i < scores.getRowDimension(); i++) {
			RealVector row = design.getRowVector(i);
			double own = 1 - bread.operate(row).dotProduct(row);
			if (own < DECIDED_ALONE) {
				throw new IllegalArgumentException("Observation " + i + " alone decides a coefficient: HC3 has no answer.");
			}
			scores.setRowVector(i, scores.getRowVector(i).mapDivide(own));
		}
		return scores;
	}
}
