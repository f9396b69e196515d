package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.analytics.spi.AnalyzerException;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One analyzer at work on a thread of its own. Whatever it throws, returns or fails to do becomes an {@link Answer}: this is the
 * one place where the exceptions of analyzers are caught.
 */
final class AnalyzerRun {

	/** What came of it. {@code name} is the analyzer's id, or its class where it has none that could be one. */
	sealed interface Answer {

		/** What it returned, not looked at yet. */
		record Found(String name, List<Finding> findings) implements Answer {}

		/**
		 * The reason is a key of the texts under {@code failed.}, or words; {@code fault} says for the log what was thrown
		 * where, without its message, which may quote feedback.
		 */
		record Failed(String name, String reason, String fault) implements Answer {}
	}

	private static final Duration LOOK = Duration.ofMillis(50);
	private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}\\s/]{1,200}");
	private static final int LONGEST_REASON = 500;

	private final Analyzer analyzer;
	private volatile @Nullable String id;

	AnalyzerRun(Analyzer analyzer) {
		this.analyzer = analyzer;
	}

	/** Waits for the answer; after a cancellation no longer than {@code patience}, and then leaves the thread behind. */
	Answer on(FeedbackBatches feedback, Progress progress, Duration patience) {
		var lent = new LentFeedback(feedback);
		var task = new FutureTask<>(() -> work(lent, progress));
		Thread.ofPlatform().daemon().name("analyzer " + analyzer.getClass().getName()).start(task);
		try {
			var found = await(task, progress, patience);
			return new Answer.Found(name(), found);
		} catch (TimeoutException stuck) {
			return new Answer.Failed(name(), "did-not-stop", "still running");
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return new Answer.Failed(name(), "did-not-stop", "waiting was interrupted");
		} catch (ExecutionException broken) {
			var cause = Objects.requireNonNullElse(broken.getCause(), broken);
			return new Answer.Failed(name(), reason(cause), fault(cause));
		} finally {
			task.cancel(true);
			lent.takeBack();
		}
	}

	private List<Finding> work(FeedbackBatches feedback, Progress progress) throws AnalyzerException {
		id = analyzer.id();
		if (!named()) {
			throw new Unusable("no-name");
		}
		var found = analyzer.analyze(feedback, progress);
		if (found == null || found.stream().anyMatch(Objects::isNull)) {
			throw new Unusable("no-findings");
		}
		return List.copyOf(found);
	}

	private static <T> T await(FutureTask<T> task, Progress progress, Duration patience)
			throws ExecutionException, InterruptedException, TimeoutException {
		var left = patience;
		while (true) {
			try {
				return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
			} catch (TimeoutException working) {
				left = progress.cancelled() ? left.minus(LOOK) : left;
				if (left.isNegative()) {
					throw working;
				}
			}
		}
	}

	private boolean named() {
		var given = id;
		return given != null && ID.matcher(given).matches();
	}

	private String name() {
		return named() ? String.valueOf(id) : analyzer.getClass().getName();
	}

	private static String reason(Throwable thrown) {
		var message = thrown.getMessage();
		if (thrown instanceof Unusable unusable) {
			return unusable.reason;
		}
		if (thrown instanceof AnalyzerException && message != null && !message.isBlank()) {
			var line = message.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
			return line.substring(0, Math.min(line.length(), LONGEST_REASON));
		}
		return thrown.getClass().getName();
	}

	private static String fault(Throwable thrown) {
		var trace = thrown.getStackTrace();
		return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
	}

	/** What it returned is of no use. */
	private static final class Unusable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final String reason;

		Unusable(String reason) {
			this.reason = reason;
		}
	}
}
