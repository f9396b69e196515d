package io.antiphon.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An indicator, where it stands, where it shall be and by when; the date is absent where feedback has no times. */
public record Goal(String id, String indicator, Measure baseline, double target, @Nullable LocalDate due) {

	public Goal {
		if (id.isBlank() || indicator.isBlank() || !Double.isFinite(target)) {
			throw new IllegalArgumentException("a goal has an id, an indicator and a finite target: " + id);
		}
	}
}
