package io.antiphon.statistics.charts;

/** Why a sample cannot be charted. */
public enum Fault {
	/** There is no value, or it is no finite number. */
	NO_VALUE,
	/** What cannot be negative is. */
	NEGATIVE,
	/** What is counted is no whole number. */
	NOT_WHOLE,
	/** There is no size, or it is not above 0. */
	NO_SIZE,
	/** The size is counted, and no whole number. */
	SIZE_NOT_WHOLE,
	/** There is no spread in fewer than two. */
	SIZE_BELOW_TWO,
	/** More events than there are cases in which they could happen: a share above 1. */
	ABOVE_SIZE,
	/** There is no standard deviation, or it is negative. */
	NO_SPREAD,
	/** A value, size or standard deviation is so great, or a size so small, that what is computed of it would be no number. */
	BEYOND
}
