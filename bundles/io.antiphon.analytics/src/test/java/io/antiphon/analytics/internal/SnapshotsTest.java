package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.review.ReviewDraft;
import io.antiphon.analytics.internal.store.AnalyticsContributionComponent;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.testkit.OpenDoor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(new AnalyticsContributionComponent()));
	private final JpaReviews reviews = new JpaReviews(store, new OpenDoor());
	private final Snapshots snapshots = new Snapshots(store, reviews);

	@TempDir
	Path folder;

	@BeforeEach
	void open() {
		store.open(folder.resolve("one"));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void readsTheNewestReviewOnce() {
		assertEquals(Optional.empty(), snapshots.newest());
		keep("first");

		var first = snapshots.newest().orElseThrow();

		assertSame(first, snapshots.newest().orElseThrow());
		assertEquals("first", first.review().failures().getFirst().reason());
		assertEquals(List.of(new Topic("en:late", "en", List.of("late"))), first.rollUp().topics());
	}

	@Test
	void readsANewReviewAndThatOfAnotherWorkspace() {
		keep("first");
		var first = snapshots.newest().orElseThrow();
		keep("second");

		var second = snapshots.newest().orElseThrow();

		assertNotSame(first, second);
		assertEquals("second", second.review().failures().getFirst().reason());
		store.close();
		store.open(folder.resolve("two"));
		assertEquals(Optional.empty(), snapshots.newest());
	}

	@Test
	void readsOfAReviewThatWasSweptAwayMeanwhileWhatIsInTheNewest() {
		keep("first");
		var first = snapshots.newest().orElseThrow();
		keep("second");

		assertEquals("second", first.review().failures().getFirst().reason());
	}

	private void keep(String reason) {
		var topics = List.of(new Topic("en:late", "en", List.of("late")));
		reviews.keep(new ReviewDraft(new Labels(List.of(), topics, null), new Review(List.of(), List.of(new Failure("a", reason)))), "lin");
	}
}
