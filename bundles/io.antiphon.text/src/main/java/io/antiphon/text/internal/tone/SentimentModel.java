package io.antiphon.text.internal.tone;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.tone.Prototypes.Pole;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells how a clause sounds from its vector: multinomial logistic regression fitted to the vectors of a few dozen sentences of our own,
 * each pole weighing the same. It is fitted to no labelled feedback; what labels were looked at for is told in docs/quality.md.
 * Immutable, any thread.
 */
public final class SentimentModel {
	private static final int POLES = Pole.values().length;
	private static final double RIDGE = 0.1;
	private static final int ROUNDS = 1_000;
	private static final double STEP = 1;
	private static final double MOMENTUM = 0.9;

	private final double[][] weights;
	private final float[][] axes;

	private SentimentModel(double[][] weights, float[][] axes) {
		this.weights = weights;
		this.axes = axes;
	}

	/** Encodes the prototypes of {@code language} and fits the model; blocks for well under a second. */
	public static SentimentModel fit(Language language, TextEncoding encoding, Resources resources) throws IOException {
		Prototypes prototypes = Prototypes.read(language, resources);
		var sentences = new ArrayList<String>();
		var poles = new ArrayList<Pole>();
		for (Pole pole : Pole.values()) {
			for (String sentence : prototypes.sentences().get(pole)) {
				sentences.add(sentence);
				poles.add(pole);
			}
		}
		float[][] vectors = encoding.encode(sentences, Watch.NONE);
		return new SentimentModel(weights(vectors, poles), axes(vectors, poles));
	}

	/** The sentences of our own that the model of {@code language} is fitted to. */
	public static List<String> sentences(Language language, Resources resources) throws IOException {
		return Prototypes.read(language, resources).sentences().values().stream().flatMap(List::stream).toList();
	}

	/** How the clause with this unit {@code vector} sounds. */
	public Polarity of(float[] vector) {
		double[] p = probabilities(weights, vector);
		return new Polarity(p[0], p[1], p[2]);
	}

	/** Orthonormal directions along which praise, blame and neither differ; a view on subjects leaves them out. */
	public float[][] axes() {
		return axes.clone();
	}

	private static double[][] weights(float[][] vectors, List<Pole> poles) {
		int width = vectors[0].length + 1;
		var weights = new double[POLES][width];
		var ahead = new double[POLES][width];
		for (int round = 0; round < ROUNDS; round++) {
			double[][] gradient = gradient(ahead, vectors, poles);
			for (int k = 0; k < POLES; k++) {
				for (int i = 0; i < width; i++) {
					double next = ahead[k][i] - STEP * gradient[k][i];
					ahead[k][i] = next + MOMENTUM * (next - weights[k][i]);
					weights[k][i] = next;
				}
			}
		}
		return weights;
	}

	/** Of the mean loss, each pole counting the same, and of a ridge on all but the constant. */
	private static double[][] gradient(double[][] weights, float[][] vectors, List<Pole> poles) {
		int width = weights[0].length;
		var gradient = new double[POLES][width];
		for (int n = 0; n < vectors.length; n++) {
			Pole pole = poles.get(n);
			double share = 1.0 / (POLES * poles.stream().filter(pole::equals).count());
			double[] p = probabilities(weights, vectors[n]);
			for (int k = 0; k < POLES; k++) {
				double error = share * (p[k] - (pole.ordinal() == k ? 1 : 0));
				for (int i = 0; i < width - 1; i++) {
					gradient[k][i] += error * vectors[n][i];
				}
				gradient[k][width - 1] += error;
			}
		}
		for (int k = 0; k < POLES; k++) {
			for (int i = 0; i < width - 1; i++) {
				gradient[k][i] += RIDGE / vectors.length * weights[k][i];
			}
		}
		return gradient;
	}

	private static double[] probabilities(double[][] weights, float[] vector) {
		var p = new double[POLES];
		double most = Double.NEGATIVE_INFINITY;
		for (int k = 0; k < POLES; k++) {
			double sum = weights[k][vector.length];
			for (int i = 0; i < vector.length; i++) {
				sum += weights[k][i] * vector[i];
			}
			p[k] = sum;
			most = Math.max(most, sum);
		}
		double total = 0;
		for (int k = 0; k < POLES; k++) {
			p[k] = Math.exp(p[k] - most);
			total += p[k];
		}
		for (int k = 0; k < POLES; k++) {
			p[k] /= total;
		}
		return p;
	}

	/** Praise less blame, then praise less neither without what the first already holds. */
	private static float[][] axes(float[][] vectors, List<Pole> poles) {
		double[] praise = mean(vectors, poles, Pole.POSITIVE);
		double[] first = unit(less(praise, mean(vectors, poles, Pole.NEGATIVE), 1));
		double[] rest = less(praise, mean(vectors, poles, Pole.NEUTRAL), 1);
		double along = 0;
		for (int i = 0; i < rest.length; i++) {
			along += rest[i] * first[i];
		}
		return new float[][] {floats(first), floats(unit(less(rest, first, along)))};
	}

	private static double[] mean(float[][] vectors, List<Pole> poles, Pole pole) {
		var mean = new double[vectors[0].length];
		double count = poles.stream().filter(pole::equals).count();
		for (int n = 0; n < vectors.length; n++) {
			for (int i = 0; poles.get(n) == pole && i < mean.length; i++) {
				mean[i] += vectors[n][i] / count;
			}
		}
		return mean;
	}

	private static double[] less(double[] a, double[] b, double factor) {
		var difference = new double[a.length];
		for (int i = 0; i < a.length; i++) {
			difference[i] = a[i] - factor * b[i];
		}
		return difference;
	}

	private static double[] unit(double[] vector) {
		double square = 0;
		for (double value : vector) {
			square += value * value;
		}
		return less(vector, vector, 1 - 1 / Math.sqrt(Math.max(square, 1e-24)));
	}

	private static float[] floats(double[] vector) {
		var floats = new float[vector.length];
		for (int i = 0; i < vector.length; i++) {
			floats[i] = (float) vector[i];
		}
		return floats;
	}
}
