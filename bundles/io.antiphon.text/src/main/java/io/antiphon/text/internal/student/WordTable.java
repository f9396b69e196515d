package io.antiphon.text.internal.student;

import io.antiphon.text.reading.Watch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/**
 * Foretells what an encoder makes of a text from the pieces of its words alone: a vector for each piece and each pair of neighbours, whose sum
 * over the root of their number is fitted to given targets by least squares (Adagrad, Duchi, Hazan and Singer 2011, one rate for each
 * vector). Hundreds of thousands of texts a second. Immutable once fitted; any thread.
 */
public final class WordTable {
	private static final int ROUNDS = 15;
	private static final double RATE = 0.05;
	private static final int LEAST_PAIRS = 2;
	private static final long PAIR = 1L << 50;
	private static final int PIECE_BITS = 20;
	private static final long SEED = 20_110_701;

	private final Map<Long, Integer> places;
	private final float[][] vectors;
	private final int width;

	private WordTable(Map<Long, Integer> places, int width) {
		this.places = places;
		this.width = width;
		this.vectors = new float[places.size()][width];
	}

	/**
	 * Fits a table to targets, all of one width, for texts as token ids between an opening and a closing one. The same in the same order give the same
	 * table.
	 */
	static WordTable fit(List<int[]> texts, float[][] targets) {
		return fit(texts, targets, Watch.NONE);
	}

	/** The same; ends with a CancellationException soon after {@code watch} is cancelled. */
	public static WordTable fit(List<int[]> texts, float[][] targets, Watch watch) {
		var counts = new TreeMap<Long, Integer>();
		texts.forEach(ids -> {
			for (long feature : features(ids)) {
				counts.merge(feature, 1, Integer::sum);
			}
		});
		var places = new HashMap<Long, Integer>();
		counts.forEach((feature, count) -> {
			if (feature < PAIR || count >= LEAST_PAIRS) {
				places.put(feature, places.size());
			}
		});
		var table = new WordTable(places, targets[0].length);
		table.learn(texts.stream().map(table::known).toArray(int[][]::new), targets, watch);
		return table;
	}

	/** What it foretells; zeros where it knows nothing of the text. */
	public float[] of(int[] ids) {
		return sum(known(ids));
	}

	private void learn(int[][] texts, float[][] targets, Watch watch) {
		var squares = new float[vectors.length];
		var order = new int[texts.length];
		Arrays.setAll(order, i -> i);
		var random = new Random(SEED);
		for (int round = 0; round < ROUNDS; round++) {
			if (watch.cancelled()) {
				throw new CancellationException("Fitting was cancelled");
			}
			shuffle(order, random);
			for (int text : order) {
				if (texts[text].length > 0) {
					learn(texts[text], targets[text], squares);
				}
			}
		}
	}

	private void learn(int[] places, float[] target, float[] squares) {
		float[] error = sum(places);
		double square = 0;
		for (int i = 0; i < width; i++) {
			error[i] -= target[i];
			square += error[i] * error[i];
		}
		double scale = 1 / Math.sqrt(places.length);
		float gradient = (float) (square * scale * scale / width);
		for (int place : places) {
			squares[place] += gradient;
			float step = (float) (RATE * scale / Math.sqrt(squares[place] + 1e-8));
			float[] vector = vectors[place];
			for (int i = 0; i < width; i++) {
				vector[i] -= step * error[i];
			}
		}
	}

	private float[] sum(int[] known) {
		var sum = new float[width];
		for (int place : known) {
			float[] vector = vectors[place];
			for (int i = 0; i < width; i++) {
				sum[i] += vector[i];
			}
		}
		float scale = known.length == 0 ? 0 : (float) (1 / Math.sqrt(known.length));
		for (int i = 0; i < width; i++) {
			sum[i] *= scale;
		}
		return sum;
	}

	private int[] known(int[] ids) {
		return Arrays.stream(features(ids)).mapToInt(feature -> places.getOrDefault(feature, -1)).filter(place -> place >= 0).toArray();
	}

	/** The pieces between the first and the last, and their pairs of neighbours. */
	private static long[] features(int[] ids) {
		int pieces = Math.max(0, ids.length - 2);
		var features = new long[pieces + Math.max(0, pieces - 1)];
		int at = 0;
		for (int i = 1; i <= pieces; i++) {
			features[at++] = ids[i];
		}
		for (int i = 1; i < pieces; i++) {
			features[at++] = PAIR | (long) ids[i] << PIECE_BITS | ids[i + 1];
		}
		return features;
	}

	private static void shuffle(int[] order, Random random) {
		for (int i = order.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int swapped = order[i];
			order[i] = order[j];
			order[j] = swapped;
		}
	}
}
