package io.antiphon.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, where it stands, where it shall be and by when; the date is absent where feedback has no times. {@code proposed}: nobody has
 * said yes to it yet.
 */
public record Goal(
		String id, String indicator, Measure baseline, double target, @Nullable LocalDate due, boolean proposed) {

	public Goal {
		if (id.isBlank() || indicator.isBlank() || !Double.isFinite(target)) {
			throw new IllegalArgumentException("a goal has an id, an indicator and a finite target: " + id);
		}
	}

	/** One that is set. */
	public Goal(String id, String indicator, Measure baseline, double target, @Nullable LocalDate due) {
		this(id, indicator, baseline, target, due, false);
	}

	/** The same as a proposal, or as set. */
	public Goal proposed(boolean only) {
		return new Goal(id, indicator, baseline, target, due, only);
	}
}
