package io.antiphon.cli.internal;

import io.antiphon.base.guard.Ending;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Ctrl-C and SIGTERM: the process is told to end. It ends once the command has stopped and the workspace is closed; where a
 * command, an extension or anything else that wants to end in peace takes longer than a few seconds, it ends all the same.
 * What was being written is then swept when the workspace is opened again.
 */
final class Interruption implements AutoCloseable {

	/** For the command to stop, and then for whatever else the process does at its end. */
	static final Duration PATIENCE = Duration.ofSeconds(5);

	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = Thread.ofPlatform().name("antiphon-interruption").unstarted(this::interrupt);
	private final Duration patience;
	private final Ending ending;
	private volatile boolean interrupted;

	/** {@code halt} ends the process with a code and asks nobody. */
	Interruption(Duration patience, IntConsumer halt) {
		this.patience = patience;
		this.ending = new Ending(patience.multipliedBy(2), halt);
	}

	/** From now on the process waits for {@link #close} before it ends. */
	static Interruption watched() {
		var interruption = new Interruption(PATIENCE, Runtime.getRuntime()::halt);
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

	/** Runs beside other things that the process does at its end, any of which may hang: the last word is not theirs. */
	void interrupt() {
		interrupted = true;
		ending.soon(Ending.TERMINATED);
		try {
			ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}
}
