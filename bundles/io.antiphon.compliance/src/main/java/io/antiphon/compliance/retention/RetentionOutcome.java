package io.antiphon.compliance.retention;

/** What came of a run. */
public sealed interface RetentionOutcome {

	/** All that was over its time is gone. {@code compacted}: freed bytes are gone from the files too. */
	record Done(RetentionReceipt receipt, boolean compacted) implements RetentionOutcome {}

	/** Nothing is over its time. */
	record Nothing() implements RetentionOutcome {}

	/** Feedback is being taken in, or others are writing: to be done again. What is gone stays gone; {@code receipt} counts it. */
	record Busy(RetentionReceipt receipt) implements RetentionOutcome {}

	/** Whoever asked stopped it; what is left goes with the next run. */
	record Stopped(RetentionReceipt receipt) implements RetentionOutcome {}
}
