package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.analytics.internal.store.Labels;
import io.antiphon.analytics.internal.store.Labels.Label;
import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Codings;
import io.antiphon.text.reading.Sentiment;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The labels of the newest review as codings: one topic for each piece, and what is said of it as its one aspect. */
final class ReviewCodings implements Codings {

	private final Supplier<Optional<Snapshots.Snapshot>> newest;
	private final JpaReviews reviews;

	/** {@code newest}: that which may be shown. */
	ReviewCodings(Supplier<Optional<Snapshots.Snapshot>> newest, JpaReviews reviews) {
		this.newest = newest;
		this.reviews = reviews;
	}

	@Override
	public Optional<Coded> newest() {
		for (var shown = newest.get(); shown.isPresent(); shown = newest.get()) {
			var labels = reviews.labels(shown.get().id());
			// a review that was kept while we read may have swept this one away in part
			if (reviews.newest().equals(Optional.of(shown.get().id()))) {
				var topics = shown.get().rollUp().topics().stream().map(ReviewCodings::topic).toList();
				return Optional.of(new Read(shown.get().at(), labels, topics));
			}
		}
		return Optional.empty();
	}

	private static Coding.Topic topic(Topic topic) {
		return new Coding.Topic(topic.id(), String.join(" · ", topic.terms()));
	}

	/** A review that was read. */
	private record Read(Instant at, Labels labels, List<Coding.Topic> topics) implements Coded {

		@Override
		public Optional<Map<Long, Coding>> of(Collection<Long> pieces) {
			var codings = new HashMap<Long, Coding>();
			pieces.forEach(piece -> labels.of(piece).ifPresent(label -> codings.put(piece, coding(label))));
			return Optional.of(codings);
		}

		private Coding coding(Label label) {
			var sounds = sentiment(label.sentiment());
			var about = label.topic() < 0 ? List.<Coding.Topic>of() : List.of(topics.get(label.topic()));
			return new Coding(
					sounds, label.confidence(), about, List.of(),
					about.stream().map(topic -> new Coding.Aspect(topic.name(), sounds)).toList());
		}

		private static Coding.Sentiment sentiment(Sentiment sentiment) {
			return switch (sentiment) {
				case NEGATIVE -> Coding.Sentiment.NEGATIVE;
				case NEUTRAL -> Coding.Sentiment.NEUTRAL;
				case POSITIVE -> Coding.Sentiment.POSITIVE;
				case UNCERTAIN -> Coding.Sentiment.UNCERTAIN;
			};
		}
	}
}
