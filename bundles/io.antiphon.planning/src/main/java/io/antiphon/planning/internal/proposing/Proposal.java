package io.antiphon.planning.internal.proposing;

import java.util.function.Function;

/** Something proposed, or why it is not: a key of the texts under {@code refused.}. */
sealed interface Proposal<T> {

	record Made<T>(T value) implements Proposal<T> {}

	record Refused<T>(String reason) implements Proposal<T> {}

	/** What {@code make} makes of a frame that is not refused. */
	static <T> Proposal<T> in(Frame frame, Function<Frame, Proposal<T>> make) {
		return frame instanceof Frame.Refused(String reason) ? new Refused<>(reason) : make.apply(frame);
	}
}
