package io.antiphon.loop.coding;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** The look-up of how each piece of feedback was understood; offered by whoever understands feedback. Any thread; blocks. */
@ConsumerType
public interface Codings {

	/** About how many pieces is asked at once, at most. */
	int MOST = 1_000;

	/** What the newest analysis says; empty before the first one that may be shown. */
	Optional<Coded> newest();

	/** One analysis of all feedback: it says the same for as long as it is asked, whatever is analysed meanwhile. */
	@ConsumerType
	interface Coded {

		/** When it was made. */
		Instant at();

		/**
		 * How it understood those of some pieces (at most {@link #MOST}) that it read, by their ids. Nothing at all where it cannot be
		 * said any more: then whoever asked gives up, and nobody takes it for unread.
		 */
		Optional<Map<Long, Coding>> of(Collection<Long> pieces);
	}
}
