package io.antiphon.loop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an improvement; effort in working days, cost in the currency of the improvement's budget. What nobody has said
 * yet (who, when, how much) is absent. {@code promised} is the due day that was first said yes to: a slip is counted from it. {@code after} are
 * the ids of the actions of the same improvement that have to be done before; {@code blocker} is what holds it up in somebody's words.
 */
public record Action(
		String id,
		Phrase title,
		@Nullable String owner,
		@Nullable String department,
		@Nullable LocalDate start,
		@Nullable LocalDate due,
		@Nullable LocalDate promised,
		State state,
		@Nullable Double effort,
		@Nullable Double cost,
		List<String> after,
		@Nullable String blocker,
		List<Check> checklist) {

	/** How far it is. */
	public enum State {
		OPEN,
		UNDER_WAY,
		DONE,
		DROPPED;

		/** Whether nothing more is to be done for it. */
		public boolean over() {
			return this == DONE || this == DROPPED;
		}
	}

	/** A line of a checklist. */
	public record Check(String text, boolean done) {}

	/** Documents from before absent was absent say an owner of "" and then a 0 that nobody meant; those of an older shape have no id. */
	public Action {
		var unsaid = owner != null && owner.isBlank();
		id = Former.given(id);
		owner = unsaid ? null : owner;
		department = said(department);
		blocker = said(blocker);
		effort = unsaid ? meant(effort) : effort;
		cost = unsaid ? meant(cost) : cost;
		after = Former.given(after);
		checklist = Former.given(checklist);
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

	/** One of which no more is known. */
	public Action(
			Phrase title,
			@Nullable String owner,
			@Nullable LocalDate start,
			@Nullable LocalDate due,
			State state,
			@Nullable Double effort,
			@Nullable Double cost) {
		this("", title, owner, null, start, due, null, state, effort, cost, List.of(), null, List.of());
	}

	/** The same under an id. */
	public Action named(String other) {
		return new Action(
				other, title, owner, department, start, due, promised, state, effort, cost, after, blocker, checklist);
	}

	/** The same with the due day that was first said yes to. */
	public Action promised(@Nullable LocalDate day) {
		return new Action(id, title, owner, department, start, due, day, state, effort, cost, after, blocker, checklist);
	}

	/** The same as far as that. */
	public Action in(State other) {
		return new Action(
				id, title, owner, department, start, due, promised, other, effort, cost, after, blocker, checklist);
	}

	/** Whether it should be done by now and is not. */
	public boolean overdue(LocalDate today) {
		return due != null && due.isBefore(today) && !state.over();
	}

	private static @Nullable String said(@Nullable String text) {
		return text == null || text.isBlank() ? null : text;
	}

	private static @Nullable Double meant(@Nullable Double amount) {
		return amount != null && amount == 0 ? null : amount;
	}

	private static boolean amount(@Nullable Double amount) {
		return amount == null || amount >= 0 && amount < Double.POSITIVE_INFINITY;
	}
}
