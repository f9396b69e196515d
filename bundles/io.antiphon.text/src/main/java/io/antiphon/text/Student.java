package io.antiphon.text;

import io.antiphon.text.internal.student.WordTable;
import io.antiphon.text.internal.tone.Polarity;
import java.util.Arrays;

/** What a {@link WordTable} foretells of a text: its place among topics, and how it sounds. */
record Student(WordTable table, int dimensions) {
	/** Makes a log odds about as large as a coordinate. */
	private static final double SCALE = 0.25;
	private static final double LEAST = 1e-4;

	/** What the table learns of a text: its point, whether it sounds good or bad, and whether it sounds either way. */
	static float[] target(float[] point, Polarity polarity) {
		var target = Arrays.copyOf(point, point.length + 2);
		target[point.length] = logOdds(polarity.positive(), polarity.negative());
		target[point.length + 1] = logOdds(polarity.positive() + polarity.negative(), polarity.neutral());
		return target;
	}

	private static float logOdds(double one, double other) {
		return (float) (SCALE * Math.log((one + LEAST) / (other + LEAST)));
	}

	float[] foretold(int[] tokens) {
		return table.of(tokens);
	}

	Polarity polarity(float[] foretold) {
		double good = probability(foretold[dimensions]);
		double either = probability(foretold[dimensions + 1]);
		return new Polarity(either * good, either * (1 - good), 1 - either);
	}

	private static double probability(double foretold) {
		return 1 / (1 + Math.exp(-foretold / SCALE));
	}

	/** Not at unit length: the nearest direction is the same. */
	float[] point(float[] foretold) {
		return Arrays.copyOf(foretold, dimensions);
	}
}
