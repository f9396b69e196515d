package io.antiphon.loop.change;

import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;

/**
 * What somebody wants changed in what is planned. {@code on} is the revision of the goal, decision or improvement that was seen, 0 where it is a
 * new one: on a newer one nothing is written. Any capability may say them; {@link Planning} carries them out. Every one has an inverse but
 * freezing a test plan, which is no command: it is done once, by a person.
 */
public sealed interface Command {

	/** The id of the goal, decision or improvement that it changes. */
	String subject();

	/** The revision that was seen. */
	int on();

	/** Sets a goal, or changes one. */
	record SetGoal(Goal goal, int on) implements Command {

		@Override
		public String subject() {
			return goal.id();
		}
	}

	/** Makes a decision, or changes one that is only proposed. */
	record Decide(Decision decision, int on) implements Command {

		@Override
		public String subject() {
			return decision.id();
		}
	}

	/** Plans an improvement, or changes one; its actions as they are here, its test plan only while that is a draft. */
	record Plan(Improvement improvement, int on) implements Command {

		@Override
		public String subject() {
			return improvement.id();
		}
	}

	/** Changes the action with that id, or adds it at the end. */
	record Act(String subject, Action action, int on) implements Command {}

	/** Takes an action out. */
	record LeaveOut(String subject, String action, int on) implements Command {}

	/** Says yes to a proposed improvement, to its goal and to its decision. */
	record Confirm(String subject, int on) implements Command {}

	/** Throws away an improvement that is only proposed, with the goal and the decision that are proposed for it alone. */
	record Discard(String subject, int on) implements Command {}
}
