package io.antiphon.loop.spi;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/** One step of the loop as an installed capability does it. Offered as an OSGi service; blocks, so never on the UI thread. */
@ConsumerType
public interface Station {

	Step step();

	/** Where the step stands, said in the given language. */
	State state(Locale locale);

	/**
	 * Does what the step can do by itself in one turn, and returns the turn with what was learned. Stops soon after
	 * {@code progress} is cancelled, with nothing half done.
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
