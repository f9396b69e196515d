package io.antiphon.analytics;

import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Compares two parts of the feedback, topic by topic. Thread-safe; every call blocks. */
@ProviderType
public interface TopicComparisons {

	/** What became of a question. */
	sealed interface Outcome {

		/** It was answered. */
		record Compared(Comparison comparison) implements Outcome {}

		/** It was not, and why. */
		record Refused(Reason reason) implements Outcome {}
	}

	/** Why a question is not answered. */
	enum Reason {
		/** Nothing was analysed yet. */
		NO_REVIEW,
		/** The two parts share pieces, so that they are no two. */
		SHARED,
		/** There is nothing in the first part. */
		NOTHING_IN_A,
		/** There is nothing in the second part. */
		NOTHING_IN_B,
		/** Numbers are told of groups alone, and so none of a segment. */
		NO_SEGMENTS,
		/** Numbers are told of groups alone, and one of the parts has too few people. */
		TOO_FEW,
		/** Progress was cancelled. */
		CANCELLED
	}

	/**
	 * The parts of a scope that can be compared, as scopes: halves, years, quarters and months with feedback, the newest first; services, touchpoints and channels by their
	 * names; segments of attributes of few values, as the newest 10,000 pieces have them. Fewer than two mean that nothing can be compared so.
	 */
	List<Scope> parts(By by, Scope within, Access access);

	/** Compares; of segments the pieces themselves are gone through, of all else what was counted. */
	Outcome compare(Question question, Access access, Progress progress);
}
