package io.antiphon.loop;

import io.antiphon.feedback.Scope;

/**
 * A number over time with its name, its unit (as of a {@link Measure}), how its values are made, the direction that is good, and
 * the scope it is about. {@code id} is its source's id, a slash, and what tells it from the others there.
 */
public record Indicator(String id, Phrase name, String unit, Kind kind, Direction better, Scope scope) {

	public Indicator {
		if (id.isBlank() || name.blank()) {
			throw new IllegalArgumentException("an indicator has an id and a name: " + id);
		}
	}

	/** How its values are made, and so which method compares them. */
	public enum Kind {
		/** A part of n, 0–1. */
		SHARE,
		/** The mean of n values. */
		MEAN,
		/** Events per unit of volume: value × n is the number of events. */
		RATE,
		/** An amount that adds up, such as orders: a day's mean over n days, so that value × n is the amount. */
		VOLUME
	}

	/** Which way is good. */
	public enum Direction {
		UP,
		DOWN;

		/** +1 or −1. */
		public int sign() {
			return this == UP ? 1 : -1;
		}
	}
}
