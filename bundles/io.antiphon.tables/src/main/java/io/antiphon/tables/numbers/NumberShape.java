package io.antiphon.tables.numbers;

/**
 * The numbers in a column: the shares of its values that are numbers at all, whole numbers, and written with an exponent as
 * a spreadsheet writes numbers it has damaged (5.70306E+17); the least and greatest; whether each whole number follows the
 * one before it; and by which signs they are divided.
 */
public record NumberShape(
		double numbers, double whole, double floating, Range range, boolean consecutive, Marks marks) {

	/** NaN where there is no number. */
	public record Range(double low, double high) {}

	/** What the commas and points in the numbers of a column tell. */
	public enum Marks {
		/** A point before decimals, or no sign at all. */
		POINT,
		/** A comma before decimals, without doubt: no value could be read otherwise. */
		COMMA,
		/** Commas that could stand before decimals or set thousands apart (1,234). */
		AMBIGUOUS,
		/** Some can only be read with a decimal comma, others only with a point. */
		MIXED
	}

	/** Whether all values are whole numbers that few enough can be the answers to a question. */
	public boolean smallWhole() {
		return whole == 1 && range.low >= -10 && range.high <= 10;
	}
}
