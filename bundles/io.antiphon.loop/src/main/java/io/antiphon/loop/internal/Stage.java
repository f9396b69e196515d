package io.antiphon.loop.internal;

import org.jspecify.annotations.Nullable;

/**
 * Which sources may be asked by whom: anybody asks all of them, a derived one while it is asked itself only the base ones, and
 * a base one none. So nobody asks in a circle, whatever look-up a source has got hold of. It holds on the thread a source works
 * on, which for a stranger's is the guard's and not that of whoever asks; one that goes on to threads of its own is stopped by
 * the guard.
 */
enum Stage {
	BASE,
	DERIVED,
	ANYBODY;

	private static final ThreadLocal<Stage> ASKED = ThreadLocal.withInitial(() -> ANYBODY);

	/** What a source does while it is asked. */
	@FunctionalInterface
	interface Work<T extends @Nullable Object> {

		T done() throws Exception;
	}

	/** That of whoever works on this thread. */
	static Stage now() {
		return ASKED.get();
	}

	/** What comes of work that a source of this stage does on this thread. */
	<T extends @Nullable Object> T asked(Work<T> work) throws Exception {
		var before = ASKED.get();
		ASKED.set(this);
		try {
			return work.done();
		} finally {
			ASKED.set(before);
		}
	}
}
