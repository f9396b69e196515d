package io.antiphon.loop.ui.internal;

import io.antiphon.base.Progress;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one piece of work in after the other, in the order in which they came, and hears whoever no longer wants to wait. Thread-safe. */
final class OneAtATime {

	private static final long LOOK_MILLISECONDS = 100;

	private final Semaphore free = new Semaphore(1, true);

	/** Waits until nobody is in it. Whether one is in it then, and has to {@link #leave}; not where it was cancelled meanwhile. */
	boolean enter(Progress progress) {
		try {
			while (!free.tryAcquire(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
				if (progress.cancelled()) {
					return false;
				}
			}
			return true;
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	void leave() {
		free.release();
	}
}
