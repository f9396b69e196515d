package io.antiphon.loop;

/**
 * An estimate with its interval (95 % unless {@code method} says otherwise), the number of observations behind it and how
 * it was made. Shares run from 0 to 1.
 */
public record Measure(String name, double value, double low, double high, long n, String method) {

	public Measure {
		if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
			throw new IllegalArgumentException(name + " is not a finite number");
		}
		if (low > value || value > high || n < 0) {
			throw new IllegalArgumentException(name + " lies outside its interval, or n is negative");
		}
	}
}
