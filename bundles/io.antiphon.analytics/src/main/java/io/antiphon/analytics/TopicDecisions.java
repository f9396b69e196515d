package io.antiphon.analytics;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.privacy.Access;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people decided about topics: kept over later reviews, and undoable. It holds in the next review; with nothing else new that takes seconds. Thread-safe; blocks.
 */
@ProviderType
public interface TopicDecisions {

	/** By the id of the topic; none about which nothing is decided. */
	Map<String, Decided> all();

	/** Decides about a topic of the newest review, in place of what was decided before. */
	Outcome decide(String topic, Decided decided, Access access);

	/** Takes a decision back, by the number of its change. */
	Outcome undo(long change, Access access);

	/** What came of it. */
	sealed interface Outcome {

		/** It is kept, under this number. */
		record Done(long change) implements Outcome {}

		/** Nothing is changed, and why. */
		record Refused(Reason reason) implements Outcome {}
	}

	/** Why nothing was changed. */
	enum Reason {
		/** The newest review has no such topic. */
		NO_TOPIC,
		/** It would be merged into one that is merged into it. */
		CIRCLE,
		/** The name is too long or holds control characters. */
		NAME,
		/** Somebody else changed it meanwhile. */
		STALE
	}
}
