package io.antiphon.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When something was said, on the clock of the place where it was said (its day is the day people there would name), and
 * how exactly that is known: {@code at} has nothing finer than its precision.
 */
public record Occurrence(LocalDateTime at, Precision precision) {

	/** How exactly a time is known. */
	public enum Precision {
		DAY(ChronoUnit.DAYS),
		MINUTE(ChronoUnit.MINUTES),
		SECOND(ChronoUnit.SECONDS);

		private final ChronoUnit unit;

		Precision(ChronoUnit unit) {
			this.unit = unit;
		}
	}

	public Occurrence {
		at = at.truncatedTo(precision.unit);
	}

	public LocalDate day() {
		return at.toLocalDate();
	}

	/** Whether a clock time is known, and not the day alone. */
	public boolean clock() {
		return precision != Precision.DAY;
	}
}
