package io.antiphon.base.guard;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * The process ends when it is told to, by its window, its command or a signal: where a service hangs the framework would wait for
 * it for minutes, or for ever. What has not ended in peace by then is ended all the same. For shells; thread-safe.
 */
public final class Ending {

	/** 128 + SIGTERM, by the custom of shells. */
	public static final int TERMINATED = 143;

	/** For the workspace to be closed and for the framework to stop. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Duration patience;
	private final IntConsumer halt;

	/** {@code halt} ends the process with a code and asks nobody. */
	public Ending(Duration patience, IntConsumer halt) {
		this.patience = patience;
		this.halt = halt;
	}

	/** That of this process, ten seconds after it was told to. */
	public static Ending ofProcess() {
		return new Ending(PATIENCE, Runtime.getRuntime()::halt);
	}

	/** Once a signal ends the process. */
	public void watch() {
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("antiphon-ending").unstarted(() -> soon(TERMINATED)));
	}

	/** From now on it has its time; where it has ended by then nothing happens. */
	public Thread soon(int code) {
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
