package io.antiphon.text.internal.encoding;

import io.antiphon.text.reading.Watch;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A few daemon threads that empty one queue of numbered tasks; the caller waits. */
public final class Workers implements AutoCloseable {
	private final ExecutorService threads;
	private final int count;

	Workers(int count) {
		this.count = count;
		threads = Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().name("antiphon-encoder-", 0).factory());
	}

	/**
	 * Runs {@code task} for 0 to {@code tasks} - 1, in this order, on all threads. Ends with a CancellationException soon after
	 * {@code watch} is cancelled, and with the first exception of a task.
	 */
	public void each(int tasks, Watch watch, IntConsumer task) {
		var next = new AtomicInteger();
		Callable<Boolean> worker = () -> {
			for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
				if (watch.cancelled()) {
					throw new CancellationException("Encoding was cancelled");
				}
				task.accept(i);
			}
			return true;
		};
		try {
			List<Callable<Boolean>> all = IntStream.range(0, count).mapToObj(i -> worker).toList();
			for (Future<Boolean> each : threads.invokeAll(all)) {
				each.get();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Encoding was interrupted");
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException("Encoding failed", e.getCause());
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}
}
