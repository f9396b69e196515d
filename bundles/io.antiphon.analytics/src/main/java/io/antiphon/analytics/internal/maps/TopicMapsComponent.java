package io.antiphon.analytics.internal.maps;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.TopicMap;
import io.antiphon.analytics.TopicMaps;
import io.antiphon.analytics.internal.AnalyticsComponent;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Grouped;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.groups.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Maps from the roll-up; what is said together is read from the labels once for each state of each review. */
@Component
public final class TopicMapsComponent implements TopicMaps {

	private static final TopicMap NONE = new TopicMap(List.of());

	private final AnalyticsComponent analytics;
	private final FeedbackStore feedback;
	private @Nullable Review read;
	private @Nullable Together together;

	@Activate
	public TopicMapsComponent(@Reference AnalyticsComponent analytics, @Reference FeedbackStore feedback) {
		this.analytics = analytics;
		this.feedback = feedback;
	}

	@Override
	public TopicMap of(Scope scope) {
		var review = analytics.latest();
		var place = scope.withSegment(null); // cells know no attributes
		var grouped = feedback.grouped();
		if (review.isEmpty() || grouped.filter(rule -> !(rule.answer(place) instanceof Answer.Shown)).isPresent()) {
			return NONE;
		}
		var rollUp = analytics.rollUp();
		return new Cartographer(
				rollUp, together(review.get(), rollUp), topic -> grouped.filter(rule -> tooFew(rule, rollUp, topic)).isEmpty())
				.of(place);
	}

	private boolean tooFew(Grouped rule, LabelRollUp rollUp, int topic) {
		return rule.people(analytics.labelled(null, rollUp.topics().get(topic))) < rule.least();
	}

	private synchronized Together together(Review review, LabelRollUp rollUp) {
		var known = together;
		if (known == null || read != review) {
			var topics = rollUp.topics();
			known = analytics.labels()
					.map(labels -> Together.of(labels.all(), Merged.of(topics), topics.size()))
					.orElseGet(() -> Together.of(Stream.empty(), Merged.of(topics), topics.size()));
			together = known;
			read = review;
		}
		return known;
	}
}
