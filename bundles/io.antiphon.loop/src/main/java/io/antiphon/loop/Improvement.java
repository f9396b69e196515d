package io.antiphon.loop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan that carries out a decision: an entry of the continual improvement register. */
public record Improvement(
		String id,
		Phrase title,
		String decision,
		String goal,
		String owner,
		Schedule schedule,
		Budget budget,
		List<Action> actions,
		TestPlan plan) {

	/** From its first action to its due date; absent where no date is set yet. */
	public record Schedule(@Nullable LocalDate start, @Nullable LocalDate due) {}

	/** Planned and actual cost in a currency (ISO 4217). */
	public record Budget(double planned, double actual, String currency) {}

	public Improvement {
		actions = List.copyOf(actions);
	}
}
