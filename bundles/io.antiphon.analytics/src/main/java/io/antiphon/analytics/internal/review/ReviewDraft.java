package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import java.util.List;

/** All that a review brought, before it is kept. Topics are named by their index in the labels. */
public record ReviewDraft(List<Labelled> labels, List<Topic> topics, Review review) {

	public ReviewDraft {
		labels = List.copyOf(labels);
		topics = List.copyOf(topics);
	}
}
