package io.antiphon.channels.internal.profile;

/**
 * The numbers in a column: the shares of its values that are numbers at all, whole numbers, and written with an exponent as
 * a spreadsheet writes numbers it has damaged (5.70306E+17); the least and greatest; whether each whole number follows the
 * one before it.
 */
public record NumberShape(double numbers, double whole, double floating, Range range, boolean consecutive) {

	/** NaN where there is no number. */
	public record Range(double low, double high) {}

	/** Whether all values are whole numbers that few enough can be the answers to a question. */
	public boolean smallWhole() {
		return whole == 1 && range.low >= -10 && range.high <= 10;
	}
}
