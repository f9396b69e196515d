package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.internal.review.AnalyzerRun.Answer;
import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the analyzers of extensions, one after the other: one that throws is named, one that does not stop when it is cancelled is
 * left behind, and of one whose findings do not hold none is kept. It harms none of the others.
 */
public final class Extensions {

	private final List<Analyzer> analyzers;
	private final Duration patience;
	private final BiConsumer<Failure, String> log;

	/** {@code patience}: how long one is waited for after the user cancelled; {@code log} is told who failed and how. */
	public Extensions(List<Analyzer> analyzers, Duration patience, BiConsumer<Failure, String> log) {
		this.analyzers = List.copyOf(analyzers);
		this.patience = patience;
		this.log = log;
	}

	/** What the analyzers find in {@code feedback}, which is that of the listening window, and those that failed. */
	public Review run(FeedbackBatches feedback, @Nullable Period listening, Progress progress) {
		var findings = new ArrayList<Finding>();
		var failures = new ArrayList<Failure>();
		// how the ids of our own findings begin
		var taken = new HashSet<>(Set.of(Finding.PAIN_POINT, Finding.PRAISE));
		for (var analyzer : analyzers) {
			if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
				break;
			}
			switch (checked(new AnalyzerRun(analyzer).on(feedback, progress, patience), taken, feedback)) {
				case Answer.Found(String name, List<Finding> found) ->
					found.forEach(finding -> findings.add(placed(name, finding, listening)));
				case Answer.Failed(String name, String reason, String fault) -> {
					var failure = new Failure(name, reason);
					log.accept(failure, fault);
					failures.add(failure);
				}
			}
		}
		return new Review(findings, failures);
	}

	private static Answer checked(Answer answer, Set<String> taken, FeedbackBatches feedback) {
		if (!(answer instanceof Answer.Found(String name, List<Finding> found))) {
			return answer;
		}
		if (!taken.add(name)) {
			return new Answer.Failed(name, "name-taken", "its id is that of another");
		}
		return FindingCheck.of(found, feedback)
				.objection(found)
				.<Answer>map(wrong ->
						new Answer.Failed(name, wrong.reason(), "finding " + wrong.finding() + ": " + wrong.reason()))
				.orElse(answer);
	}

	/** The same finding under an id that no other analyzer can give, about no other days than it was given. */
	private static Finding placed(String analyzer, Finding finding, @Nullable Period listening) {
		return new Finding(
				analyzer + "/" + finding.id(),
				finding.kind(),
				finding.title(),
				finding.terms(),
				within(finding.scope(), listening),
				finding.measure(),
				finding.evidence());
	}

	private static Scope within(Scope scope, @Nullable Period listening) {
		var period = scope.period();
		var inside = listening == null
				|| period != null
						&& !period.from().isBefore(listening.from())
						&& !period.to().isAfter(listening.to());
		return inside ? scope : scope.within(listening);
	}
}
