package io.antiphon.workbench.internal.background;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * How long one workspace stays open: whoever changes it waits for the work that is under way in it, and work that was begun for one is
 * not done in the next. Thread-safe.
 */
final class Tenure {

	/** Shared by work, held alone by the change. */
	private final ReentrantReadWriteLock held = new ReentrantReadWriteLock();
	private final AtomicLong number = new AtomicLong();

	/** The number of the present one. */
	long number() {
		return number.get();
	}

	/** What the work says, unless the workspace is another by now than that of this number. */
	<T> Optional<T> within(long begun, Supplier<T> work) {
		held.readLock().lock();
		try {
			return begun == number.get() ? Optional.of(work.get()) : Optional.empty();
		} finally {
			held.readLock().unlock();
		}
	}

	/** Ends this one by the change, which begins the next. Not from within work. */
	<T> T change(Supplier<T> change) {
		held.writeLock().lock();
		try {
			number.incrementAndGet();
			return change.get();
		} finally {
			number.incrementAndGet(); // what was begun meanwhile belongs to neither
			held.writeLock().unlock();
		}
	}
}
