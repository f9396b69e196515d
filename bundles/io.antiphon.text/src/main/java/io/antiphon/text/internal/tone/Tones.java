package io.antiphon.text.internal.tone;

import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.Tone;
import java.util.List;

/** Tells the tone of texts and clauses from how their clauses sound. */
public final class Tones {
	/** These two were chosen by the labels of the development parts of three files, see docs/quality.md. */
	private static final double LEAST_STRENGTH = 0.40;
	private static final double LEAST_CONFIDENCE = 0.65;
	private static final double SLOPE = 1.75;
	private static final double SMOOTHING = 0.01;

	private Tones() {}

	/** The natural log of the odds of praise over blame in a text's clauses, before any calibration. */
	public static double logOdds(List<Polarity> clauses) {
		double praise = clauses.stream().mapToDouble(Polarity::positive).sum();
		double blame = clauses.stream().mapToDouble(Polarity::negative).sum();
		return Math.log((praise + SMOOTHING) / (blame + SMOOTHING));
	}

	/** The tone of a text of these {@code clauses} in a source with this {@code calibration}. */
	public static Tone of(List<Polarity> clauses, Calibration calibration) {
		if (clauses.isEmpty()) {
			return Tone.UNREAD;
		}
		double probability = 1 / (1 + Math.exp(-SLOPE * (logOdds(clauses) - calibration.shift())));
		double confidence = Math.max(probability, 1 - probability);
		double strength = clauses.stream().mapToDouble(Polarity::strength).max().orElse(0);
		Sentiment sentiment = label(strength, confidence, probability > 0.5);
		return new Tone(sentiment, (2 * probability - 1) * strength, confidence);
	}

	/** The tone of one clause in a source with this {@code calibration}. */
	public static Tone of(Polarity clause, Calibration calibration) {
		Polarity shifted = clause.shifted(calibration.shift());
		double balance = shifted.positive() / (shifted.positive() + shifted.negative());
		double confidence = Math.max(balance, 1 - balance);
		return new Tone(label(shifted.strength(), confidence, balance > 0.5), shifted.score(), confidence);
	}

	private static Sentiment label(double strength, double confidence, boolean praise) {
		if (strength < LEAST_STRENGTH) {
			return Sentiment.NEUTRAL;
		}
		if (confidence < LEAST_CONFIDENCE) {
			return Sentiment.UNCERTAIN;
		}
		return praise ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
	}
}
