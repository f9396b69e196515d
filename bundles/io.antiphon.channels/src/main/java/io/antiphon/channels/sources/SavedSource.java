package io.antiphon.channels.sources;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source that is taken in again and again. {@code location}: a file, or a folder or an archive of files. {@code mapping}: the text of a mapping
 * file, empty where everything is found; {@code service}: as {@code Declared} has it. {@code every}: how long after a run the next one is due,
 * zero where it is run by hand alone. {@code last}: what came of the last run, null before the first.
 */
public record SavedSource(
		String id, String name, String location, String mapping, String service, Duration every, @Nullable Run last) {

	/** The shortest time between two runs. */
	public static final Duration SHORTEST = Duration.ofMinutes(1);

	/** The most characters of a name, a location and a service. */
	public static final int LONGEST = 1_000;

	public SavedSource {
		if (every.isNegative() || !every.isZero() && every.compareTo(SHORTEST) < 0) {
			throw new IllegalArgumentException("a source is run by hand, or at most once a minute: " + every);
		}
	}

	/** One that was not run yet. */
	public SavedSource(String id, String name, String location, String mapping, String service, Duration every) {
		this(id, name, location, mapping, service, every, null);
	}

	/** When it is to be run next; null where that is left to somebody. */
	public @Nullable Instant due() {
		var before = last;
		return every.isZero() ? null : before == null ? Instant.EPOCH : before.at().plus(every);
	}

	/** The same after a run. */
	public SavedSource after(Run run) {
		return new SavedSource(id, name, location, mapping, service, every, run);
	}

	/**
	 * What came of a run: of how many files something was new, how many were as they had been when they were taken in, how many were refused, and
	 * what became of the records of those that were taken in.
	 */
	public record Run(
			Instant at, long taken, long unchanged, long refused, long stored, long revised, long known, long rejected) {

		/** Whether there is something in it that was not there before. */
		public boolean news() {
			return stored + revised > 0;
		}
	}
}
