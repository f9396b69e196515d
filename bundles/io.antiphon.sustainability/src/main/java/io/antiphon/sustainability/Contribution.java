package io.antiphon.sustainability;

/** One amount of one activity, or of the part of it that lies in the days asked for: activity × factor, or what a model says. */
public record Contribution(Activity activity, Impact impact, Category category, double value, Basis basis) {

	public Contribution {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("a contribution is a finite number");
		}
	}

	/** As much of it as belongs to some of its days. */
	public Contribution part(double share) {
		return new Contribution(activity, impact, category, value * share, basis);
	}

	/** What tells its row from others. */
	String row() {
		return activity.id() + " " + activity.origin().file() + " " + activity.origin().line();
	}
}
