package io.antiphon.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an improvement; effort in working days, cost in the currency of the improvement's budget. What nobody has said
 * yet (who, when, how much) is absent.
 */
public record Action(
		Phrase title,
		@Nullable String owner,
		@Nullable LocalDate start,
		@Nullable LocalDate due,
		State state,
		@Nullable Double effort,
		@Nullable Double cost) {

	/** How far it is. */
	public enum State {
		OPEN,
		UNDER_WAY,
		DONE,
		DROPPED
	}

	/** Documents from before absent was absent say an owner of "" and then a 0 that nobody meant. */
	public Action {
		var unsaid = owner != null && owner.isBlank();
		owner = unsaid ? null : owner;
		effort = unsaid ? meant(effort) : effort;
		cost = unsaid ? meant(cost) : cost;
		if (title.blank()) {
			throw new IllegalArgumentException("an action has a title");
		}
		if (start != null && due != null && due.isBefore(start)) {
			throw new IllegalArgumentException("an action is not due before it starts: " + start + ", " + due);
		}
		if (!amount(effort) || !amount(cost)) {
			throw new IllegalArgumentException("effort and cost are amounts");
		}
	}

	private static @Nullable Double meant(@Nullable Double amount) {
		return amount != null && amount == 0 ? null : amount;
	}

	private static boolean amount(@Nullable Double amount) {
		return amount == null || amount >= 0 && amount < Double.POSITIVE_INFINITY;
	}
}
