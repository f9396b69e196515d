package io.antiphon.statistics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Expected;
import io.antiphon.statistics.SharedData;
import io.antiphon.statistics.series.LinearRegression.Coefficient;
import io.antiphon.statistics.series.StandardErrors.Classical;
import io.antiphon.statistics.series.StandardErrors.FixedLag;
import io.antiphon.statistics.series.StandardErrors.Hc3;
import io.antiphon.statistics.series.StandardErrors.LagRule;
import io.antiphon.statistics.series.StandardErrors.NeweyWest;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SegmentedRegressionTest {

	private static final int BEFORE = 40;

	static List<Arguments> errors() {
		return List.of(
				Arguments.of("ols", new Classical()),
				Arguments.of("nw_lag3_adjusted", StandardErrors.neweyWest(3)),
				Arguments.of("nw_lag3_adjusted", StandardErrors.neweyWest(LagRule.SAMPLE_SIZE)),
				Arguments.of("nw_lag3_unadjusted", new NeweyWest(new FixedLag(3), false)),
				Arguments.of("nw_lag0_hc0", new NeweyWest(new FixedLag(0), false)),
				Arguments.of("hc3", new Hc3()));
	}

	@ParameterizedTest
	@MethodSource("errors")
	void coefficientsAndTheirErrorsAgreeWithR(String group, StandardErrors errors) {
		JsonNode expected = Expected.group("its", group);

		SegmentedRegression fit = fit(errors);

		double[][] actual = List.of(fit.intercept(), fit.trend(), fit.levelChange(), fit.slopeChange()).stream()
				.map(c -> new double[] {c.value(), c.standardError(), c.t(), c.pValue()})
				.toArray(double[][]::new);
		double[][] columns = MatrixUtils.createRealMatrix(actual).transpose().getData();
		Expected.agrees(expected.get("coef"), columns[0]);
		Expected.agrees(expected.get("se"), columns[1]);
		Expected.agrees(expected.get("t"), columns[2]);
		Expected.agrees(expected.get("p_t"), columns[3]);
	}

	@Test
	void fitAndDiagnosticsAgreeWithR() {
		JsonNode expected = Expected.group("its");
		LinearRegression regression = fit(new Classical()).regression();

		Expected.agrees(expected.get("sigma"), regression.residualDeviation());
		Expected.agrees(expected.get("r2"), regression.rSquared());
		Expected.agrees(expected.get("durbin_watson"), Autocorrelation.durbinWatson(regression.residuals()));
		Expected.agrees(expected.get("ljung_box_lag10").get("Q"), Autocorrelation.ljungBox(regression.residuals(), 10).statistic());
		Expected.agrees(expected.get("ljung_box_lag10").get("p"), Autocorrelation.ljungBox(regression.residuals(), 10).pValue());
		Expected.agrees(expected.get("breusch_godfrey_1").get("LM"), regression.breuschGodfrey(1).statistic());
		Expected.agrees(expected.get("breusch_godfrey_1").get("p"), regression.breuschGodfrey(1).pValue());
	}

	@Test
	void bothLagRulesAgreeWithR() {
		JsonNode expected = Expected.group("its");
		double[] y = SharedData.column("its.csv", "y");
		double[][] design = IntStream.rangeClosed(1, y.length)
				.mapToObj(t -> new double[] {1, t, t > BEFORE ? 1 : 0, Math.max(0, t - BEFORE)})
				.toArray(double[][]::new);
		var residuals = MatrixUtils.createRealVector(fit(new Classical()).regression().residuals());
		var covariance = new ErrorCovariance(MatrixUtils.createRealMatrix(design), residuals, MatrixUtils.createRealIdentityMatrix(4));

		Expected.agrees(expected.get("bw_newey_west_auto"), covariance.plugInBandwidth());
		assertEquals(expected.get("lag_rule_4_T100_2_9").intValue(), covariance.lag(LagRule.SAMPLE_SIZE));
		assertEquals("ols-newey-west-lag-2", fit(StandardErrors.neweyWest(LagRule.PLUG_IN)).trend().method());
		assertEquals(fit(StandardErrors.neweyWest(2)).trend(), fit(StandardErrors.neweyWest(LagRule.PLUG_IN)).trend());
	}

	@Test
	void effectAtTheLastObservationAgreesWithR() {
		JsonNode expected = Expected.group("its", "effect_at_t72");

		Coefficient effect = fit(StandardErrors.neweyWest(3)).effectAt(72);

		Expected.agrees(expected.get("estimate"), effect.value());
		Expected.agrees(expected.get("se_nw3_adj"), effect.standardError());
	}

	@Test
	void recoversALineThatBreaks() {
		double[] y = IntStream.rangeClosed(1, 20).mapToDouble(t -> 5 + 2 * t + (t > 8 ? 7 - 3 * (t - 8) : 0)).toArray();

		SegmentedRegression fit = SegmentedRegression.fit(y, 8, new Classical());

		assertEquals(5, fit.intercept().value(), 1e-12);
		assertEquals(2, fit.trend().value(), 1e-12);
		assertEquals(7, fit.levelChange().value(), 1e-12);
		assertEquals(-3, fit.slopeChange().value(), 1e-12);
		assertEquals(7 - 3 * 12, fit.effectAt(20).value(), 1e-11);
	}

	@Test
	void movingAndStretchingTheSeriesDoesTheSameToTheEffect() {
		double[] y = SharedData.column("its.csv", "y");
		double[] moved = Arrays.stream(y).map(value -> 1000 - 2 * value).toArray();

		Estimate here = SegmentedRegression.fit(y, BEFORE, StandardErrors.neweyWest(3)).levelChange().estimate(0.95);
		Estimate there = SegmentedRegression.fit(moved, BEFORE, StandardErrors.neweyWest(3)).levelChange().estimate(0.95);

		assertEquals(-2 * here.value(), there.value(), 1e-9);
		assertEquals(-2 * here.interval().low(), there.interval().high(), 1e-9);
		assertEquals(72, here.n());
	}

	@Test
	void robustErrorsKeepTheirWordWhereNeighboursGoTogetherAndClassicalOnesDoNot() {
		var random = new SplittableRandom(4);
		var normal = NormalDistribution.of(0, 1);
		int classical = 0;
		int robust = 0;
		for (int run = 0; run < 400; run++) {
			double[] y = new double[200];
			for (int t = 0; t < y.length; t++) {
				y[t] = (t == 0 ? 0 : 0.5 * y[t - 1]) + normal.inverseCumulativeProbability(random.nextDouble());
			}
			classical += SegmentedRegression.fit(y, 100, new Classical()).levelChange().pValue() < 0.05 ? 1 : 0;
			robust += SegmentedRegression.fit(y, 100, StandardErrors.neweyWest(8)).levelChange().pValue() < 0.05 ? 1 : 0;
		}

		assertTrue(classical > 0.18 * 400, "classical " + classical);
		assertTrue(robust < 0.14 * 400, "robust " + robust);
	}

	@Test
	void refusesSeriesTooShortForTwoLines() {
		double[] y = {1, 3, 2, 5, 4, 6};

		assertThrows(IllegalArgumentException.class, () -> SegmentedRegression.fit(y, 1, new Classical()));
		assertThrows(IllegalArgumentException.class, () -> SegmentedRegression.fit(y, 5, new Classical()));
		assertThrows(IllegalArgumentException.class, () -> SegmentedRegression.fit(new double[] {1, 2, 3, 4}, 2, new Classical()));
		assertThrows(IllegalArgumentException.class, () -> SegmentedRegression.fit(new double[6], 3, new Classical()));
		assertThrows(IllegalArgumentException.class, () -> SegmentedRegression.fit(y, 3, StandardErrors.neweyWest(6)));
		assertThrows(IllegalArgumentException.class, () -> StandardErrors.neweyWest(-1));
		assertThrows(
				IllegalArgumentException.class, () -> SegmentedRegression.fit(y, 3, new Classical()).effectAt(3));
	}

	private static SegmentedRegression fit(StandardErrors errors) {
		return SegmentedRegression.fit(SharedData.column("its.csv", "y"), BEFORE, errors);
	}
}
