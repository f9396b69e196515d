package io.antiphon.feedback.erasure;

import java.time.Instant;

/** What came of erasing feedback. Everything but {@link Done} has changed nothing. */
public sealed interface Erasure {

	/** So many pieces in so many versions are gone, by the act of that number. */
	record Done(long act, Instant at, int pieces, int versions) implements Erasure {}

	/** There is no such feedback, or no more. */
	record Nothing() implements Erasure {}

	/** Feedback is being taken in, which may bring more of the same: to be done again once that has ended. */
	record Busy() implements Erasure {}
}
