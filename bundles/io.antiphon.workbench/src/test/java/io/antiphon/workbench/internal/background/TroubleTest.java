package io.antiphon.workbench.internal.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.NotGrantedException;
import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TroubleTest {

	private final ArrayDeque<Runnable> ui = new ArrayDeque<>();
	private final List<String> told = new ArrayList<>();
	private final List<Throwable> logged = new ArrayList<>();
	private final Trouble trouble = new Trouble(
			ui::add, (work, sentence) -> told.add(work + ": " + sentence), logged::add, Locale.ENGLISH);

	private static RuntimeException failed(StorageFault fault) {
		return new IllegalStateException("a batch could not be written", new StorageException(fault, "XSLA4", null));
	}

	@Test
	void aFullDiskIsToldInTheWordsOfTheCommandLine() {
		assertTrue(trouble.caused("Import", failed(StorageFault.DISK_FULL)));
		ui.remove().run();

		assertEquals(List.of("Import: " + StorageFault.DISK_FULL.sentence(Locale.ENGLISH)), told);
		assertEquals(1, logged.size());
	}

	@Test
	void manyViewsThatStumbleOverItTellItOnceUntilItWasRead() {
		for (int view = 0; view < 5; view++) {
			assertTrue(trouble.caused("View", failed(StorageFault.DAMAGED)));
		}
		assertEquals(1, ui.size());
		ui.remove().run();

		trouble.caused("View", failed(StorageFault.DAMAGED));
		ui.remove().run();

		assertEquals(2, told.size());
	}

	@Test
	void whoMayNotIsToldWhyAndByWhomTheyWouldBeLetIn() {
		assertTrue(trouble.caused("Feedback", NotGrantedException.numbersAlone()));
		ui.remove().run();

		assertEquals(List.of("Feedback: " + NotGrantedException.numbersAlone().sentence(Locale.ENGLISH)), told);
	}

	@Test
	void whatIsAFaultOfOursIsNotTakenForOne() {
		assertFalse(trouble.caused("Import", new IllegalStateException("ours")));
		assertTrue(ui.isEmpty());
	}
}
