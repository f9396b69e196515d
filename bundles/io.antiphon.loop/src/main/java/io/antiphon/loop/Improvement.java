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
		@Nullable String follows,
		Entry entry) {

	/** How far it is. */
	public enum State {
		/** Drafted by the workbench, an extension or somebody who has not said yes to it: it commits nobody. */
		PROPOSED,
		PLANNED,
		UNDER_WAY,
		DONE,
		DROPPED;

		/** Whether nothing more is to be done for it. */
		public boolean over() {
			return this == DONE || this == DROPPED;
		}
	}

	/** How it came about. */
	public enum Origin {
		/** Somebody wrote it. */
		PERSON,
		/** The workbench or an extension proposed it; whether somebody said yes is its state. */
		PROPOSAL,
		/** A run of the whole loop without anybody at it proposed it and froze its test plan. */
		RUN
	}

	/** How much of something. */
	public enum Level {
		LOW,
		MEDIUM,
		HIGH
	}

	/** What else the register says of it; effort in working days. What nobody has said is absent. */
	public record Entry(
			State state,
			Origin origin,
			@Nullable String department,
			@Nullable Double effort,
			@Nullable Level risk,
			@Nullable Level priority,
			String about) {

		public Entry {
			department = department == null || department.isBlank() ? null : department;
			about = Former.given(about);
			if (effort != null && !(effort >= 0 && effort < Double.POSITIVE_INFINITY)) {
				throw new IllegalArgumentException("effort is an amount");
			}
		}

		/** One of which no more is known. */
		public static Entry of(State state, Origin origin) {
			return new Entry(state, origin, null, null, null, null, "");
		}

		/** The same as far as that. */
		public Entry in(State other) {
			return new Entry(other, origin, department, effort, risk, priority, about);
		}
	}

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

	/** Documents of an older shape have actions without ids and no entry: what is frozen was planned. */
	public Improvement(
			String id,
			Phrase title,
			String decision,
			String goal,
			@Nullable String owner,
			Schedule schedule,
			@Nullable Budget budget,
			List<Action> actions,
			TestPlan plan,
			@Nullable String follows,
			@Nullable Entry entry) {
		this.id = id;
		this.title = title;
		this.decision = decision;
		this.goal = goal;
		this.owner = owner != null && owner.isBlank() ? null : owner;
		this.schedule = schedule;
		this.budget = budget != null && budget.currency().isEmpty() ? null : budget;
		this.actions = Former.named(actions);
		this.plan = plan;
		this.follows = follows != null && follows.isBlank() ? null : follows;
		this.entry = entry == null ? Entry.of(plan.isDraft() ? State.PROPOSED : State.PLANNED, Origin.PROPOSAL) : entry;
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
		this(id, title, decision, goal, owner, schedule, budget, actions, plan, null, null);
	}

	/** One that follows another. */
	public Improvement(
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
		this(id, title, decision, goal, owner, schedule, budget, actions, plan, follows, null);
	}

	/** The same with another test plan: what freezing it makes. */
	public Improvement with(TestPlan other) {
		return new Improvement(id, title, decision, goal, owner, schedule, budget, actions, other, follows, entry);
	}

	/** The same with other actions. */
	public Improvement with(List<Action> others) {
		return new Improvement(id, title, decision, goal, owner, schedule, budget, others, plan, follows, entry);
	}

	/** The same with another entry. */
	public Improvement with(Entry other) {
		return new Improvement(id, title, decision, goal, owner, schedule, budget, actions, plan, follows, other);
	}

	/** Whether nobody has said yes to it yet. */
	public boolean proposed() {
		return entry.state() == State.PROPOSED;
	}
}
