package io.antiphon.loop;

import org.jspecify.annotations.Nullable;

/**
 * What a test plan will be able to show, seen from the data before its action. {@code before} and {@code after} are the periods it compares,
 * {@code perPeriod} the observations that a period of the baseline has on the average. {@code detectable} is the smallest true change, in the
 * indicator's unit and with its sign, that would end as "worked" in four cases of five; absent where none would. {@code chance} (0–1) is how
 * often the change that is hoped for would, and {@code enough} after how many periods that would be four of five; absent where it is not
 * within {@value #LONGEST} periods.
 */
public record Power(
		int before, int after, double perPeriod, @Nullable Double detectable, double chance, @Nullable Integer enough) {

	/** How far ahead is looked, in periods. */
	public static final int LONGEST = 104;
	/** The chance with which something is to be shown: four of five. */
	public static final double ASKED = 0.8;

	public Power {
		if (before < 0 || after < 0 || !(perPeriod >= 0) || !(chance >= 0 && chance <= 1)) {
			throw new IllegalArgumentException("power is a chance over periods");
		}
	}

	/** Whether the change that is hoped for would be shown in four cases of five. */
	public boolean suffices() {
		return chance >= ASKED;
	}
}
