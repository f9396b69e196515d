package io.antiphon.sustainability;

import java.util.Optional;

/**
 * What one of something that was counted (a case, a customer, a functional unit) comes to in carbon: what was emitted on the days that have
 * both a complete footprint and a count, by the units of just those days. Two kinds of units are never added.
 *
 * @param unit what was counted, as its first row calls it: "parcel"
 * @param units how many on the days that count
 * @param emitted what was emitted on those days, kg CO2e
 * @param least over fewer units no average is told; 0 where no rule for small groups holds
 */
public record Intensity(String unit, double units, Amount emitted, Days days, int least) {

	/** How many days count, and how many do not: something is missing on them, they have no footprint, or no count. */
	public record Days(long counted, long withGap, long withoutFootprint, long withoutCount) {

		/** All that have a footprint, a gap or a count. */
		public long all() {
			return counted + withGap + withoutFootprint + withoutCount;
		}
	}

	public Intensity {
		if (!(units >= 0 && least >= 0) || !Double.isFinite(units)) {
			throw new IllegalArgumentException("units are counted: " + units);
		}
	}

	/** Of one unit; empty where no day counts, nothing was counted, or too little. */
	public Optional<Amount> each() {
		return days.counted() > 0 && units > 0 && units >= least ? Optional.of(emitted.per(units)) : Optional.empty();
	}

	/** Whether there are too few for an average. */
	public boolean withheld() {
		return units > 0 && units < least;
	}
}
