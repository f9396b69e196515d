package io.antiphon.loop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The plan that carries out a decision: an entry of the continual improvement register. Decision and goal are
 * their ids, empty where there is none; owner and budget are absent until somebody names them.
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
		TestPlan plan) {

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

	public Improvement {
		actions = List.copyOf(actions);
		owner = owner != null && owner.isBlank() ? null : owner;
		budget = budget != null && budget.currency().isEmpty() ? null : budget;
		if (id.isBlank() || title.blank()) {
			throw new IllegalArgumentException("an improvement has an id and a title: " + id);
		}
	}

	/** The same with another test plan: what freezing it makes. */
	public Improvement with(TestPlan other) {
		return new Improvement(id, title, decision, goal, owner, schedule, budget, actions, other);
	}
}
