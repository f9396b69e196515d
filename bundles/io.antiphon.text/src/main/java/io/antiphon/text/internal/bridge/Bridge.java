package io.antiphon.text.internal.bridge;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.TwinTopics;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * A space in which Chinese and English vectors of one meaning lie together: both are turned by the orthogonal map that brings sentences that mean the same
 * closest (orthogonal Procrustes problem, Schönemann 1966; of centred unit vectors, Xing et al. 2015), along the directions that they have most in common.
 * Immutable; any thread.
 */
public final class Bridge {

	private static final int DIMENSIONS = 120;
	/** As many topics weigh as much as our sentences do where the middle of a language is looked for. */
	private static final int STEADY = 5;
	private static final int NEAREST = 5;
	private static final double LEAST_LIKE = 0.4;
	private static final double LEAST_NEARER = 0.15;

	private final Side chinese;
	private final Side english;

	private Bridge(Side chinese, Side english) {
		this.chinese = chinese;
		this.english = english;
	}

	/** The middle of our sentences in a language, and how its vectors are turned. */
	private record Side(double[] middle, RealMatrix turn) {

		/** Where these lie, seen from their own middle. */
		double[][] points(double[][] vectors) {
			double[] own = mean(vectors);
			var centre = new double[own.length];
			for (int i = 0; i < own.length; i++) {
				centre[i] = (vectors.length * own[i] + STEADY * middle[i]) / (vectors.length + STEADY);
			}
			return Arrays.stream(vectors).map(vector -> unit(turn.preMultiply(unit(less(vector, centre))))).toArray(double[][]::new);
		}
	}

	/** How many texts are encoded for it. */
	public static long size(Resources resources) throws IOException {
		return 2L * Sentences.read(resources).chinese().size();
	}

	/** Reads our sentences by the two encoders. Blocks for some seconds; ends with a CancellationException soon after {@code watch} is cancelled. */
	public static Bridge build(Map<Language, TextEncoding> encoders, Resources resources, Watch watch) throws IOException {
		Sentences sentences = Sentences.read(resources);
		return between(
				doubles(encoders.get(Language.ZH).encode(sentences.chinese(), watch)),
				doubles(encoders.get(Language.EN).encode(sentences.english(), watch)));
	}

	/** By vectors that mean the same, those at each place. */
	static Bridge between(double[][] chinese, double[][] english) {
		double[] chineseMiddle = mean(chinese);
		double[] englishMiddle = mean(english);
		RealMatrix common = centred(english, englishMiddle).transposeMultiply(centred(chinese, chineseMiddle));
		var parts = new SingularValueDecomposition(common);
		int most = Math.min(DIMENSIONS, parts.getRank());
		return new Bridge(
				new Side(chineseMiddle, first(parts.getV(), most)),
				new Side(englishMiddle, first(parts.getU(), most)));
	}

	private static RealMatrix first(RealMatrix columns, int most) {
		return columns.getSubMatrix(0, columns.getRowDimension() - 1, 0, most - 1);
	}

	private static RealMatrix centred(double[][] vectors, double[] middle) {
		return new Array2DRowRealMatrix(
				Arrays.stream(vectors).map(vector -> unit(less(vector, middle))).toArray(double[][]::new), false);
	}

	/**
	 * The topics, by their mean vectors, that mean the same: each is to the other the nearest of its language, and stands out among
	 * the near ones of both (cross-domain similarity local scaling, Conneau et al. 2018). No topic twice.
	 */
	public List<TwinTopics> twins(double[][] chineseTopics, double[][] englishTopics) {
		if (chineseTopics.length == 0 || englishTopics.length == 0) {
			return List.of();
		}
		double[][] rows = chinese.points(chineseTopics);
		double[][] columns = english.points(englishTopics);
		var like = new double[rows.length][columns.length];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < columns.length; j++) {
				like[i][j] = dot(rows[i], columns[j]);
			}
		}
		double[] aroundRows = Arrays.stream(like).mapToDouble(Bridge::around).toArray();
		double[] aroundColumns = Arrays.stream(transposed(like)).mapToDouble(Bridge::around).toArray();
		var nearer = new double[rows.length][columns.length];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < columns.length; j++) {
				nearer[i][j] = 2 * like[i][j] - aroundRows[i] - aroundColumns[j];
			}
		}
		var twins = new ArrayList<TwinTopics>();
		double[][] across = transposed(nearer);
		for (int i = 0; i < rows.length; i++) {
			int j = first(nearer[i]);
			if (first(across[j]) == i && like[i][j] >= LEAST_LIKE && nearer[i][j] >= LEAST_NEARER) {
				twins.add(new TwinTopics(i, j, like[i][j]));
			}
		}
		return List.copyOf(twins);
	}

	/** How alike the nearest are, on average. */
	private static double around(double[] like) {
		double[] sorted = like.clone();
		Arrays.sort(sorted);
		int from = Math.max(0, sorted.length - NEAREST);
		return Arrays.stream(sorted, from, sorted.length).average().orElse(0);
	}

	/** Where the greatest stands, the first of equal ones. */
	private static int first(double[] values) {
		int best = 0;
		for (int i = 1; i < values.length; i++) {
			best = values[i] > values[best] ? i : best;
		}
		return best;
	}

	private static double[][] transposed(double[][] values) {
		return new Array2DRowRealMatrix(values, false).transpose().getData();
	}

	private static double[][] doubles(float[][] vectors) {
		var doubles = new double[vectors.length][];
		for (int i = 0; i < vectors.length; i++) {
			doubles[i] = new double[vectors[i].length];
			for (int d = 0; d < doubles[i].length; d++) {
				doubles[i][d] = vectors[i][d];
			}
		}
		return doubles;
	}

	private static double[] mean(double[][] vectors) {
		var sum = new double[vectors[0].length];
		for (double[] vector : vectors) {
			for (int i = 0; i < sum.length; i++) {
				sum[i] += vector[i] / vectors.length;
			}
		}
		return sum;
	}

	private static double[] less(double[] vector, double[] middle) {
		var rest = new double[vector.length];
		for (int i = 0; i < rest.length; i++) {
			rest[i] = vector[i] - middle[i];
		}
		return rest;
	}

	private static double[] unit(double[] vector) {
		double length = Math.sqrt(dot(vector, vector));
		double scale = length < 1e-12 ? 0 : 1 / length;
		return Arrays.stream(vector).map(value -> value * scale).toArray();
	}

	private static double dot(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}
}
