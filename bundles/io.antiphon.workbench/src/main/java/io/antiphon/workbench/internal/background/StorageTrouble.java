package io.antiphon.workbench.internal.background;

import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Tells the user of a full disk or a damaged file what it is, what is kept and what to do, as the command line does; once, until
 * it was read, however many views stumble over it. Thread-safe.
 */
final class StorageTrouble {

	/** Shows a sentence and returns when it was read. UI thread. */
	interface Telling {
		void tell(String work, String sentence);
	}

	private final Executor ui;
	private final Telling telling;
	private final Consumer<Throwable> log;
	private final Locale locale;
	private final Set<StorageFault> unread = ConcurrentHashMap.newKeySet();

	StorageTrouble(Executor ui, Telling telling, Consumer<Throwable> log, Locale locale) {
		this.ui = ui;
		this.telling = telling;
		this.log = log;
		this.locale = locale;
	}

	/** Whether that is why the work failed; it was told then. */
	boolean caused(String work, RuntimeException failed) {
		var found = StorageException.in(failed);
		found.map(StorageException::fault).filter(unread::add).ifPresent(fault -> {
			log.accept(failed);
			ui.execute(() -> tell(work, fault));
		});
		return found.isPresent();
	}

	private void tell(String work, StorageFault fault) {
		try {
			telling.tell(work, fault.sentence(locale));
		} finally {
			unread.remove(fault);
		}
	}
}
