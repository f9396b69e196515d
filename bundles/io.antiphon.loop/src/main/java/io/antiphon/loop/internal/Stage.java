package io.antiphon.loop.internal;

import java.util.function.Supplier;

/**
 * Which sources may be asked by whom: anybody asks all of them, a derived one while it is asked itself only the base ones, and
 * a base one none. So nobody asks in a circle, whatever look-up a source has got hold of. Counted for each thread.
 */
enum Stage {
	BASE,
	DERIVED,
	ANYBODY;

	private static final ThreadLocal<Stage> ASKED = ThreadLocal.withInitial(() -> ANYBODY);

	/** That of whoever asks on this thread. */
	static Stage now() {
		return ASKED.get();
	}

	/** The answer of a source of this stage. */
	<T> T asked(Supplier<T> question) {
		var before = ASKED.get();
		ASKED.set(this);
		try {
			return question.get();
		} finally {
			ASKED.set(before);
		}
	}
}
