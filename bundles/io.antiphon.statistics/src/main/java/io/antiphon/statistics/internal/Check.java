package io.antiphon.statistics.internal;

/** Refuses arguments that no formula can answer, saying what was wrong. */
public final class Check {

	private Check() {
	}

	public static void level(double level) {
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("A confidence level lies between 0 and 1 (0.95 for 95 %), not at " + level + ".");
		}
	}

	public static void fraction(double value, String name) {
		if (!(value >= 0 && value <= 1)) {
			throw new IllegalArgumentException("The " + name + " lies from 0 to 1, not at " + value + ".");
		}
	}

	public static void finite(double value, String name) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("The " + name + " must be a finite number, not " + value + ".");
		}
	}

	public static void positive(double value, String name) {
		if (!(value > 0) || Double.isInfinite(value)) {
			throw new IllegalArgumentException("The " + name + " must be finite and above 0, not " + value + ".");
		}
	}

	public static void atLeast(long least, long value, String name) {
		if (value < least) {
			throw new IllegalArgumentException("The " + name + " must be at least " + least + ", not " + value + ".");
		}
	}

	public static void method(String method) {
		if (method.isBlank()) {
			throw new IllegalArgumentException("A result names its method.");
		}
	}

	/** A part of a whole: 0 to {@code n} of at least one. */
	public static void part(long part, long n, String name) {
		atLeast(1, n, "n");
		if (part < 0 || part > n) {
			throw new IllegalArgumentException("There cannot be " + part + " " + name + " among " + n + ".");
		}
	}

	/** At least {@code least} values, all finite. */
	public static void sample(double[] values, int least, String name) {
		if (values.length < least) {
			throw new IllegalArgumentException(
					"The " + name + " must have at least " + least + " values, not " + values.length + ".");
		}
		for (int i = 0; i < values.length; i++) {
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException(
						"The " + name + " must be finite numbers, but the one at index " + i + " is " + values[i] + ".");
			}
		}
	}

	public static void sameLength(int first, int second, String names) {
		if (first != second) {
			throw new IllegalArgumentException("The " + names + " must pair up, but are " + first + " and " + second + ".");
		}
	}

	/** Whether all values are the same number. */
	public static boolean constant(double[] values) {
		for (double value : values) {
			if (value != values[0]) {
				return false;
			}
		}
		return true;
	}
}
