package io.antiphon.base.guard;

import io.antiphon.base.guard.Fault.Kind;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for a thread of an extension, and says why it waits no longer. */
final class Waiting {

	private static final Duration LOOK = Duration.ofMillis(50);

	private final Thread thread;
	private final Life life;
	private final long limit;
	private final Duration patience;

	Waiting(Thread thread, Life life, Duration limit, Duration patience) {
		this.thread = thread;
		this.life = life;
		this.limit = limit.toNanos();
		this.patience = patience;
	}

	/** {@code null} once it is done, whatever came of it; otherwise what it did instead. */
	@Nullable
	Kind until(Future<?> task) throws InterruptedException {
		var left = patience;
		while (true) {
			try {
				task.get(LOOK.toNanos(), TimeUnit.NANOSECONDS);
				return null;
			} catch (ExecutionException done) {
				return null;
			} catch (TimeoutException working) {
				Pulse.beat(); // whoever waits for an extension within its own limits is no longer silent for that
				if (Exits.ends(thread)) {
					return Kind.ENDED_PROCESS;
				}
				left = life.cancelled() ? left.minus(LOOK) : left;
				if (left.isNegative()) {
					return Kind.DID_NOT_STOP;
				}
				if (System.nanoTime() - life.sign() > limit) {
					return Kind.LATE;
				}
			}
		}
	}
}
