package io.antiphon.analytics.internal.findings.among;

import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;

/**
 * A group more of which says something than of the others: how many of how many do, in the group and {@code elsewhere}, and {@code q}, the share of false ones
 * that is to be expected among all that are told with a q no greater.
 */
public record Worse(Group group, long about, long n, long aboutElsewhere, long elsewhere, double q) {

	private static final double LEVEL = 0.95;

	/** Of the group. */
	public Estimate share() {
		return Proportions.wilson(about, n, LEVEL);
	}

	/** Of the others. */
	public Estimate shareElsewhere() {
		return Proportions.wilson(aboutElsewhere, elsewhere, LEVEL);
	}

	/** The one less the other. */
	Estimate difference() {
		return Proportions.difference(about, n, aboutElsewhere, elsewhere, LEVEL);
	}

	/** What the difference surely is. */
	public double surely() {
		return difference().interval().low();
	}
}
