package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;

/**
 * A number with its interval, the count of observations it rests on, and how it was made. The interval usually holds the value,
 * but no method is bent to make it so.
 *
 * @param value the point estimate, not NaN; its unit is said by the method that made it
 * @param interval the confidence interval in the same unit
 * @param n observations used, of all samples together, at least 1
 * @param method stable identifier of the method, e.g. {@code wilson}
 */
public record Estimate(double value, Interval interval, long n, String method) {

	public Estimate {
		if (Double.isNaN(value)) {
			throw new IllegalArgumentException("An estimate cannot be NaN.");
		}
		Check.atLeast(1, n, "n");
		Check.method(method);
	}
}
