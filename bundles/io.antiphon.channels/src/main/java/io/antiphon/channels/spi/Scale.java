package io.antiphon.channels.spi;

import java.util.Map;

/**
 * The scale of a rating by its word in mapping files: "nps", "csat", "ces", "stars", or "custom" for any other, from its worst value to its
 * best; {@code worst} is the larger number where less is better.
 */
public record Scale(String kind, double worst, double best) {

	public static final Scale NPS = new Scale("nps", 0, 10);
	public static final Scale CSAT = new Scale("csat", 1, 5);
	public static final Scale CES = new Scale("ces", 1, 7);
	public static final Scale STARS = new Scale("stars", 1, 5);

	public Scale {
		boolean known = Map.of("nps", "0.0 10.0", "csat", "1.0 5.0", "ces", "1.0 7.0", "stars", "1.0 5.0")
				.getOrDefault(kind, "")
				.equals(worst + " " + best);
		boolean custom = kind.equals("custom") && Double.isFinite(worst) && Double.isFinite(best) && worst != best;
		if (!known && !custom) {
			throw new IllegalArgumentException("no scale: " + kind + " " + worst + " – " + best);
		}
	}

	/** Any other. */
	public static Scale of(double worst, double best) {
		return new Scale("custom", worst, best);
	}

	public boolean contains(double value) {
		return value >= Math.min(worst, best) && value <= Math.max(worst, best);
	}
}
