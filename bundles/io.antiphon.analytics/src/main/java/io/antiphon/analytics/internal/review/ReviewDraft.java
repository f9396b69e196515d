package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.loop.Finding;
import java.util.function.Predicate;

/** All that a review brought, before it is kept. */
public record ReviewDraft(Labels labels, Review review) {

	/** With these of its findings alone. */
	public ReviewDraft keeping(Predicate<Finding> wanted) {
		return new ReviewDraft(labels, new Review(review.findings().stream().filter(wanted).toList(), review.failures()));
	}
}
