package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.analytics.spi.AnalyzerException;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs the analyzers of extensions under the guard, one after the other: one that fails is named, and of one whose findings do
 * not hold none is kept. It harms none of the others.
 */
public final class Analyzers {

	private static final int MOST_FINDINGS = 10_000;
	private static final long MOST_EVIDENCE = 5_000_000;
	private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}\\s/]{1,200}");
	private static final Call<String> NAME = Call.<String>of("Analyzer.id", Call.SHORT).checked(id -> {
		if (!ID.matcher(id).matches()) {
			throw new Unusable("no-name");
		}
	});
	private static final Call<List<String>> REPLACES = Call.list("Analyzer.replaces", Call.SHORT, 100);
	private static final Call<List<Finding>> ANALYZE = Call.<Finding>list("Analyzer.analyze", Call.WORK, MOST_FINDINGS)
			.saying(AnalyzerException.class)
			.checked(found -> {
				if (found.stream().mapToLong(one -> one.evidence().size()).sum() > MOST_EVIDENCE) {
					throw new Unusable("too-much");
				}
			});

	private final Extensions<Analyzer> analyzers;
	private final Consumer<Failure> failed;

	/** {@code failed} is told who failed and how, as it happens. */
	public Analyzers(Extensions<Analyzer> analyzers, Consumer<Failure> failed) {
		this.analyzers = analyzers;
		this.failed = failed;
	}

	/** What others found, those that failed, and the kinds that they look for in our place. */
	public record Others(Review review, Set<String> replaced) {

		public Others {
			replaced = Set.copyOf(replaced);
		}
	}

	/** What the analyzers find in {@code feedback}, which is that of the listening window. */
	public Others run(FeedbackBatches feedback, @Nullable Period listening, Progress progress) {
		var replaced = new HashSet<String>();
		var findings = new ArrayList<Finding>();
		var failures = new ArrayList<Failure>();
		// how the ids of our own findings begin
		var taken = new HashSet<>(Finding.KINDS);
		for (var analyzer : analyzers.all()) {
			if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
				break;
			}
			switch (new One(analyzer, feedback, taken).run(progress)) {
				case Found(var name, var found, var kinds) -> {
					found.forEach(finding -> findings.add(placed(name, finding, listening)));
					replaced.addAll(kinds);
				}
				case Failed(var failure) -> {
					failed.accept(failure);
					failures.add(failure);
				}
			}
		}
		return new Others(new Review(findings, failures), replaced);
	}

	/** What came of one. */
	private sealed interface Outcome {}

	private record Found(String name, List<Finding> findings, List<String> replaced) implements Outcome {}

	private record Failed(Failure failure) implements Outcome {}

	/** One analyzer at its work. */
	private record One(Guarded<Analyzer> analyzer, FeedbackBatches feedback, Set<String> taken) {

		Outcome run(Progress progress) {
			var asked = analyzer.ask(NAME, one -> Objects.requireNonNullElse(one.id(), ""));
			if (!(asked instanceof Answer.Given<String>(var name))) {
				return failure(analyzer.extension().label(), asked);
			}
			if (taken.contains(name)) {
				return failure(name, analyzer.tell(NAME, Fault.Kind.NAME_TAKEN, name));
			}
			var kinds = analyzer.ask(REPLACES, one -> List.copyOf(one.replaces()));
			if (!(kinds instanceof Answer.Given<List<String>>(var replaced))) {
				return failure(name, kinds);
			}
			var found = analyze(progress);
			if (!(found instanceof Answer.Given<List<Finding>>(var findings))) {
				return failure(name, found);
			}
			taken.add(name);
			return FindingCheck.of(findings, feedback)
					.objection(findings)
					.<Outcome>map(wrong -> failure(name, analyzer.tell(ANALYZE, Fault.Kind.UNUSABLE, wrong.reason())))
					.orElseGet(() -> new Found(name, findings, replaced));
		}

		private Answer<List<Finding>> analyze(Progress progress) {
			var lent = new LentFeedback(feedback);
			try {
				return analyzer.ask(ANALYZE, progress, (one, lively) -> one.analyze(lent.to(lively), lively));
			} finally {
				lent.takeBack();
			}
		}

		private static Failed failure(String name, Answer<?> answer) {
			return failure(name, ((Answer.Missing<?>) answer).fault());
		}

		private static Failed failure(String name, Fault fault) {
			return new Failed(new Failure(name, switch (fault.kind()) {
				case SAID -> fault.detail();
				case THREW, UNREADABLE -> fault.detail().split(" ", 2)[0];
				case UNUSABLE -> fault.detail().equals("nothing") || fault.detail().equals("hole")
						? "no-findings"
						: fault.detail();
				case TOO_MUCH -> "too-much";
				case LATE -> "late";
				case DID_NOT_STOP -> "did-not-stop";
				case NOT_STARTED -> "not-started";
				case NAME_TAKEN -> "name-taken";
				case ENDED_PROCESS -> "ended-process";
				case IN_CIRCLES -> "in-circles";
				case NOT_GRANTED -> "not-granted";
				case LEFT_OUT -> "left-out";
			}));
		}
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
				finding.evidence(),
				finding.notes());
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
