package io.antiphon.analytics.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.analytics.internal.labels.Understanding.Understood;
import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.text.reading.Sentiment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewerTest {

	private static final Heard ALL = new Heard("late", "late", "late", "late", "late", "fine", "late again");
	private static final FakeAnalyzer FINDS =
			FakeAnalyzer.finds("com.example", FakeAnalyzer.finding("1", new Evidence(6, 0, 4)));

	/** Negative is what is late. */
	private static Understood understood() {
		return new Understood(LabelledRows.TOPICS, texts -> texts.stream()
				.map(text -> text.text().startsWith("late")
						? new Meaning(Sentiment.NEGATIVE, -0.8, 0.9, 0, List.of(new Part(Sentiment.NEGATIVE, -0.8, 0, 0, 4)), 0)
						: new Meaning(Sentiment.POSITIVE, 0.8, 0.7, -1, List.of(), -1))
				.toList());
	}

	@Test
	void labelsAllFeedbackAndFindsWhatItSays() {
		var draft = review(ALL, null, Progress.NONE, FINDS).orElseThrow();

		var label = draft.labels().all().getFirst();
		assertEquals(7, draft.labels().all().size());
		assertEquals(1, label.feedback());
		assertEquals(0.9, label.confidence());
		assertEquals(LabelledRows.DAY, label.day());
		assertEquals((0.25 + 0.5) / 2, label.rating(), 1e-12);
		assertEquals(new Evidence(1, 0, 4), label.evidence());
		assertEquals(-1, draft.labels().all().get(5).topic());
		assertEquals(
				List.of(Finding.PAIN_POINT, "com.example.word"),
				draft.review().findings().stream().map(Finding::kind).toList());
	}

	@Test
	void letsStandWhatPeopleSayOfAPiece() {
		var extensions = new Analyzers(Extensions.of(new ThreadGuard(new FaultRegister())), failure -> {});

		var draft = new Reviewer((texts, count, watched) -> understood(), extensions, Earlier.NONE, 3, "")
				.review(ALL, ALL, null, new Said(Map.of(1L, Sentiment.POSITIVE), Map.of(), List.of()), Progress.NONE)
				.orElseThrow();

		var first = draft.labels().all().getFirst();
		assertEquals(Sentiment.POSITIVE, first.sentiment());
		assertEquals(1, first.confidence());
		assertEquals(Sentiment.NEGATIVE, draft.labels().all().get(1).sentiment());
	}

	@Test
	void leavesOutItsOwnFindingsOfAKindThatAnExtensionLooksFor() {
		var instead = new Analyzer() {
			@Override
			public String id() {
				return "com.example.pains";
			}

			@Override
			public Set<String> replaces() {
				return Set.of(Finding.PAIN_POINT);
			}

			@Override
			public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
				return List.of();
			}
		};

		assertEquals(List.of(), review(ALL, null, Progress.NONE, instead).orElseThrow().review().findings());
	}

	@Test
	void keepsItsOwnFindingsWhenAnAnalyzerBreaks() {
		var draft = review(ALL, null, Progress.NONE, FakeAnalyzer.throwing("faulty", new IllegalStateException()));

		assertEquals(1, draft.orElseThrow().review().findings().size());
		assertEquals(
				List.of(new Failure("faulty", "java.lang.IllegalStateException")),
				draft.orElseThrow().review().failures());
	}

	@Test
	void leavesATopicTheIdItHadInTheReviewBefore() {
		var before = new Topic("en:tardy", "en", List.of("tardy"));
		var earlier = new Earlier(List.of(before), Map.of(1L, 0, 2L, 0, 3L, 0, 4L, 0, 6L, -1));
		var extensions = new Analyzers(Extensions.of(new ThreadGuard(new FaultRegister())), failure -> {});

		var draft = new Reviewer((texts, count, watched) -> understood(), extensions, earlier, 3, "")
				.review(ALL, ALL, null, Said.NOTHING, Progress.NONE)
				.orElseThrow();

		assertEquals(new Topic("en:tardy", "en", LabelledRows.LATE.terms()), draft.labels().topics().getFirst());
		assertEquals("pain-point/Shop/delivery/en:tardy", draft.review().findings().getFirst().id());
	}

	@Test
	void looksForFindingsInTheListeningWindowOnly() {
		var elsewhere = new Period(LabelledRows.DAY.plusDays(1), LabelledRows.DAY.plusDays(8));

		var draft = review(ALL, elsewhere, Progress.NONE).orElseThrow();

		assertEquals(List.of(), draft.review().findings());
		assertEquals(7, draft.labels().all().size());
	}

	@Test
	void readsOnceMoreWhatAKindAsksFor() {
		var same = new String[12];
		Arrays.fill(same, "late again. whoever answers the phone in this shop laughs at you. stay away from it");
		var heard = new Heard(same);

		var findings = review(heard, null, Progress.NONE).orElseThrow().review().findings();

		assertEquals(List.of(Finding.PAIN_POINT, Finding.CAMPAIGN), findings.stream().map(Finding::kind).toList());
		assertEquals(12, findings.getLast().evidence().size());
		assertEquals("Whoever answers the phone in this shop laughs at you", findings.getLast().title());
	}

	@Test
	void bringsNothingWhenItIsCancelled() {
		var cancelled = new AtomicBoolean();
		var progress = new Progress() {
			@Override
			public boolean cancelled() {
				return cancelled.get();
			}
		};
		var cancelling = new FakeAnalyzer("a", (feedback, ours) -> {
			cancelled.set(true);
			return List.of();
		});

		assertTrue(review(ALL, null, progress).isPresent());
		assertEquals(Optional.empty(), review(ALL, null, progress, cancelling));
		assertEquals(Optional.empty(), review(ALL, null, progress));
	}

	private static Optional<ReviewDraft> review(
			FeedbackBatches all, @Nullable Period listening, Progress progress, Analyzer... analyzers) {
		var extensions = new Analyzers(Extensions.of(new ThreadGuard(new FaultRegister()), analyzers), failure -> {});
		return new Reviewer((texts, count, watched) -> understood(), extensions, Earlier.NONE, 3, "")
				.review(all, all, listening, Said.NOTHING, progress);
	}
}
