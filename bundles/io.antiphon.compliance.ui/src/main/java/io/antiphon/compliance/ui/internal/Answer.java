package io.antiphon.compliance.ui.internal;

/** What came of noting something in a register. */
public sealed interface Answer<T> {

	/** It is kept so. */
	record Kept<T>(T now) implements Answer<T> {}

	/** It was taken back, and with it the whole entry. */
	record Gone<T>() implements Answer<T> {}

	/** Nothing was written, and why. */
	record Refused<T>(String sentence) implements Answer<T> {}
}
