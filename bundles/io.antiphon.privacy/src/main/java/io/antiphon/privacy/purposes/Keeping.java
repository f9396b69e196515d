package io.antiphon.privacy.purposes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** For how long feedback is kept for a purpose, and what happens to it then. */
public sealed interface Keeping {

	/** What happens after the time. */
	enum After {
		/** Everything of it goes; what it counted stays counted. */
		REMOVE,
		/** Who said it and in which words goes; ratings, day and context stay. */
		ANONYMISE
	}

	/** For as long as it is needed: nobody said when that ends. */
	record Open() implements Keeping {}

	/** From the day on which it was said: a time of at least a day. */
	record Until(Period time, After after) implements Keeping {

		public Until {
			if (time.isNegative() || time.isZero()) {
				throw new IllegalArgumentException("a retention time is at least a day");
			}
		}

		/** The first day of which feedback is still kept on a day. */
		public LocalDate keptFrom(LocalDate today) {
			return today.minus(time);
		}
	}

	/** The time that is written so (ISO 8601: {@code P2Y}, {@code P18M}, {@code P90D}, {@code P6W}); empty where it is none. */
	static Optional<Period> time(String written) {
		try {
			var time = Period.parse(written);
			return time.isNegative() || time.isZero() ? Optional.empty() : Optional.of(time);
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}
}
