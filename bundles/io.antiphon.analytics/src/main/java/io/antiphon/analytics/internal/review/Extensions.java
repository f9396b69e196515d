package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/**
 * Runs the analyzers of extensions, each on a thread of its own: one that throws is named, one that does not stop when it is
 * cancelled is left behind, and what does not hold is not kept. The one place where their exceptions are caught.
 */
public final class Extensions {

	private static final Duration LOOK = Duration.ofMillis(50);

	private final List<Analyzer> analyzers;
	private final Duration patience;
	private final BiConsumer<String, Throwable> log;

	/** {@code patience}: how long one is waited for after the user cancelled; {@code log} is told what was thrown. */
	public Extensions(List<Analyzer> analyzers, Duration patience, BiConsumer<String, Throwable> log) {
		this.analyzers = List.copyOf(analyzers);
		this.patience = patience;
		this.log = log;
	}

	/** Adds what the analyzers find to {@code findings}, and those that failed to {@code failures}. */
	public void run(FeedbackBatches feedback, Progress progress, List<Finding> findings, List<Failure> failures) {
		for (var analyzer : analyzers) {
			if (progress.cancelled()) {
				return;
			}
			run(analyzer, feedback, progress, findings, failures);
		}
	}

	private void run(
			Analyzer analyzer,
			FeedbackBatches feedback,
			Progress progress,
			List<Finding> findings,
			List<Failure> failures) {
		var name = analyzer.getClass().getName();
		try {
			name = analyzer.id();
			var found = await(analyzer, feedback, progress);
			var objection = FindingCheck.of(found, feedback).objection(found);
			objection.ifPresent(reason -> failures.add(new Failure(analyzer.id(), reason)));
			if (objection.isEmpty()) {
				found.stream().map(finding -> named(analyzer.id(), finding)).forEach(findings::add);
			}
		} catch (TimeoutException stuck) {
			failures.add(new Failure(name, "did not stop when it was cancelled"));
		} catch (ExecutionException | RuntimeException | LinkageError broken) {
			var cause = broken.getCause() == null ? broken : broken.getCause();
			log.accept(name, cause);
			failures.add(new Failure(name, cause.getClass().getSimpleName()));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private List<Finding> await(Analyzer analyzer, FeedbackBatches feedback, Progress progress)
			throws ExecutionException, InterruptedException, TimeoutException {
		var task = new FutureTask<>(() -> List.copyOf(analyzer.analyze(feedback, progress)));
		Thread.ofPlatform().daemon().name("analyzer " + analyzer.id()).start(task);
		long left = patience.toMillis();
		while (true) {
			try {
				return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
			} catch (TimeoutException working) {
				if (progress.cancelled() && (left -= LOOK.toMillis()) < 0) {
					task.cancel(true);
					throw working;
				}
			}
		}
	}

	/** The same finding under an id that no other analyzer can give. */
	private static Finding named(String analyzer, Finding finding) {
		return new Finding(
				analyzer + "/" + finding.id(),
				finding.kind(),
				finding.title(),
				finding.terms(),
				finding.scope(),
				finding.measure(),
				finding.evidence());
	}
}
