package io.antiphon.analytics.internal;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.store.Store;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newest review as it is asked for again and again; read once for each state of each review of each workspace. */
final class Snapshots {

	/** What a review leaves to be asked for; its roll-ups are read when they are first asked for. */
	final class Snapshot {

		private final String workspace;
		private final JpaReviews.State state;
		private final Instant at;
		private final Review review;
		private @Nullable LabelRollUp found;
		private @Nullable LabelRollUp told;

		private Snapshot(String workspace, JpaReviews.State state) {
			this.workspace = workspace;
			this.state = state;
			this.at = reviews.at(state.id());
			this.review = reviews.review(state.id());
		}

		long id() {
			return state.id();
		}

		Instant at() {
			return at;
		}

		String basis() {
			return state.basis();
		}

		Review review() {
			return review;
		}

		/** By the topics that stand for those that were found. */
		LabelRollUp rollUp() {
			synchronized (Snapshots.this) {
				var known = told;
				if (known == null) {
					var all = found();
					known = Merged.of(all.topics()).told(all);
					told = known;
				}
				return known;
			}
		}

		/** By the topics that were found; that of the newest, where another was kept meanwhile that may have swept this one away. */
		LabelRollUp found() {
			synchronized (Snapshots.this) {
				var known = found;
				if (known == null) {
					known = new LabelRollUp(reviews.cells(id()), reviews.topics(id()));
					if (!reviews.state().equals(Optional.of(state))) {
						known = newest().map(Snapshot::found).orElse(known);
					}
					found = known;
				}
				return known;
			}
		}
	}

	private final Store store;
	private final JpaReviews reviews;
	private @Nullable Snapshot snapshot;

	Snapshots(Store store, JpaReviews reviews) {
		this.store = store;
		this.reviews = reviews;
	}

	synchronized Optional<Snapshot> newest() {
		var workspace = store.workspace().id();
		var newest = reviews.state();
		while (newest.isPresent()) {
			var known = snapshot;
			if (known != null && newest.get().equals(known.state) && known.workspace.equals(workspace)) {
				return Optional.of(known);
			}
			snapshot = new Snapshot(workspace, newest.get());
			// a review that was kept while we read may have swept this one away in part
			newest = reviews.state();
		}
		return Optional.empty();
	}
}
