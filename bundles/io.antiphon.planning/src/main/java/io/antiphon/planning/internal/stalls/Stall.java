package io.antiphon.planning.internal.stalls;

import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.spi.Station.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands still: an action, or an improvement as a whole where there is none. {@code day}: the one that its urgency is
 * counted from, absent where no day is set. {@code others}: what an action waits for; of an improvement that is nobody's, its actions
 * that are nobody's either. {@code presumed}: why an action of it is taken as begun although nobody said so, absent where none is.
 */
public record Stall(
		Kind kind,
		Improvement improvement,
		@Nullable Action action,
		@Nullable LocalDate day,
		List<Action> others,
		@Nullable Presumption presumed) {

	public Stall {
		others = List.copyOf(others);
	}
}
