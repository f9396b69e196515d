package io.antiphon.planning;

import io.antiphon.loop.Action.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of an improvement, for a list, a board or a time line. What nobody has said is absent; effort in working days. {@code after} are
 * the actions that have to be done before, {@code blocker} is what holds it up in somebody's words; {@code overdue}: it should be done by now
 * and is not.
 */
public record ActionRow(
		String improvement,
		String improvementTitle,
		String id,
		String title,
		@Nullable String owner,
		@Nullable String department,
		@Nullable LocalDate start,
		@Nullable LocalDate due,
		@Nullable LocalDate promised,
		State state,
		@Nullable Double effort,
		@Nullable Cost cost,
		List<Before> after,
		@Nullable String blocker,
		Checked checklist,
		boolean overdue) {

	/** What it costs, in a currency (ISO 4217). */
	public record Cost(double amount, String currency) {}

	/** An action of the same improvement that has to be done before; {@code over}: nothing more is to be done for it. */
	public record Before(String id, String title, boolean over) {}

	/** How many lines of its checklist are done, and how many there are. */
	public record Checked(int done, int all) {}

	public ActionRow {
		after = List.copyOf(after);
	}

	/** What it is called in the register: that of its improvement with a slash and its own id behind it. */
	public String subject() {
		return improvement + "/" + id;
	}

	/** What it waits for: those before it that are not done yet. Nothing where it is over itself. */
	public List<Before> waits() {
		return state.over() ? List.of() : after.stream().filter(one -> !one.over()).toList();
	}

	/** Whether it cannot go on: it waits for another one, or something holds it up. */
	public boolean waiting() {
		return !state.over() && (blocker != null || after.stream().anyMatch(one -> !one.over()));
	}

	/** Whether it is to be done and nobody does it. */
	public boolean unassigned() {
		return !state.over() && owner == null;
	}

	/** By how many days it is due later than it was promised first, below 0 where earlier; 0 where there are no two days to compare. */
	public int slip() {
		return due == null || promised == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(promised, due));
	}
}
