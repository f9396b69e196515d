package io.antiphon.text.reading;

/**
 * How a text sounds. {@code score} runs from -1 (blame) to 1 (praise) and tells the leaning also where the label abstains;
 * {@code confidence} is the estimated probability (0.5 to 1) that the leaning is right. NEUTRAL: no clause sounds either way.
 * UNCERTAIN: the clauses do not agree.
 */
public record Tone(Sentiment sentiment, double score, double confidence) {
	/** Of what has no words that can be read. */
	public static final Tone UNREAD = new Tone(Sentiment.UNCERTAIN, 0, 0.5);

	public Tone {
		if (!(score >= -1 && score <= 1 && confidence >= 0.5 && confidence <= 1)) {
			throw new IllegalArgumentException("A score lies from -1 to 1, a confidence from 0.5 to 1");
		}
	}
}
