package io.antiphon.sustainability;

import io.antiphon.base.Period;

/**
 * What one unit of an activity gives off or uses up, as a row of a factor set says it.
 *
 * @param activity what it is of, as activities call it
 * @param region where it holds, or the contract that it is of; empty: everywhere
 * @param value in {@code unit} for one {@code per}; may be negative (carbon taken up)
 * @param valid the days on which it holds
 * @param uncertainty half the 95 % interval as a part of the value, 0 to 10; "our judgement" is said in {@code source} where it is
 */
public record Factor(
		String activity, Impact impact, Stage stage, String region, double value, String unit, String per, Period valid,
		double uncertainty, String source, String licence) {

	/** At which stage it is given off: with who runs it, this says the scope. */
	public enum Stage {
		/** Where the activity is: a chimney, an exhaust pipe. */
		DIRECT,
		/** Where the bought power is made, by the mean of its grid. */
		ELECTRICITY,
		/** The same by contract. */
		ELECTRICITY_MARKET,
		/** Before that: mining, refining, grid losses, making of things. */
		UPSTREAM
	}

	public Factor {
		if (activity.isBlank() || !Double.isFinite(value) || !(uncertainty >= 0 && uncertainty <= 10)) {
			throw new IllegalArgumentException("a factor has an activity, a finite value and an uncertainty from 0 to 10");
		}
		if (source.isBlank() || licence.isBlank()) {
			throw new IllegalArgumentException("a factor says its source and licence");
		}
	}
}
