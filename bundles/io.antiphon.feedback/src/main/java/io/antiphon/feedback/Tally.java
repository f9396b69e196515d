package io.antiphon.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of visible feedback and of its ratings by day, context and language, from the roll-up and not from the rows: enough
 * for shares, means and net promoter scores over any days. Earliest day first, what has no day last.
 */
public record Tally(List<Cell> cells, List<RatingCell> ratings) {

	/** {@code count} pieces of feedback; {@code day} is absent for those whose time is unknown. */
	public record Cell(@Nullable LocalDate day, Context context, String language, long count) {}

	/** {@code count} ratings of one {@linkplain Rating name, scale and value}; {@code day} as in {@link Cell}. */
	public record RatingCell(@Nullable LocalDate day, Context context, String language, Rating rating, long count) {}

	public Tally {
		cells = List.copyOf(cells);
		ratings = List.copyOf(ratings);
	}

	/** Counts of feedback alone. */
	public Tally(List<Cell> cells) {
		this(cells, List.of());
	}

	public long count() {
		return cells.stream().mapToLong(Cell::count).sum();
	}
}
