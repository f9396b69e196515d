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
	private static final double LEAST_ODDS = odds(LEAST_STRENGTH);

	private Tones() {}

	/** The natural log of the odds of praise over blame in a text's clauses, before any calibration. */
	public static double logOdds(List<Polarity> clauses) {
		double praise = clauses.stream().mapToDouble(Polarity::positive).sum();
		double blame = clauses.stream().mapToDouble(Polarity::negative).sum();
		return Math.log((praise + SMOOTHING) / (blame + SMOOTHING));
	}

	/** The tone of a text of these {@code clauses} in a source with this {@code calibration}. */
	public static Tone of(List<Polarity> clauses, Calibration calibration) {
		return clauses.isEmpty() ? Tone.UNREAD : of(leaning(clauses, calibration), strength(clauses));
	}

	/** The tone of a text that leans to praise by these log odds, and sounds so strongly (0 to 1) one way or the other. */
	public static Tone of(double leaning, double strength) {
		double probability = 1 / (1 + Math.exp(-leaning));
		double confidence = Math.max(probability, 1 - probability);
		Sentiment sentiment = label(strength, confidence, probability > 0.5);
		return new Tone(sentiment, (2 * probability - 1) * strength, confidence);
	}

	/** The natural log of the odds that a text of these {@code clauses}, of which there is one, is praise and not blame. */
	public static double leaning(List<Polarity> clauses, Calibration calibration) {
		return SLOPE * (logOdds(clauses) - calibration.shift());
	}

	/** How strongly the clearest of these {@code clauses} sounds one way or the other, 0 to 1. */
	public static double strength(List<Polarity> clauses) {
		return clauses.stream().mapToDouble(Polarity::strength).max().orElse(0);
	}

	/** The natural log of the odds that a text of this strength is neutral: 0 where it begins to be. */
	public static double neutrality(double strength) {
		return LEAST_ODDS - odds(Math.clamp(strength, SMOOTHING, 1 - SMOOTHING));
	}

	/** The strength of that neutrality. */
	public static double strength(double neutrality) {
		return 1 / (1 + Math.exp(neutrality - LEAST_ODDS));
	}

	private static double odds(double probability) {
		return Math.log(probability / (1 - probability));
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
