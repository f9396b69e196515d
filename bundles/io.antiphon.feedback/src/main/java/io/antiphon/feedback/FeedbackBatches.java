package io.antiphon.feedback;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The feedback of a scope at one moment, in batches of at most 1,000, in no promised order. Each iteration reads anew and
 * blocks; it sees what {@link #count} counted.
 */
@ProviderType
public interface FeedbackBatches extends Iterable<List<Feedback>> {

	/** How many pieces of feedback there are in all. */
	long count();

	/** Few letters, the same as before where the same pieces say the same; empty where that cannot be told. Blocks. */
	default String fingerprint() {
		return "";
	}
}
