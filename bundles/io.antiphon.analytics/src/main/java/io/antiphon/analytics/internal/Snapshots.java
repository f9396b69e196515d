package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.review.Cell;
import io.antiphon.analytics.internal.review.ComplaintShares;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.store.Store;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newest review as it is asked for again and again; read once for each review of each workspace. */
final class Snapshots {

	/** What a review leaves to be asked for. */
	record Snapshot(
			String workspace, long id, Review review, List<Cell> cells, List<Topic> topics, ComplaintShares shares) {}

	private final Store store;
	private final JpaReviews reviews;
	private @Nullable Snapshot snapshot;

	Snapshots(Store store, JpaReviews reviews) {
		this.store = store;
		this.reviews = reviews;
	}

	synchronized Optional<Snapshot> newest() {
		var workspace = store.workspace().id();
		var newest = reviews.newest();
		if (newest.isEmpty()) {
			return Optional.empty();
		}
		var known = snapshot;
		if (known == null || known.id() != newest.get() || !known.workspace().equals(workspace)) {
			known = read(workspace, newest.get());
			snapshot = known;
		}
		return Optional.of(known);
	}

	private Snapshot read(String workspace, long id) {
		var cells = reviews.cells(id);
		var topics = reviews.topics(id);
		return new Snapshot(workspace, id, reviews.review(id), cells, topics, new ComplaintShares(cells, topics));
	}
}
