package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.loop.Finding;
import java.util.function.Predicate;

/** All that a review brought, before it is kept: labels as they were found, and as they are told, since topics may have been merged. */
public record ReviewDraft(Labels labels, Labels told, Review review) {

	/** One in which no topics are merged. */
	public ReviewDraft(Labels labels, Review review) {
		this(labels, labels, review);
	}

	/** With these of its findings alone. */
	public ReviewDraft keeping(Predicate<Finding> wanted) {
		return new ReviewDraft(labels, told, new Review(review.findings().stream().filter(wanted).toList(), review.failures(), review.learned()));
	}
}
