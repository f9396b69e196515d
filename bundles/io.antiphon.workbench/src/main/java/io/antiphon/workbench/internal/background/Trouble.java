package io.antiphon.workbench.internal.background;

import io.antiphon.privacy.NotGrantedException;
import io.antiphon.store.StorageException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Tells the user of a full disk, a damaged file or a refusal what it is, what is kept and what to do, as the command line does; once, until
 * it was read, however many views stumble over it. Thread-safe.
 */
final class Trouble {

	/** Shows a sentence and returns when it was read. UI thread. */
	interface Telling {
		void tell(String work, String sentence);
	}

	private final Executor ui;
	private final Telling telling;
	private final Consumer<Throwable> log;
	private final Locale locale;
	private final Set<String> unread = ConcurrentHashMap.newKeySet();

	Trouble(Executor ui, Telling telling, Consumer<Throwable> log, Locale locale) {
		this.ui = ui;
		this.telling = telling;
		this.log = log;
		this.locale = locale;
	}

	/** Whether that is why the work failed; it was told then. */
	boolean caused(String work, RuntimeException failed) {
		var found = sentence(failed);
		found.filter(unread::add).ifPresent(sentence -> {
			log.accept(failed);
			ui.execute(() -> tell(work, sentence));
		});
		return found.isPresent();
	}

	private Optional<String> sentence(RuntimeException failed) {
		return failed instanceof NotGrantedException refused
				? Optional.of(refused.sentence(locale))
				: StorageException.in(failed).map(storage -> storage.fault().sentence(locale));
	}

	private void tell(String work, String sentence) {
		try {
			telling.tell(work, sentence);
		} finally {
			unread.remove(sentence);
		}
	}
}
