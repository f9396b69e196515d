package io.antiphon.store.internal.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.store.Drafts.Draft;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.testkit.RevisionsContract;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpaRevisionsTest extends RevisionsContract {

	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(new StoreContributionComponent()));
	private final Revisions revisions = Revisions.over(new JpaShelf(store, new OpenDoor()));

	@BeforeEach
	void open(@TempDir Path folder) {
		assertInstanceOf(Opening.Opened.class, store.open(folder));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Override
	protected Revisions revisions() {
		return revisions;
	}

	/** What is written next is written in a later millisecond. */
	@Override
	protected Instant between() {
		var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		while (!Instant.now().isAfter(now.plus(Duration.ofMillis(1)))) {
			Thread.onSpinWait();
		}
		return now;
	}

	@Test
	void keepsADraftLetterByLetterForItsAuthorAlone() {
		var drafts = new JpaDrafts(store);
		drafts.keep("lin", "plan p", 3, Map.of("title", "缩"));
		drafts.keep("lin", "plan p", 3, Map.of("title", "缩短 ", "due", "12.5"));
		drafts.keep("wang", "plan p", 1, Map.of("title", "other"));
		drafts.keep("lin", "x".repeat(10_000), 0, Map.of("title", "y".repeat(100_000)));

		assertEquals(
				Optional.of(Map.of("title", "缩短 ", "due", "12.5")), drafts.find("lin", "plan p").map(Draft::typed));
		assertEquals(100_000, drafts.find("lin", "x".repeat(10_000)).orElseThrow().typed().get("title").length());
		assertEquals(2, drafts.all("lin").size());
		drafts.forget("lin", "plan p");
		assertEquals(Optional.empty(), drafts.find("lin", "plan p"));
		assertEquals(1, drafts.find("wang", "plan p").orElseThrow().on());
	}
}
