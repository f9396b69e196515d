package io.antiphon.tables.numbers;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Plain decimal numbers, as files write them: 12, -0.5, 1.2E+3; no thousands separators, no percent signs. */
public final class PlainNumbers {

	private static final Pattern NUMBER =
			Pattern.compile("[+-]?(\\d{1,300}(\\.\\d{0,300})?|\\.\\d{1,300})([eE][+-]?\\d{1,3})?");

	private PlainNumbers() {}

	/** The finite number that {@code text} is, written with {@code decimal}. */
	public static OptionalDouble of(String text, Decimal decimal) {
		return of(decimal.plain(text));
	}

	/** The finite number that {@code text} is. */
	public static OptionalDouble of(String text) {
		if (!NUMBER.matcher(text).matches()) {
			return OptionalDouble.empty();
		}
		double number = Double.parseDouble(text);
		return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
	}
}
