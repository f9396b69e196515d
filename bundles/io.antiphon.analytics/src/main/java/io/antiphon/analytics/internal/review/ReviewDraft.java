package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import io.antiphon.loop.Finding;
import java.util.List;
import java.util.function.Predicate;

/** All that a review brought, before it is kept. Topics are named by their index in the labels. */
public record ReviewDraft(List<Labelled> labels, List<Topic> topics, Review review) {

	public ReviewDraft {
		labels = List.copyOf(labels);
		topics = List.copyOf(topics);
	}

	/** With these of its findings alone. */
	public ReviewDraft keeping(Predicate<Finding> wanted) {
		return new ReviewDraft(labels, topics, new Review(review.findings().stream().filter(wanted).toList(), review.failures()));
	}
}
