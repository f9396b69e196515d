package io.antiphon.analytics.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.store.Opening;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.spi.Contribution;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.text.reading.Sentiment;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier version kept is read by this one. */
class UpgradeTest {

	@TempDir
	Path folder;

	@Test
	void aReviewOfTheFirstStateIsReadAsItWas() {
		try (var store = new WorkspaceStore(() -> List.of(new First()))) {
			assertInstanceOf(Opening.Opened.class, store.open(folder));
			for (var row : List.of(
					"REVIEW VALUES (1, TRUE, 'lin', 5, '')",
					"LABEL VALUES (2, 1, 7, 0, 0.5, -1)",
					"LABEL VALUES (3, 1, 8, 2, 0.5, 0)",
					"LABEL VALUES (4, 1, 9, 3, 0.5, -1)",
					"LABEL_CELL VALUES (5, 1, DATE('2026-03-29'), 'bank', 'branch', 'web', 'en', 1, 0, 3)",
					"TOPIC VALUES (6, 1, 0, 'en:queue', 'en', 'queue')",
					"FINDING VALUES (10, 1, 'k', 'pain-point', 'Queue', 'queue', 'bank', '', '', NULL, NULL, 'share', 1, 0, 2, 9, 'm')",
					"EVIDENCE VALUES (11, 1, 10, 7, 0, 4)")) {
				store.write(manager -> manager.createNativeQuery("INSERT INTO " + row).executeUpdate());
			}
		}

		try (var store = new WorkspaceStore(() -> List.of(new AnalyticsContributionComponent()))) {
			assertInstanceOf(Opening.Opened.class, store.open(folder));
			var reviews = new JpaReviews(store.session("io.antiphon.analytics"), new OpenDoor());

			assertEquals(Set.of(7L), reviews.labelled(1, Sentiment.NEGATIVE, null));
			assertEquals(Set.of(8L), reviews.labelled(1, Sentiment.POSITIVE, null));
			assertEquals(Set.of(9L), reviews.labelled(1, Sentiment.UNCERTAIN, null));
			var cell = reviews.cells(1).getFirst();
			assertEquals(Sentiment.NEUTRAL, cell.sentiment());
			assertEquals("bank", cell.context().service());
			assertEquals("en:queue", reviews.topics(1).getFirst().id());
			assertEquals("Queue", reviews.review(1).findings().getFirst().title());
			assertEquals(Optional.of(new KeptLabels.Label(Sentiment.NEGATIVE, null, -1, List.of())), reviews.labels(1).of(7));
		}
	}

	/** The contribution before anything was added to its migrations. */
	private static final class First implements Contribution {

		private final AnalyticsContributionComponent now = new AnalyticsContributionComponent();

		@Override
		public String id() {
			return now.id();
		}

		@Override
		public List<Class<?>> entities() {
			return List.of();
		}

		@Override
		public List<String> migrations() {
			return now.migrations().subList(0, 1);
		}

		@Override
		public @Nullable InputStream script(String dialect, String name) {
			return now.script(dialect, name);
		}
	}
}
