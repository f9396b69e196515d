package io.antiphon.text.internal.learning;

import java.util.Arrays;

/**
 * What is learned from: for each text a row of features, what is said of it without labels (a score for each kind, natural log of odds), and the kind
 * somebody gave it. In an order that depends on nothing but the texts.
 */
public record Examples(float[][] rows, double[][] scores, int[] kinds) {
	private static final int FOLDS = 5;

	/** How many kinds there are. */
	int width() {
		return scores[0].length;
	}

	/** The same around 0. */
	Examples around(float[] centre) {
		return new Examples(Arrays.stream(rows).map(row -> Vectors.less(row, centre)).toArray(float[][]::new), scores, kinds);
	}

	/** How many texts the second most common kind has. */
	public int second() {
		int[] counts = counts();
		Arrays.sort(counts);
		return counts.length < 2 ? 0 : counts[counts.length - 2];
	}

	/** Which fifth each text belongs to: of each kind, one after the other. */
	int[] folds() {
		var seen = new int[width()];
		return Arrays.stream(kinds).map(kind -> seen[kind]++ % FOLDS).toArray();
	}

	int foldCount() {
		return FOLDS;
	}

	private int[] counts() {
		var counts = new int[rows.length == 0 ? 0 : width()];
		Arrays.stream(kinds).forEach(kind -> counts[kind]++);
		return counts;
	}
}
