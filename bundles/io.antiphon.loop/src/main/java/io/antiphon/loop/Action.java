package io.antiphon.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One piece of an improvement; effort in working days, cost in the currency of the improvement's budget. */
public record Action(
		Phrase title,
		String owner,
		@Nullable LocalDate start,
		@Nullable LocalDate due,
		State state,
		double effort,
		double cost) {

	/** How far it is. */
	public enum State {
		OPEN,
		UNDER_WAY,
		DONE,
		DROPPED
	}
}
