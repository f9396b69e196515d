package io.antiphon.text.internal.learning;

import java.util.stream.IntStream;

/**
 * Multinomial logistic regression beside scores that are known without labels: these, times a trust near 1, plus weights on the features. A ridge
 * draws the weights to 0 and the trust to 1: with few labels little is changed. (The maximum of the posterior under normal priors, Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 4.4 and 18.4.) Immutable, any thread.
 */
public final class Regression {
	private static final double RIDGE_OF_TRUST = 1;
	private static final double RIDGE_OF_CONSTANT = 0.01;

	private final int kinds;
	private final int width;
	private final double[] weights;

	private Regression(int kinds, int width, double[] weights) {
		this.kinds = kinds;
		this.width = width;
		this.weights = weights;
	}

	/** One that changes nothing. */
	static Regression none(Examples examples) {
		int width = examples.rows()[0].length;
		var weights = new double[examples.width() * (width + 1) + 1];
		weights[weights.length - 1] = 1;
		return new Regression(examples.width(), width, weights);
	}

	/** Fits on from this one to those {@code chosen}; {@code check} is called all along and may end it by an exception. */
	Regression fit(Examples examples, int[] chosen, double ridge, Runnable check) {
		return new Regression(kinds, width, Descent.from(weights, (place, gradient) -> {
			check.run();
			return loss(examples, chosen, ridge, place, gradient);
		}));
	}

	/** Of each kind: its score without labels as it is trusted, and what was learned. */
	public double[] scores(float[] row, double[] without) {
		return scores(weights, row, without);
	}

	/** How far the scores without labels are trusted. */
	public double trust() {
		return weights[weights.length - 1];
	}

	/** What a row weighs for kind 1 rather than 0, for those who sum up parts of rows. */
	public double[] contrast() {
		return IntStream.range(0, width).mapToDouble(i -> weights[width + 1 + i] - weights[i]).toArray();
	}

	/** What kind 1 has more than kind 0 at a row of zeros. */
	public double constant() {
		return weights[2 * width + 1] - weights[width];
	}

	/** The log loss of one text. */
	double loss(float[] row, double[] without, int kind) {
		double[] scores = scores(row, without);
		double right = scores[kind];
		return Vectors.softmax(scores) - right;
	}

	/** The same for rows that are not around 0. */
	Regression from(float[] centre) {
		double[] moved = weights.clone();
		for (int k = 0; k < kinds; k++) {
			int from = k * (width + 1);
			moved[from + width] -= Vectors.dot(centre, weights, from);
		}
		return new Regression(kinds, width, moved);
	}

	private double[] scores(double[] place, float[] row, double[] without) {
		var scores = new double[kinds];
		for (int k = 0; k < kinds; k++) {
			int from = k * (width + 1);
			scores[k] = place[place.length - 1] * without[k] + Vectors.dot(row, place, from) + place[from + width];
		}
		return scores;
	}

	private double loss(Examples examples, int[] chosen, double ridge, double[] place, double[] gradient) {
		double trust = place[place.length - 1];
		double loss = RIDGE_OF_TRUST / 2 * (trust - 1) * (trust - 1);
		double pull = RIDGE_OF_TRUST * (trust - 1);
		for (int i = 0; i < place.length - 1; i++) {
			double by = i % (width + 1) == width ? RIDGE_OF_CONSTANT : ridge;
			gradient[i] = by * place[i];
			loss += by / 2 * place[i] * place[i];
		}
		for (int n : chosen) {
			double[] without = examples.scores()[n];
			double[] p = scores(place, examples.rows()[n], without);
			double right = p[examples.kinds()[n]];
			loss += Vectors.softmax(p) - right;
			p[examples.kinds()[n]] -= 1;
			for (int k = 0; k < kinds; k++) {
				int from = k * (width + 1);
				Vectors.add(gradient, from, examples.rows()[n], p[k]);
				gradient[from + width] += p[k];
				pull += p[k] * without[k];
			}
		}
		gradient[place.length - 1] = pull;
		return loss;
	}
}
