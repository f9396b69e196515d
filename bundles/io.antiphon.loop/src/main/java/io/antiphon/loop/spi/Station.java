package io.antiphon.loop.spi;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One step of the loop as an installed capability does it. Offered as an OSGi service, asked in the background by
 * {@link io.antiphon.loop.Turns} alone and under the guard: a stranger's on a thread of the guard, so that nothing rests on the
 * caller's. Whatever it throws is named to the user, and the turn goes on as it was before.
 */
@ConsumerType
public interface Station {

	Step step();

	/** Where the step stands, said in the given language; within a minute, and nothing is to be cached. */
	State state(Locale locale);

	/**
	 * Does what the step can do by itself in one turn, and returns the turn with what was learned. Stops soon after
	 * {@code progress} is cancelled, with nothing half done; silent for no longer than ten minutes. The turn keeps its access.
	 */
	Turn advance(Turn turn, Progress progress);

	/** A count of what the step is about, how far it is, and one sentence on what to do next. */
	record State(long count, Standing standing, String next) {}

	/** How far a step is. */
	enum Standing {
		NOTHING_YET,
		IN_HAND,
		NEEDS_YOU,
		DONE
	}
}
