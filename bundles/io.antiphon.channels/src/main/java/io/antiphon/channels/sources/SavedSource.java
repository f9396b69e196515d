package io.antiphon.channels.sources;

import io.antiphon.channels.sources.Schedule.Every;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source that is taken in again and again. {@code location}: a file, a folder or an archive of files, or the address of an endpoint.
 * {@code mapping}: the text of a mapping file, empty where everything is found; {@code service}: as {@code Declared} has it. {@code passwordFile}: where the
 * password of an endpoint lies, which itself is kept nowhere; empty where none is needed. {@code last}: what came of the last run, null before the first.
 */
public record SavedSource(
		String id, String name, String location, String mapping, String service, Schedule schedule, String passwordFile,
		@Nullable Run last) {

	/** The most characters of a name, a location, a service and the path of a password file. */
	public static final int LONGEST = 1_000;

	/** One that was not run yet and needs no password. */
	public SavedSource(String id, String name, String location, String mapping, String service, Schedule schedule) {
		this(id, name, location, mapping, service, schedule, "", null);
	}

	/** The same, run so long after each run; by hand where that is nothing. */
	public SavedSource(String id, String name, String location, String mapping, String service, Duration every) {
		this(id, name, location, mapping, service, Schedule.every(every));
	}

	/** When it is to be run next; null where no time says so. */
	public @Nullable Instant due() {
		var before = last;
		return schedule instanceof Every(var time) ? before == null ? Instant.EPOCH : before.at().plus(time) : null;
	}

	/** The same with a password in a file. */
	public SavedSource with(String file) {
		return new SavedSource(id, name, location, mapping, service, schedule, file, last);
	}

	/** The same after a run. */
	public SavedSource after(Run run) {
		return new SavedSource(id, name, location, mapping, service, schedule, passwordFile, run);
	}

	/**
	 * What came of a run: of how many files something was new, how many were as they had been when they were taken in, how many were refused, and
	 * what became of the records of those that were taken in. What an endpoint brings at once counts as a file, and so does an item that it leaves.
	 */
	public record Run(
			Instant at, long taken, long unchanged, long refused, long stored, long revised, long known, long rejected) {

		/** Whether there is something in it that was not there before. */
		public boolean news() {
			return stored + revised > 0;
		}
	}
}
