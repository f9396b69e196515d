package io.antiphon.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and SIGTERM: the process is told to end, and ends once the command has stopped and the workspace is closed, or
 * after half a minute.
 */
final class Interruption implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 30;

	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = Thread.ofPlatform().name("antiphon-interruption").unstarted(this::interrupt);
	private volatile boolean interrupted;

	/** From now on the process waits for {@link #close} before it ends. */
	static Interruption watched() {
		var interruption = new Interruption();
		Runtime.getRuntime().addShutdownHook(interruption.hook);
		return interruption;
	}

	boolean interrupted() {
		return interrupted;
	}

	/** The command has stopped. */
	@Override
	public void close() {
		ended.countDown();
		if (!interrupted) {
			try {
				Runtime.getRuntime().removeShutdownHook(hook);
			} catch (IllegalStateException ending) {
				// the signal came just now: the hook finds nothing left to wait for
			}
		}
	}

	void interrupt() {
		interrupted = true;
		try {
			ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}
}
