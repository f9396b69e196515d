package io.antiphon.feedback;

/** A declared scale, from its worst value to its best; {@code worst} is the larger number where less is better. */
public record RatingScale(Kind kind, double worst, double best) {

	/** Net promoter score 0–10. */
	public static final RatingScale NPS = new RatingScale(Kind.NPS, 0, 10);
	/** Customer satisfaction 1–5. */
	public static final RatingScale CSAT = new RatingScale(Kind.CSAT, 1, 5);
	/** Customer effort score 1–7, 7 the least effort. */
	public static final RatingScale CES = new RatingScale(Kind.CES, 1, 7);
	/** Stars 1–5. */
	public static final RatingScale STARS = new RatingScale(Kind.STARS, 1, 5);

	/** The scales the field knows by name, and any other. */
	public enum Kind {
		NPS,
		CSAT,
		CES,
		STARS,
		CUSTOM
	}

	public RatingScale {
		if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
			throw new IllegalArgumentException("a scale runs from one number to another: " + worst + " – " + best);
		}
	}

	public boolean contains(double value) {
		return value >= Math.min(worst, best) && value <= Math.max(worst, best);
	}

	/** 0 for the worst, 1 for the best. */
	public double share(double value) {
		return (value - worst) / (best - worst);
	}
}
