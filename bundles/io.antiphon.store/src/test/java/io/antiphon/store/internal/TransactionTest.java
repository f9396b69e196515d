package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {

	private final WorkspaceStore store = Notes.store(Notes.first());

	@BeforeEach
	void open(@TempDir Path folder) {
		Notes.opened(store, folder);
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void rollsBackAndPassesOnWhatTheWorkThrows() {
		var thrown = new IllegalArgumentException("no");

		var caught = assertThrows(IllegalArgumentException.class, () -> store.write(manager -> {
			manager.persist(NoteEntity.of(1, "half"));
			manager.flush();
			throw thrown;
		}));

		assertSame(thrown, caught);
		assertEquals(List.of(), Notes.contents(store));
	}

	@Test
	void keepsNothingOfATransactionThatOnlyReads() {
		store.read(manager -> {
			manager.persist(NoteEntity.of(1, "stray"));
			manager.flush();
			return 1;
		});

		assertEquals(List.of(), Notes.contents(store));
	}

	@Test
	void keepsNothingOfABatchWithOneBadRow() {
		Notes.add(store, 7, "there");

		assertThrows(RuntimeException.class, () -> store.write(manager -> {
			for (int id = 0; id < 10; id++) {
				manager.persist(NoteEntity.of(id, "row"));
			}
			return 10;
		}));

		assertEquals(List.of("there"), Notes.contents(store));
	}

	@Test
	void scansWithoutWaitingForAWriter() throws Exception {
		Notes.add(store, 1, "committed");
		var written = new CountDownLatch(1);
		var scanned = new CountDownLatch(1);
		try (var writers = Executors.newSingleThreadExecutor()) {
			var writing = writers.submit(() -> store.write(manager -> {
				manager.persist(NoteEntity.of(2, "under way"));
				manager.flush();
				written.countDown();
				await(scanned);
				return 2;
			}));
			await(written);

			var seen = store.scan(manager -> manager.createQuery("SELECT COUNT(n) FROM NoteEntity n", Long.class)
					.getSingleResult());
			scanned.countDown();
			writing.get(30, TimeUnit.SECONDS);

			assertEquals(2, seen);
			assertEquals(List.of("committed", "under way"), Notes.contents(store));
		}
	}

	@Test
	void closesOnlyWhenNoTransactionIsUnderWay() throws Exception {
		var begun = new CountDownLatch(1);
		try (var others = Executors.newFixedThreadPool(2)) {
			var writing = others.submit(() -> store.write(manager -> {
				manager.persist(NoteEntity.of(1, "complete"));
				begun.countDown();
				manager.flush();
				return 1;
			}));
			await(begun);
			others.submit(store::close).get(30, TimeUnit.SECONDS);

			assertEquals(1, writing.get(30, TimeUnit.SECONDS));
		}
		assertThrows(IllegalStateException.class, () -> Notes.contents(store));
	}

	@Test
	void cannotBeClosedFromWithinATransaction() {
		assertThrows(IllegalStateException.class, () -> store.read(manager -> {
			store.close();
			return 1;
		}));
	}

	private static void await(CountDownLatch latch) {
		try {
			if (!latch.await(30, TimeUnit.SECONDS)) {
				throw new AssertionError("waited in vain");
			}
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}
}
