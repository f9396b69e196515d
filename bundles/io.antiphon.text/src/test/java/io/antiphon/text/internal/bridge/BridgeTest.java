package io.antiphon.text.internal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.text.reading.TwinTopics;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BridgeTest {
	private static final int MEANINGS = 100;
	private static final int SENTENCES = 600;

	private final Random random = new Random(11);
	private final double[][] toChinese = matrix(MEANINGS, 128);
	private final double[][] toEnglish = matrix(MEANINGS, 110);

	@Test
	void whatMeansTheSameInTwoSpacesIsFoundWhereverItStands() {
		Bridge bridge = bridge();
		double[][] meanings = matrix(8, MEANINGS);
		var turned =
				new double[][] {meanings[3], meanings[0], meanings[7], meanings[1], meanings[2], meanings[6], meanings[5], meanings[4]};

		List<TwinTopics> twins = bridge.twins(times(meanings, toChinese), times(turned, toEnglish));

		assertEquals(List.of(1, 3, 4, 0, 7, 6, 5, 2), twins.stream().map(TwinTopics::english).toList());
		assertTrue(twins.stream().allMatch(twin -> twin.likeness() > 0.6), twins.toString());
	}

	@Test
	void whatMeansSomethingElseHasNoTwin() {
		Bridge bridge = bridge();

		assertEquals(List.of(), bridge.twins(times(matrix(8, MEANINGS), toChinese), times(matrix(8, MEANINGS), toEnglish)));
	}

	@Test
	void aLanguageWithoutTopicsHasNoTwins() {
		assertEquals(List.of(), bridge().twins(new double[0][], times(matrix(2, MEANINGS), toEnglish)));
	}

	private Bridge bridge() {
		double[][] said = matrix(SENTENCES, MEANINGS);
		return Bridge.between(times(said, toChinese), times(said, toEnglish));
	}

	private double[][] matrix(int rows, int columns) {
		return IntStream.range(0, rows)
				.mapToObj(row -> IntStream.range(0, columns).mapToDouble(column -> random.nextGaussian()).toArray())
				.toArray(double[][]::new);
	}

	private static double[][] times(double[][] rows, double[][] matrix) {
		return Arrays.stream(rows)
				.map(row -> IntStream.range(0, matrix[0].length)
						.mapToDouble(column -> IntStream.range(0, row.length).mapToDouble(i -> row[i] * matrix[i][column]).sum())
						.toArray())
				.toArray(double[][]::new);
	}
}
