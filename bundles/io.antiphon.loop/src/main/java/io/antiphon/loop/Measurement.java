package io.antiphon.loop;

import io.antiphon.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * One value of an indicator for a period, or over all time where there is none: {@code n} observations (for a rate: the volume), their standard deviation where
 * the indicator is a mean and it is known, otherwise {@link Double#NaN}, and where the number is from.
 */
public record Measurement(
		String indicator, @Nullable Period period, double value, double n, double deviation, String source) {

	public Measurement {
		if (!Double.isFinite(value) || !(n >= 0)) {
			throw new IllegalArgumentException("a measurement is a finite number with n: " + indicator);
		}
	}
}
