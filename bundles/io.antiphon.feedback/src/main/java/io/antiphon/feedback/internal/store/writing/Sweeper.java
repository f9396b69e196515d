package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.store.spi.Sealing;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sweeps in the background, so that a workspace opens at once after a crash in a long intake, and a cancel ends at once. Stopped
 * or broken off, the rest is swept when the workspace is next used.
 */
public final class Sweeper implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(Sweeper.class.getName());

	private final ExecutorService background = background();
	private final Sealing sealing;
	private volatile boolean stopped;

	public Sweeper(Sealing sealing) {
		this.sealing = sealing;
	}

	private static ExecutorService background() {
		var threads = Thread.ofPlatform().daemon().name("antiphon-sweep").factory();
		var pool = new ThreadPoolExecutor(
				1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads, new ThreadPoolExecutor.DiscardPolicy());
		pool.allowCoreThreadTimeOut(true);
		return pool;
	}

	/** After {@link #close} it does nothing. */
	public void sweep(FeedbackData data, long... intakes) {
		Arrays.stream(intakes).forEach(intake -> background.execute(() -> sweepNow(data, intake)));
	}

	/** Waits for what was asked for so far; not at all after {@link #close}. */
	public void await() {
		var done = new CountDownLatch(1);
		background.execute(done::countDown);
		try {
			var waits = true;
			while (waits && !stopped) { // what comes after the end is never done
				waits = !done.await(100, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void sweepNow(FeedbackData data, long intake) {
		try {
			if (!stopped) {
				new Sweep(data, sealing, () -> stopped).abandoned(intake);
			}
		} catch (RuntimeException failed) {
			if (data.isOpen()) {
				LOG.log(Level.WARNING, "intake " + intake + " could not be swept: " + failed.getClass().getName());
			}
		}
	}

	/** Waits for the transaction that is under way. */
	@Override
	public void close() {
		stopped = true;
		background.close();
	}
}
