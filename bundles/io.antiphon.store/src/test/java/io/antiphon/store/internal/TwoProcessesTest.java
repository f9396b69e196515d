package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.internal.migration.GuardedContribution;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What two workbenches on one database may rely on, by two stores over one embedded database: the folder, which is for one
 * process, is left unlocked here. A database of many workbenches has to pass it too.
 */
class TwoProcessesTest {

	private static final int IDS = 20_000;

	private final WorkspaceStore first = store();
	private final WorkspaceStore second = store();
	private final Store here = first.session("io.antiphon.notes");
	private final Store there = second.session("io.antiphon.notes");

	private static WorkspaceStore store() {
		return new WorkspaceStore(new Derby(), () -> GuardedContribution.named(List.of(Notes.first())), true);
	}

	@BeforeEach
	void open(@TempDir Path folder) {
		Notes.opened(first, folder);
		Notes.opened(second, folder);
	}

	@AfterEach
	void close() {
		first.close();
		second.close();
	}

	@Test
	void makeNoIdTwiceThoughTheyMakeThemAtTheSameTime() throws Exception {
		var all = new HashSet<Long>();
		try (var both = Executors.newFixedThreadPool(2)) {
			var mine = both.submit(() -> ids(here));
			var theirs = both.submit(() -> ids(there));
			all.addAll(mine.get(60, TimeUnit.SECONDS));
			all.addAll(theirs.get(60, TimeUnit.SECONDS));
		}

		assertEquals(2 * IDS, all.size());
	}

	private static Set<Long> ids(Store store) {
		var ids = new HashSet<Long>();
		while (ids.size() < IDS) {
			ids.add(store.workspace().ids().next());
		}
		return ids;
	}

	@Test
	void seeEachOthersRows() {
		Notes.add(here, 1, "from here");
		Notes.add(there, 2, "from there");

		assertEquals(List.of("from here", "from there"), Notes.contents(here));
		assertEquals(List.of("from here", "from there"), Notes.contents(there));
	}

	@Test
	void takeNothingThatTheOtherHolds() {
		try (var held = here.lease("intake 7").orElseThrow()) {
			assertTrue(there.lease("intake 7").isEmpty());
			assertTrue(here.lease("intake 7").isEmpty());
			assertEquals(Set.of("intake 7"), there.leased());
			assertTrue(held.held());
		}

		assertEquals(Set.of(), there.leased());
		there.lease("intake 7").orElseThrow().close();
	}

	@Test
	void keepTheLeasesOfDifferentBundlesApart() {
		try (var held = first.session("com.example").lease("intake 7").orElseThrow();
				var other = there.lease("intake 7").orElseThrow()) {
			assertTrue(held.held() && other.held());
			assertEquals(Set.of("intake 7"), here.leased());
		}
	}

	@Test
	void waitForEachOther() throws Exception {
		var asked = new CountDownLatch(1);
		try (var other = Executors.newSingleThreadExecutor()) {
			var held = here.lease("flip").orElseThrow();
			var waiting = other.submit(() -> {
				asked.countDown();
				try (var turn = there.await("flip")) {
					return turn.held();
				}
			});
			assertTrue(asked.await(30, TimeUnit.SECONDS));
			assertTrue(held.held());
			held.close();

			assertTrue(waiting.get(30, TimeUnit.SECONDS));
		}
	}

	@Test
	void findFreeWhatTheOtherHeldWhenItEnded() {
		Lease held = here.lease("intake 7").orElseThrow();
		first.close();

		assertFalse(held.held());
		there.lease("intake 7").orElseThrow().close();
		Notes.add(there, 1, "goes on");
		assertEquals(List.of("goes on"), Notes.contents(there));
	}
}
