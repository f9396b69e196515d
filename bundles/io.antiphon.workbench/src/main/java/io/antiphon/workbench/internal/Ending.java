package io.antiphon.workbench.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * The process ends when it is told to, by its window or by a signal: where a service hangs the framework would wait for it for
 * minutes, or for ever. What is not ended in peace a few seconds later is ended all the same, as the command line does it.
 */
final class Ending {

	/** For the workspace to be closed and for the framework to stop. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	/** 128 + SIGTERM, by the custom of shells. */
	private static final int TERMINATED = 143;

	private final Duration patience;
	private final IntConsumer halt;

	/** {@code halt} ends the process with a code and asks nobody. */
	Ending(Duration patience, IntConsumer halt) {
		this.patience = patience;
		this.halt = halt;
	}

	static Ending ofProcess() {
		return new Ending(PATIENCE, Runtime.getRuntime()::halt);
	}

	/** Once a signal ends the process. */
	void watch() {
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("antiphon-ending").unstarted(() -> soon(TERMINATED)));
	}

	/** From now on it has its time; where it has ended by then nothing happens. */
	Thread soon(int code) {
		return Thread.ofPlatform().daemon().name("antiphon-end").start(() -> {
			try {
				new CountDownLatch(1).await(patience.toMillis(), TimeUnit.MILLISECONDS); // which nobody counts down
			} catch (InterruptedException hurried) {
				Thread.currentThread().interrupt();
			}
			halt.accept(code);
		});
	}
}
