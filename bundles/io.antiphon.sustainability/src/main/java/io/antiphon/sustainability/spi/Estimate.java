package io.antiphon.sustainability.spi;

import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Impact;

/**
 * What a model says of an activity.
 *
 * @param category not {@link Category#UNKNOWN}
 * @param value in the unit of the impact, not negative
 * @param low the lower end of the 95 % interval, at most {@code value}
 * @param high its upper end, at most 1e15
 * @param method how it came by it, in a line ("sheets × 5 g × 0.9 kg/kg"), at most 300 characters
 * @param source who published what it rests on, at most 300 characters, not empty
 */
public record Estimate(Impact impact, Category category, double value, double low, double high, String method, String source) {

	private static final int LONGEST = 300;
	private static final double MOST = 1e15;

	public Estimate {
		if (!(value >= 0 && low <= value && value <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
			throw new IllegalArgumentException("an estimate is not negative and lies in its interval");
		}
		if (category == Category.UNKNOWN || high > MOST) {
			throw new IllegalArgumentException("an estimate has a scope and is at most 1e15");
		}
		if (source.isBlank() || source.length() > LONGEST || method.length() > LONGEST) {
			throw new IllegalArgumentException("an estimate says its source, in a line");
		}
	}
}
