package io.antiphon.analytics.internal;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.store.Store;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newest review as it is asked for again and again; read once for each state of each review of each workspace. */
final class Snapshots {

	/** What a review leaves to be asked for. */
	record Snapshot(String workspace, long id, Instant at, String basis, Review review, LabelRollUp rollUp) {}

	private final Store store;
	private final JpaReviews reviews;
	private @Nullable Snapshot snapshot;
	private JpaReviews.@Nullable State state;

	Snapshots(Store store, JpaReviews reviews) {
		this.store = store;
		this.reviews = reviews;
	}

	synchronized Optional<Snapshot> newest() {
		var workspace = store.workspace().id();
		var newest = reviews.state();
		while (newest.isPresent()) {
			var known = snapshot;
			if (known != null && newest.get().equals(state) && known.workspace().equals(workspace)) {
				return Optional.of(known);
			}
			snapshot = read(workspace, newest.get());
			state = newest.get();
			// a review that was kept while we read may have swept this one away in part
			newest = reviews.state();
		}
		return Optional.empty();
	}

	private Snapshot read(String workspace, JpaReviews.State newest) {
		var id = newest.id();
		return new Snapshot(
				workspace, id, reviews.at(id), newest.basis(), reviews.review(id), new LabelRollUp(reviews.cells(id), reviews.topics(id)));
	}
}
