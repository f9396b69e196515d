package io.antiphon.text.internal.learning;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Where codes lie among texts, without labels: each starts where its name lies, and settles among the texts that are like it, drawn back to its name by
 * a quarter as many imagined texts as there are for each code (EM for a mixture of directions, Banerjee and others, Journal of Machine Learning Research 6,
 * 2005, 1345–1382). A text that is like none is left to none, and moves nothing. Names and texts are each seen from near their own middle, since all
 * vectors of an encoder lie on one side. docs/quality.md says what the constants were chosen on. Immutable, any thread.
 */
public final class CodeSpace {
	private static final double CONCENTRATION = 15;
	private static final double PULL = 0.25;
	/** A text goes to none where it is less like each code. */
	private static final double LEAST_LIKENESS = 0.5;
	/** How far towards the middle one goes to look. */
	private static final double MIDDLE = 0.7;
	private static final double EVEN = 1;
	private static final int ROUNDS = 8;

	private final float[] middle;
	private final float[][] codes;
	private final double[] shares;

	private CodeSpace(float[] middle, float[][] codes, double[] shares) {
		this.middle = middle;
		this.codes = codes;
		this.shares = shares;
	}

	/** Settles the codes of {@code frame} among {@code texts}, at least one, in an order that depends on nothing but them. Blocks for seconds. */
	public static CodeSpace settle(CodeFrame frame, Language language, TextEncoding encoding, float[][] texts, Watch watch) {
		float[][] names = Arrays.stream(CodeNames.encode(frame, language, encoding)).map(Vectors::unit).toArray(float[][]::new);
		float[] among = near(names);
		float[][] start = Arrays.stream(names).map(name -> Vectors.unit(Vectors.less(name, among))).toArray(float[][]::new);
		var even = new double[start.length];
		Arrays.fill(even, 1.0 / start.length);
		float[] middle = near(texts);
		var space = new CodeSpace(middle, start, even);
		float[][] rows = Arrays.stream(texts).map(space::row).toArray(float[][]::new);
		for (int round = 0; round < ROUNDS; round++) {
			if (watch.cancelled()) {
				throw new CancellationException("Coding was cancelled");
			}
			space = space.settled(rows, start);
		}
		return space;
	}

	private static float[] near(float[][] vectors) {
		float[] middle = Vectors.mean(vectors);
		for (int i = 0; i < middle.length; i++) {
			middle[i] *= (float) MIDDLE;
		}
		return middle;
	}

	/** A text as it is seen from the middle: what a regression learns from. */
	public float[] row(float[] vector) {
		return Vectors.unit(Vectors.less(vector, middle));
	}

	/** Of each code, the natural log of what speaks for it at a {@link #row}, but for a constant. */
	public double[] scores(float[] row) {
		var scores = new double[codes.length];
		for (int k = 0; k < scores.length; k++) {
			double along = 0;
			for (int i = 0; i < row.length; i++) {
				along += row[i] * codes[k][i];
			}
			scores[k] = CONCENTRATION * along + Math.log(shares[k]);
		}
		return scores;
	}

	private CodeSpace settled(float[][] rows, float[][] start) {
		double[][] shared = IntStream.range(0, rows.length).parallel().mapToObj(n -> {
			double[] scores = Arrays.copyOf(scores(rows[n]), start.length + 1);
			scores[start.length] = CONCENTRATION * LEAST_LIKENESS - Math.log(start.length);
			Vectors.softmax(scores);
			return scores;
		}).toArray(double[][]::new);
		var next = new float[start.length][];
		var sizes = new double[start.length];
		IntStream.range(0, next.length).parallel().forEach(k -> {
			var sum = new double[rows[0].length];
			for (int n = 0; n < rows.length; n++) {
				Vectors.add(sum, 0, rows[n], shared[n][k]);
				sizes[k] += shared[n][k];
			}
			Vectors.add(sum, 0, start[k], PULL * rows.length / start.length);
			var code = new float[sum.length];
			double length = Math.sqrt(Math.max(Vectors.dot(sum, sum), 1e-24));
			for (int i = 0; i < code.length; i++) {
				code[i] = (float) (sum[i] / length);
			}
			next[k] = code;
		});
		double each = EVEN * rows.length / start.length;
		double all = Arrays.stream(sizes).sum() + EVEN * rows.length;
		for (int k = 0; k < sizes.length; k++) {
			sizes[k] = (sizes[k] + each) / all;
		}
		return new CodeSpace(middle, next, sizes);
	}
}
