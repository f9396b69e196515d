package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.feedback.Feedback;
import io.antiphon.loop.Finding;
import java.util.List;

/** One kind of what we look for in a review, and what it saw while feedback was labelled. For one review and one thread. */
public interface Kind {

	/** Looks at a piece as it is labelled; of its words nothing is kept that need not be. */
	default void see(Feedback feedback, Meaning meaning, Labelled labelled) {}

	/**
	 * Looks at all labels, after all was seen, and says whether words have to be read once more before it can tell what it found: then all that was heard
	 * comes again, in any order.
	 */
	default boolean asks(Labels labels) {
		return false;
	}

	/** Looks at a piece that was heard once more. */
	default void hear(Feedback feedback) {}

	/** What was found; the order of feedback does not matter. */
	List<Finding> find(Labels labels);
}
