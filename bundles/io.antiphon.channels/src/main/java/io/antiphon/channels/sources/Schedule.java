package io.antiphon.channels.sources;

import java.time.Duration;

/** When a source is run. */
public sealed interface Schedule {

	/** When somebody says so. */
	record ByHand() implements Schedule {}

	/** So long after each run, at least a minute. */
	record Every(Duration time) implements Schedule {

		/** The shortest time between two runs. */
		public static final Duration SHORTEST = Duration.ofMinutes(1);

		public Every {
			if (time.compareTo(SHORTEST) < 0) {
				throw new IllegalArgumentException("a source is run at most once a minute: " + time);
			}
		}
	}

	/** When a file of it changed, once that has stopped changing. */
	record OnChange() implements Schedule {}

	/** By hand where that is nothing. */
	static Schedule every(Duration time) {
		return time.isZero() ? new ByHand() : new Every(time);
	}
}
