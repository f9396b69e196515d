package com.example.council;

import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;

/** How the council voted on an improvement: counts, and nobody's name. */
public record Ballot(String improvement, int favour, int against) {

	private static final double LEVEL = 0.95;

	public Ballot {
		if (favour < 0 || against < 0 || favour + against == 0) {
			throw new IllegalArgumentException("a ballot has votes");
		}
	}

	int cast() {
		return favour + against;
	}

	/** The share in favour, with the interval that so few votes leave. */
	Estimate share() {
		return Proportions.wilson(favour, cast(), LEVEL);
	}
}
