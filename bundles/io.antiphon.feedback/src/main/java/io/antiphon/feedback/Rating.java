package io.antiphon.feedback;

/** A value on a declared scale. {@code name} tells several ratings of one feedback apart. */
public record Rating(String name, RatingScale scale, double value) {

	public Rating {
		if (!scale.contains(value)) {
			throw new IllegalArgumentException("outside its scale " + scale);
		}
	}

	/** 0 for the worst of its scale, 1 for the best. */
	public double share() {
		return scale.share(value);
	}
}
