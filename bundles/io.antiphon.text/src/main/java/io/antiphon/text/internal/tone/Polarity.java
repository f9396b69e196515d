package io.antiphon.text.internal.tone;

/** How a clause sounds: probabilities of praise, blame and neither; they add up to 1. */
public record Polarity(double positive, double negative, double neutral) {
	/** Of what nothing is known. */
	public static final Polarity NEITHER = new Polarity(0, 0, 1);

	public Polarity {
		if (!(positive >= 0 && negative >= 0 && neutral >= 0 && Math.abs(positive + negative + neutral - 1) < 1e-6)) {
			throw new IllegalArgumentException("Probabilities are not negative and add up to 1");
		}
	}

	/** From blame (-1) to praise (1). */
	public double score() {
		return positive - negative;
	}

	/** How strongly it sounds one way or the other, 0 to 1. */
	double strength() {
		return Math.max(positive, negative);
	}

	/** The same clause where the balance of praise and blame lies {@code shift} (natural log of odds) towards praise. */
	Polarity shifted(double shift) {
		double praise = positive * Math.exp(-shift / 2);
		double blame = negative * Math.exp(shift / 2);
		double sum = praise + blame + neutral;
		return new Polarity(praise / sum, blame / sum, neutral / sum);
	}
}
