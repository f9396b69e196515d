package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.analytics.internal.store.KeptLabels;
import io.antiphon.analytics.internal.store.KeptLabels.Label;
import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Codings;
import io.antiphon.text.reading.Sentiment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The labels of the newest review as codings: the main topic first, and what is said of it as the first aspect. */
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
				var found = shown.get().topics();
				var merged = Merged.of(found);
				var topics = IntStream.range(0, found.size()).mapToObj(index -> topic(found.get(merged.topic(index)))).toList();
				return Optional.of(new Read(shown.get().at(), labels, topics));
			}
		}
		return Optional.empty();
	}

	private static Coding.Topic topic(Topic topic) {
		return new Coding.Topic(topic.id(), topic.decided().name().isEmpty() ? String.join(" · ", topic.terms()) : topic.name());
	}

	/** A review that was read. */
	private record Read(Instant at, KeptLabels labels, List<Coding.Topic> topics) implements Coded {

		@Override
		public Optional<Map<Long, Coding>> of(Collection<Long> pieces) {
			var codings = new HashMap<Long, Coding>();
			pieces.forEach(piece -> labels.of(piece).ifPresent(label -> codings.put(piece, coding(label))));
			return Optional.of(codings);
		}

		private Coding coding(Label label) {
			var said = new ArrayList<Aspect>();
			if (label.topic() >= 0) {
				said.add(new Aspect(label.topic(), label.sentiment(), 0, 0));
			}
			said.addAll(label.aspects());
			return new Coding(
					sentiment(label.sentiment()),
					label.confidence(),
					said.stream().map(Aspect::topic).distinct().map(topics::get).toList(),
					List.of(),
					said.stream().map(one -> new Coding.Aspect(topics.get(one.topic()).name(), sentiment(one.sentiment()))).toList());
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
