package io.antiphon.statistics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.NistFile;
import io.antiphon.statistics.series.LinearRegression.Coefficient;
import io.antiphon.statistics.series.StandardErrors.Classical;
import io.antiphon.statistics.series.StandardErrors.Hc3;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinearRegressionTest {

	@Test
	void agreesWithNistOnNorris() {
		NistFile file = NistFile.read("Norris.dat");
		double[] y = file.data().stream().mapToDouble(row -> row.get(0).doubleValue()).toArray();
		double[][] x = file.data().stream().map(row -> new double[] {row.get(1).doubleValue()}).toArray(double[][]::new);

		LinearRegression line = LinearRegression.fit(y, x, new Classical());

		Coefficient intercept = line.coefficients().get(0);
		Coefficient slope = line.coefficients().get(1);
		List<BigDecimal> regression = file.certified("Regression");
		digits(13.3, intercept.value(), file.certified("B0").get(0));
		digits(13.9, intercept.standardError(), file.certified("B0").get(1));
		digits(14.3, slope.value(), file.certified("B1").get(0));
		digits(14.0, slope.standardError(), file.certified("B1").get(1));
		digits(14.0, line.residualDeviation(), file.certified("Standard Deviation").getFirst());
		digits(14.9, line.rSquared(), file.certified("R-Squared").getFirst());
		digits(13.7, line.f(), regression.get(3));
		assertEquals(regression.get(0).intValueExact(), line.coefficients().size() - 1);
		assertEquals(file.certified("Residual     34").get(0).intValueExact(), line.degreesOfFreedom());
	}

	private static void digits(double least, double actual, BigDecimal certified) {
		assertTrue(NistFile.digits(actual, certified) >= least, () -> actual + " for " + certified);
	}

	@Test
	void scaleOfAPredictorOnlyScalesItsCoefficient() {
		double[] y = {1, 3, 2, 5, 4, 7};
		double[][] x = {{1}, {2}, {3}, {4}, {5}, {6}};
		double[][] tiny = Arrays.stream(x).map(row -> new double[] {row[0] * 0x1p-80}).toArray(double[][]::new);

		Coefficient slope = LinearRegression.fit(y, x, new Classical()).coefficient(1);
		Coefficient steep = LinearRegression.fit(y, tiny, new Classical()).coefficient(1);

		assertEquals(slope.value(), steep.value() * 0x1p-80, 1e-14);
		assertEquals(slope.pValue(), steep.pValue(), 1e-14);
	}

	@Test
	void fOfOnePredictorIsTheSquareOfItsT() {
		double[] y = {1, 3, 2, 5, 4, 7};
		double[][] x = {{1}, {2}, {3}, {4}, {5}, {6}};

		LinearRegression line = LinearRegression.fit(y, x, new Classical());

		double t = line.coefficient(1).t();
		assertEquals(t * t, line.f(), 1e-12);
		assertEquals(line.coefficient(1).pValue(), line.fPValue(), 1e-14);
		assertEquals(0, Arrays.stream(line.residuals()).sum(), 1e-14);
	}

	@Test
	void intervalOfACoefficientWidensWithTheLevel() {
		double[] y = {1, 3, 2, 5, 4, 7};
		double[][] x = {{1}, {2}, {3}, {4}, {5}, {6}};
		Coefficient slope = LinearRegression.fit(y, x, new Hc3()).coefficient(1);

		assertTrue(slope.estimate(0.99).interval().width() > slope.estimate(0.9).interval().width());
		assertTrue(slope.estimate(0.9).interval().contains(slope.value()));
		assertEquals("ols-hc3", slope.estimate(0.9).method());
	}

	@Test
	void refusesPredictorsThatDoNotDecideOneLine() {
		double[] y = {1, 3, 2, 5};

		refuses(y, new double[][] {{7}, {7}, {7}, {7}}, "constant");
		refuses(new double[] {1, 3, 2, 5, 6}, new double[][] {{1, 3}, {2, 6}, {3, 9}, {4, 12}, {5, 15}}, "follows");
		refuses(y, new double[][] {{1}, {2}, {3}}, "pair up");
		refuses(y, new double[][] {{1}, {2}, {3}, {4, 5}}, "pair up");
		refuses(new double[] {2, 2, 2, 2}, new double[][] {{1}, {2}, {3}, {4}}, "response is constant");
		refuses(new double[] {1, Double.NaN, 2, 2}, new double[][] {{1}, {2}, {3}, {4}}, "index 1");
	}

	@Test
	void refusesHc3WhereOneObservationAloneDecides() {
		double[][] dummy = {{0}, {0}, {0}, {1}};

		assertThrows(
				IllegalArgumentException.class, () -> LinearRegression.fit(new double[] {1, 2, 4, 9}, dummy, new Hc3()));
	}

	@Test
	void refusesATestOfNoOrder() {
		LinearRegression line = LinearRegression.fit(
				new double[] {1, 3, 2, 5, 4}, new double[][] {{1}, {2}, {3}, {4}, {5}}, new Classical());

		assertThrows(IllegalArgumentException.class, () -> line.breuschGodfrey(0));
		assertThrows(IllegalArgumentException.class, () -> line.combination(1));
	}

	private static void refuses(double[] y, double[][] x, String reason) {
		var refused = assertThrows(IllegalArgumentException.class, () -> LinearRegression.fit(y, x, new Classical()));
		assertTrue(refused.getMessage().contains(reason), refused::getMessage);
	}
}
