package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.Ridge.Sums;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RidgeTest {

	/** One throughout, a group, and three columns with a value; what is expected was solved by numpy 2.4 from the normal equations, the first two projected out. */
	private static final double[][] ROWS = {
		{1, 0, 0, 1, 0, .25}, {1, 0, 1, 0, 0, .75}, {1, 0, 1, 1, 1, 1}, {1, 0, 0, 0, 1, .5}, {1, 0, 1, 0, 1, .75},
		{1, 1, 0, 1, 1, 0}, {1, 1, 1, 1, 0, .5}, {1, 1, 0, 0, 0, .25}, {1, 1, 1, 0, 0, 1}, {1, 1, 0, 0, 1, 0}};

	@Test
	void agreesWithTheCertifiedLineOfNorrisWithoutAPenalty() {
		List<double[]> rows = SharedData.lines("nist/Norris.dat").stream()
				.skip(60)
				.filter(line -> !line.isBlank())
				.map(line -> Arrays.stream(line.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray())
				.map(pair -> new double[] {1, pair[1], pair[0]})
				.toList();

		var line = Ridge.of(sums(rows.toArray(double[][]::new), 1), 0).orElseThrow();

		assertEquals(36, rows.size());
		assertEquals(1.00211681802045, line.coefficient(0, 36, 0.95).value(), 1e-9);
		assertEquals(0.429796848199937E-03, half(line, 0) / 2.0322445093177186, 1e-9); // t quantile on 34 degrees of freedom
	}

	@Test
	void drawsACoefficientToZeroAsItCanBeReckonedByHand() {
		var rows = new double[][] {{1, 0, 0}, {1, 0, 0}, {1, 1, 1}, {1, 1, 1}};

		var ridge = Ridge.of(sums(rows, 1), 1).orElseThrow();

		assertEquals(0.5, ridge.coefficient(0, 4, 0.95).value(), 1e-12); // 1 / (1 + penalty)
		assertEquals(0.75, ridge.explained(), 1e-12); // 1 − (1 − 0.5)²
		assertEquals(1, ridge.penalty());
	}

	@Test
	void agreesWithANumericalReferenceWithAndWithoutAPenalty() {
		var without = Ridge.of(sums(ROWS, 2), 0).orElseThrow();
		var with = Ridge.of(sums(ROWS, 2), 1.5).orElseThrow();

		assertArrayEquals(new double[] {0.5555555555555557, -0.10416666666666666, -0.027777777777777735}, values(without), 1e-12);
		assertEquals(0.14540280364780447, half(without, 0) / 2.570581835636314, 1e-9); // on 5 degrees of freedom
		assertEquals(0.7679539295392954, without.explained(), 1e-12);
		assertArrayEquals(new double[] {0.3383838383838385, -0.0641025641025641, -0.050505050505050504}, values(with), 1e-12);
		assertEquals(0.6583328043331456, with.explained(), 1e-12);
		assertEquals(0.5613064, Ridge.of(sums(ROWS, 2)).orElseThrow().penalty(), 0.1); // on a grid
	}

	@Test
	void passesOverWhatOthersMakeUp() {
		var twice = Arrays.stream(ROWS)
				.map(row -> new double[] {row[0], row[1], 1 - row[1], row[2], row[3], row[4], row[1], row[5]})
				.toArray(double[][]::new);

		var ridge = Ridge.of(sums(twice, 3), 1.5).orElseThrow();

		assertArrayEquals(new double[] {0.3383838383838385, -0.0641025641025641, -0.050505050505050504, 0}, values(ridge), 1e-9);
	}

	@Test
	void tellsColumnsThatMakeUpAllAgainstTheirMean() {
		var rows =
				new double[][] {{1, 1, 0, 0, 1}, {1, 1, 0, 0, 1.2}, {1, 0, 1, 0, 4}, {1, 0, 1, 0, 4.2}, {1, 0, 0, 1, 7}, {1, 0, 0, 1, 7.2}};

		var ridge = Ridge.of(sums(rows, 1), 0).orElseThrow();

		assertArrayEquals(new double[] {-3, 0, 3}, values(ridge), 1e-9);
		// that of a mean of two values less that of all six, on 3 degrees of freedom
		assertEquals(Math.sqrt(0.02 * (1 / 2.0 - 1 / 6.0)) * 3.182446305284263, half(ridge, 0), 1e-9);
	}

	@Test
	void tellsNothingWhereNothingIsLeftToExplain() {
		var alike = Arrays.stream(ROWS).map(row -> new double[] {row[0], row[1], row[2], 0.5}).toArray(double[][]::new);
		var few = Arrays.copyOf(ROWS, 3);

		assertTrue(Ridge.of(sums(alike, 2)).isEmpty());
		assertTrue(Ridge.of(sums(few, 2), 0).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> Ridge.of(sums(ROWS, 2), -1));
	}

	@Test
	void coversOverAllCoefficientsTogetherAndFindsNoneInNoise() {
		var random = new Random(3);
		int covered = 0;
		int all = 0;
		int falseOnes = 0;
		for (int run = 0; run < 60; run++) {
			var effects = IntStream.range(0, 30).mapToDouble(i -> 0.1 * random.nextGaussian()).toArray();
			var rows = new double[500][];
			var noise = new double[500][];
			for (int i = 0; i < rows.length; i++) {
				rows[i] = new double[32];
				rows[i][0] = 1;
				double value = 0.3 * random.nextGaussian();
				for (int column = 0; column < 30; column++) {
					rows[i][column + 1] = random.nextInt(8) == 0 ? 1 : 0;
					value += rows[i][column + 1] * effects[column];
				}
				rows[i][31] = value;
				noise[i] = rows[i].clone();
				noise[i][31] = random.nextGaussian();
			}
			var ridge = Ridge.of(sums(rows, 1)).orElseThrow();
			var nothing = Ridge.of(sums(noise, 1)).orElseThrow();
			for (int column = 0; column < 30; column++) {
				var interval = ridge.coefficient(column, 500, 0.95).interval();
				covered += interval.low() <= effects[column] && effects[column] <= interval.high() ? 1 : 0;
				falseOnes += nothing.pValue(column) < 0.05 ? 1 : 0;
				all++;
			}
		}

		assertEquals(0.95, (double) covered / all, 0.02);
		assertTrue(falseOnes <= 0.05 * all, falseOnes + " of " + all);
	}

	private static double[] values(Ridge ridge) {
		return IntStream.range(0, ridge.size()).mapToDouble(column -> ridge.coefficient(column, 1, 0.95).value()).toArray();
	}

	private static double half(Ridge ridge, int column) {
		var interval = ridge.coefficient(column, 1, 0.95).interval();
		return (interval.high() - interval.low()) / 2;
	}

	/** Of rows whose last cell is the value. */
	private static Sums sums(double[][] rows, int controlled) {
		int width = rows[0].length - 1;
		var products = new double[width][width];
		var withValue = new double[width];
		double squares = 0;
		for (var row : rows) {
			for (int i = 0; i < width; i++) {
				for (int j = 0; j < width; j++) {
					products[i][j] += row[i] * row[j];
				}
				withValue[i] += row[i] * row[width];
			}
			squares += row[width] * row[width];
		}
		return new Sums(products, withValue, squares, rows.length, controlled);
	}
}
