package io.antiphon.planning;

import io.antiphon.loop.Improvement.Level;
import io.antiphon.loop.Improvement.State;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the continual improvement register, for a table. What nobody has said is absent. {@code expected} and {@code realised} are the
 * effect that the goal hopes for and the one that the verdict measured, both with their numbers to sort by; {@code extra} are the cells of
 * columns that extensions bring, by their ids.
 */
public record RegisterRow(
		String id,
		String title,
		String service,
		String touchpoint,
		State state,
		@Nullable String owner,
		@Nullable String department,
		@Nullable LocalDate start,
		@Nullable LocalDate due,
		@Nullable Double effort,
		@Nullable Money money,
		Effect expected,
		Effect realised,
		@Nullable Level risk,
		@Nullable Level priority,
		String origin,
		String plan,
		Work work,
		Map<String, Cell> extra) {

	/** Planned and spent, in a currency. */
	public record Money(double planned, double actual, String currency) {}

	/**
	 * In words, empty where there is none, and as a number in {@code unit}, as {@link io.antiphon.wording.Numbers} knows it; {@code verdict}:
	 * what was judged of it, empty where nothing was.
	 */
	public record Effect(String words, @Nullable Double value, String unit, String verdict) {

		/** There is none. */
		public static final Effect NONE = new Effect("", null, "", "");
	}

	/** Its actions: how many there are, are over, are overdue, wait or are held up, and have nobody. */
	public record Work(int all, int over, int overdue, int waiting, int unassigned) {}

	/** What an extension says of an improvement, and a number to sort it by where it is one. */
	public record Cell(String words, @Nullable Double value) {}

	public RegisterRow {
		extra = Map.copyOf(extra);
	}

	/** Whether it should be done by now and is not; what is only proposed commits nobody. */
	public boolean overdue(LocalDate today) {
		return due != null && due.isBefore(today) && state != State.PROPOSED && !state.over();
	}
}
