package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnalysisOfVarianceTest {

	/** The digits that are left: a double holds 16, the data of SmLs07 and SmLs08 begin with 13 that never change. */
	@ParameterizedTest
	@CsvSource({
		"SiRstv, 13.0", "SmLs01, 14.9", "SmLs02, 14.9", "AtmWtAg, 10.1", "SmLs04, 10.0", "SmLs05, 9.9", "SmLs07, 4.0", "SmLs08, 3.9"
	})
	void agreesWithNistAsFarAsTheDataSurviveAsDoubles(String name, double digits) {
		NistFile file = NistFile.read(name + ".dat");

		AnalysisOfVariance anova = AnalysisOfVariance.oneWay(file.groups(BigDecimal.ZERO));

		assertTrue(digits(anova, file) >= digits, () -> name + " has " + digits(anova, file));
	}

	@ParameterizedTest
	@CsvSource({
		"SiRstv, 14.6", "SmLs01, 14.9", "SmLs02, 14.9", "AtmWtAg, 14.4", "SmLs04, 14.9", "SmLs05, 14.9", "SmLs07, 14.9",
		"SmLs08, 14.9"
	})
	void agreesWithNistToThePrintedDigitsWhereTheFirstValueIsTakenOffInDecimals(String name, double digits) {
		NistFile file = NistFile.read(name + ".dat");
		BigDecimal origin = file.data().getFirst().get(1);

		AnalysisOfVariance anova = AnalysisOfVariance.oneWay(file.groups(origin));

		assertTrue(digits(anova, file) >= digits, () -> name + " has " + digits(anova, file));
	}

	@ParameterizedTest
	@ValueSource(strings = {"SiRstv", "SmLs01", "SmLs02", "AtmWtAg", "SmLs04", "SmLs05", "SmLs07", "SmLs08"})
	void losesNothingOfTheDoublesItIsGiven(String name) {
		double[][] groups = NistFile.read(name + ".dat").groups(BigDecimal.ZERO);

		AnalysisOfVariance anova = AnalysisOfVariance.oneWay(groups);

		assertTrue(NistFile.digits(anova.f(), exactF(groups)) > 14.9, () -> name);
	}

	@Test
	void twoGroupsGiveTheSquareOfStudentsT() {
		double[] first = {1, 2, 4};
		double[] second = {5, 6, 10};

		AnalysisOfVariance anova = AnalysisOfVariance.oneWay(first, second);

		double pooled = (2 * Means.variance(first) + 2 * Means.variance(second)) / 4;
		double t = (Means.mean(first) - Means.mean(second)) / Math.sqrt(pooled * 2 / 3);
		assertEquals(t * t, anova.f(), 1e-12);
		assertEquals(pooled, anova.meanSquareWithin(), 1e-14);
	}

	@Test
	void equalMeansLeaveNothingBetweenTheGroups() {
		AnalysisOfVariance anova = AnalysisOfVariance.oneWay(new double[] {1, 3}, new double[] {0, 4});

		assertEquals(0, anova.f());
		assertEquals(1, anova.pValue());
		assertEquals(0, anova.rSquared());
	}

	@Test
	void constantGroupsThatDifferAreInfinitelyApart() {
		AnalysisOfVariance anova = AnalysisOfVariance.oneWay(new double[] {1, 1}, new double[] {2, 2});

		assertEquals(Double.POSITIVE_INFINITY, anova.f());
		assertEquals(0, anova.pValue());
	}

	@Test
	void refusesGroupsWithoutSpreadInside() {
		assertThrows(IllegalArgumentException.class, () -> AnalysisOfVariance.oneWay(new double[] {1, 2}));
		assertThrows(IllegalArgumentException.class, () -> AnalysisOfVariance.oneWay(new double[] {1}, new double[] {2}));
		assertThrows(IllegalArgumentException.class, () -> AnalysisOfVariance.oneWay(new double[] {1, 1}, new double[] {1}));
		assertThrows(IllegalArgumentException.class, () -> AnalysisOfVariance.oneWay(new double[] {1, 2}, new double[] {}));
	}

	/** The least of the digits that agree, over everything certified. */
	private static double digits(AnalysisOfVariance anova, NistFile file) {
		List<BigDecimal> between = file.certified("Between");
		List<BigDecimal> within = file.certified("Within");
		return DoubleStream.of(
				NistFile.digits(anova.degreesBetween(), between.get(0)),
				NistFile.digits(anova.squaresBetween(), between.get(1)),
				NistFile.digits(anova.meanSquareBetween(), between.get(2)),
				NistFile.digits(anova.f(), between.get(3)),
				NistFile.digits(anova.degreesWithin(), within.get(0)),
				NistFile.digits(anova.squaresWithin(), within.get(1)),
				NistFile.digits(anova.meanSquareWithin(), within.get(2)),
				NistFile.digits(anova.rSquared(), file.certified("Certified R-Squared").getFirst()),
				NistFile.digits(anova.residualDeviation(), file.certified("Standard Deviation").getFirst()))
				.min()
				.orElseThrow();
	}

	/** F of the doubles themselves, in exact arithmetic up to the last division. */
	private static BigDecimal exactF(double[][] groups) {
		var all = Arrays.stream(groups).flatMapToDouble(DoubleStream::of).mapToObj(BigDecimal::new).toList();
		BigDecimal squares = all.stream().map(v -> v.multiply(v)).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal grouped = Arrays.stream(groups)
				.map(group -> squareOfSum(Arrays.stream(group).mapToObj(BigDecimal::new), group.length))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal between = grouped.subtract(squareOfSum(all.stream(), all.size()));
		BigDecimal within = squares.subtract(grouped);
		return between.multiply(BigDecimal.valueOf(all.size() - groups.length))
				.divide(within.multiply(BigDecimal.valueOf(groups.length - 1)), MathContext.DECIMAL128);
	}

	private static BigDecimal squareOfSum(Stream<BigDecimal> values, int n) {
		BigDecimal sum = values.reduce(BigDecimal.ZERO, BigDecimal::add);
		return sum.multiply(sum).divide(BigDecimal.valueOf(n), new MathContext(80));
	}
}
