package io.antiphon.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The plan that carries out a decision: an entry of the continual improvement register. Decision and goal are
 * their ids, empty where there is none; owner and budget are absent until somebody names them. {@code follows} is the id of the
 * improvement whose next iteration it is, absent where it is the first one.
 */
public record Improvement(
		String id,
		Phrase title,
		String decision,
		String goal,
		@Nullable String owner,
		Schedule schedule,
		@Nullable Budget budget,
		List<Action> actions,
		TestPlan plan,
		@Nullable String follows) {

	/** From its first action to its due date; absent where no date is set yet. */
	public record Schedule(@Nullable LocalDate start, @Nullable LocalDate due) {

		public Schedule {
			if (start != null && due != null && due.isBefore(start)) {
				throw new IllegalArgumentException("nothing is due before it starts: " + start + ", " + due);
			}
		}
	}

	/** Planned and actual cost in a currency (ISO 4217). */
	public record Budget(double planned, double actual, String currency) {

		/** Documents from before absent was absent have one of 0 in no currency. */
		public Budget {
			if (!(planned >= 0 && actual >= 0) || Double.isInfinite(planned + actual)) {
				throw new IllegalArgumentException("costs are amounts");
			}
			if (!unsaid(planned, actual, currency) && !currency.matches("[A-Z]{3}")) {
				throw new IllegalArgumentException("not a currency: " + currency.toLowerCase(Locale.ROOT));
			}
		}

		private static boolean unsaid(double planned, double actual, String currency) {
			return planned + actual == 0 && currency.isEmpty();
		}
	}

	/** What is done with an improvement once there is a verdict on it. */
	public enum Choice {
		/** It becomes the usual way; nothing more is planned for it. */
		STANDARDISE,
		/** It is changed and tried again: the next iteration. */
		ADJUST,
		/** It is given up, and stays in the register as knowledge. */
		STOP
	}

	/**
	 * What somebody chose after a verdict, and why in their words, which may be empty. {@code after} is what the verdict was then: where
	 * it is another one now the choice does not count any more. Of several on one improvement the newest counts; none is written over.
	 */
	public record Adjustment(
			String id, String improvement, Verdict.Outcome after, Choice choice, String reason, String by, Instant at) {

		public Adjustment {
			reason = Former.given(reason).strip();
			if (id.isBlank() || improvement.isBlank() || by.isBlank()) {
				throw new IllegalArgumentException("an adjustment has an id, an improvement and somebody who chose it: " + id);
			}
		}
	}

	public Improvement {
		actions = List.copyOf(actions);
		owner = owner != null && owner.isBlank() ? null : owner;
		budget = budget != null && budget.currency().isEmpty() ? null : budget;
		follows = follows != null && follows.isBlank() ? null : follows;
		if (id.isBlank() || title.blank()) {
			throw new IllegalArgumentException("an improvement has an id and a title: " + id);
		}
	}

	/** A first iteration, which follows none. */
	public Improvement(
			String id,
			Phrase title,
			String decision,
			String goal,
			@Nullable String owner,
			Schedule schedule,
			@Nullable Budget budget,
			List<Action> actions,
			TestPlan plan) {
		this(id, title, decision, goal, owner, schedule, budget, actions, plan, null);
	}

	/** The same with another test plan: what freezing it makes. */
	public Improvement with(TestPlan other) {
		return new Improvement(id, title, decision, goal, owner, schedule, budget, actions, other, follows);
	}
}
