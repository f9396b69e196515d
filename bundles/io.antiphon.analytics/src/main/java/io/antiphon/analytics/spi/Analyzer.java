package io.antiphon.analytics.spi;

import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds something in feedback. Offered as an OSGi service; asked once in each review, on a thread of its own and never the
 * window's, one review at a time. It keeps nothing of the feedback when it returns. What it returns is checked before it is kept:
 * spans inside the text of feedback it was given, finite numbers. One that throws, or whose findings do not hold, is named to the
 * user and harms nobody else; {@link AnalyzerException} says in words of its own why it could not, and is no fault.
 */
@ConsumerType
public interface Analyzer {

	/** Stable, e.g. "com.example.keywords"; stored with each finding. What a kind is called says a Vocabulary. */
	String id();

	/**
	 * The kinds of our findings ({@link Finding#KINDS}) that it looks for in our place: of these ours are left out, whether it finds any or not. Where it fails they stay.
	 */
	default Set<String> replaces() {
		return Set.of();
	}

	/** Blocks; never on the UI thread. Reads the batches it needs, stops soon after {@code progress} is cancelled. */
	List<Finding> analyze(FeedbackBatches feedback, Progress progress) throws AnalyzerException;
}
