package io.antiphon.analytics.spi;

import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds something in feedback. Offered as an OSGi service. What it returns is checked before it is kept: spans inside the
 * text of feedback it was given, finite numbers. One that throws, or whose findings do not hold, is named to the user and
 * harms nobody else.
 */
@ConsumerType
public interface Analyzer {

	/** Stable, e.g. "com.example.keywords"; stored with each finding. */
	String id();

	/** Blocks; never on the UI thread. Reads the batches it needs, stops soon after {@code progress} is cancelled. */
	List<Finding> analyze(FeedbackBatches feedback, Progress progress) throws AnalyzerException;
}
