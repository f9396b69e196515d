package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The newest review as it is asked for again and again; what is asked for is read once for each state of each review of each workspace. */
final class Snapshots {

	/** What a review leaves to be asked for, each part read when it is first asked for. */
	final class Snapshot {

		private final String workspace;
		private final JpaReviews.State state;
		private final Instant at;
		private @Nullable Review review;
		private @Nullable List<Topic> topics;
		private @Nullable LabelRollUp found;
		private @Nullable LabelRollUp told;

		private Snapshot(String workspace, JpaReviews.State state) {
			this.workspace = workspace;
			this.state = state;
			this.at = reviews.at(state.id());
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
			synchronized (turn) {
				var known = review;
				if (known != null) {
					return known;
				}
				Review fresh = whole(reviews::review, Snapshot::review);
				review = fresh;
				return fresh;
			}
		}

		/** As they were found, each with what holds of it. */
		List<Topic> topics() {
			synchronized (turn) {
				var known = topics;
				if (known != null) {
					return known;
				}
				List<Topic> fresh = whole(reviews::topics, Snapshot::topics);
				topics = fresh;
				return fresh;
			}
		}

		/** By the topics that stand for those that were found. */
		LabelRollUp rollUp() {
			synchronized (turn) {
				var known = told;
				if (known == null) {
					var all = found();
					known = Merged.of(all.topics()).told(all);
					told = known;
				}
				return known;
			}
		}

		/** By the topics that were found. */
		LabelRollUp found() {
			synchronized (turn) {
				var known = found;
				if (known != null) {
					return known;
				}
				LabelRollUp fresh = whole(id -> new LabelRollUp(reviews.cells(id), topics()), Snapshot::found);
				found = fresh;
				return fresh;
			}
		}

		/** A part of this review; that of the newest, where another was kept meanwhile that may have swept this one away. */
		private <T> T whole(LongFunction<T> read, Function<Snapshot, T> part) {
			var own = read.apply(id());
			return reviews.state().equals(Optional.of(state)) ? own : newest().map(part).orElse(own);
		}
	}

	private final Object turn = new Object();
	private final Store store;
	private final JpaReviews reviews;
	private @Nullable Snapshot snapshot;

	Snapshots(Store store, JpaReviews reviews) {
		this.store = store;
		this.reviews = reviews;
	}

	/** Lets go of what was read; it is read again when it is asked for. */
	void forget() {
		synchronized (turn) {
			snapshot = null;
		}
	}

	Optional<Snapshot> newest() {
		synchronized (turn) {
			var workspace = store.workspace().id();
			return reviews.state().map(state -> current(workspace, state));
		}
	}

	private Snapshot current(String workspace, JpaReviews.State state) {
		var known = snapshot;
		if (known == null || !state.equals(known.state) || !known.workspace.equals(workspace)) {
			known = new Snapshot(workspace, state);
			snapshot = known;
		}
		return known;
	}
}
