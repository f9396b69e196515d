package io.antiphon.channels.internal.measure;

import io.antiphon.base.Period;

/** One value of a quantity for a period; {@code n} is NaN where it is not known. */
public record Value(Period period, double value, double n) {

	public Value {
		if (!Double.isFinite(value) || n < 0 || Double.isInfinite(n)) {
			throw new IllegalArgumentException("a value is a finite number with n");
		}
		value = normal(value);
		n = normal(n);
	}

	/** As a database gives it back: without a sign of 0, and without numbers too small for a normal one. */
	private static double normal(double number) {
		return Math.abs(number) < Double.MIN_NORMAL ? 0 : number;
	}
}
