package io.antiphon.analytics.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.analytics.spi.AnalyzerException;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import java.time.Duration;
import java.util.Set;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class AnalyzersTest {

	private static final Finding GOOD = FakeAnalyzer.finding("1", new Evidence(1, 0, 4));
	private static final Period LISTENING = new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(28));

	private final Heard heard = new Heard("late", "慢👍🏽", "word word");
	private final List<String> log = new ArrayList<>();
	private final FaultRegister faults = new FaultRegister();

	@Test
	void takesThePlaceOfAKindOfOursUnlessItFails() {
		assertEquals(Set.of("campaign"),
				extensions(new Replacing(FakeAnalyzer.finds("a", GOOD))).run(heard, null, Progress.NONE).replaced());
		assertEquals(Set.of("campaign"), extensions(new Replacing(FakeAnalyzer.finds("a"))).run(heard, null, Progress.NONE).replaced());
		assertEquals(
				Set.of(), extensions(new Replacing(FakeAnalyzer.throwing("a", new IllegalStateException()))).run(heard, null, Progress.NONE)
						.replaced());
	}

	@Test
	void keepsWhatAnalyzersFindUnderIdsThatTellThemApart() {
		var review = run(FakeAnalyzer.finds("com.example.a", GOOD), FakeAnalyzer.finds("com.example.b", GOOD));

		assertEquals(List.of("com.example.a/1", "com.example.b/1"), ids(review));
		assertEquals(GOOD.evidence(), review.findings().getFirst().evidence());
		assertEquals(GOOD.measure(), review.findings().getFirst().measure());
		assertEquals(List.of(), review.failures());
		assertEquals(List.of(), log);
	}

	static Stream<Arguments> faulty() {
		return Stream.of(
				Arguments.of("a word on why", analyzer(new AnalyzerException("a word\n\ton why"))),
				Arguments.of(AnalyzerException.class.getName(), analyzer(new AnalyzerException(" "))),
				Arguments.of("java.lang.IllegalStateException", analyzer(new IllegalStateException("late"))),
				Arguments.of("java.lang.NoClassDefFoundError", analyzer(new NoClassDefFoundError())),
				Arguments.of("java.lang.StackOverflowError", analyzer(new StackOverflowError())),
				Arguments.of("java.lang.OutOfMemoryError", analyzer(new OutOfMemoryError())),
				Arguments.of("java.lang.AssertionError", analyzer(new AssertionError())),
				Arguments.of("java.lang.IllegalArgumentException", finds(() -> List.of(new Finding(
						"1", "k", "t", List.of(), Scope.ALL, new Measure("m", "", Double.NaN, 0, 1, 1, ""), List.of())))),
				Arguments.of("java.lang.IllegalArgumentException", finds(() -> List.of(FakeAnalyzer.finding("1", new Evidence(1, 3, 3))))),
				Arguments.of("no-findings", finds(() -> null)),
				Arguments.of("no-findings", finds(() -> Arrays.asList(GOOD, null))),
				Arguments.of("alike", finds(() -> List.of(GOOD, GOOD))),
				Arguments.of("java.lang.IllegalArgumentException", finds(() -> List.of(FakeAnalyzer.finding("1")))),
				Arguments.of("outside", finds(() -> List.of(FakeAnalyzer.finding("1", new Evidence(1, 0, 5))))),
				Arguments.of("outside", finds(() -> List.of(FakeAnalyzer.finding("1", new Evidence(2, 0, 4))))),
				Arguments.of("outside", finds(() -> List.of(FakeAnalyzer.finding("1", new Evidence(4, 0, 1))))),
				Arguments.of("misshapen", finds(() -> List.of(titled("two\nlines")))),
				Arguments.of("misshapen", finds(() -> List.of(titled("t".repeat(501))))),
				Arguments.of("misshapen",
						finds(() -> List.of(FakeAnalyzer.finding("1", new Scope("\t", "", "", null), new Evidence(1, 0, 1))))));
	}

	@ParameterizedTest
	@MethodSource("faulty")
	void namesOneThatFailsAndKeepsWhatTheOthersFind(String reason, Analyzer faulty) {
		var review = run(FakeAnalyzer.finds("first", GOOD), faulty, FakeAnalyzer.finds("last", GOOD));

		assertEquals(List.of("first/1", "last/1"), ids(review));
		assertEquals(List.of(new Failure("com.example.faulty", reason)), review.failures());
		assertEquals(List.of("com.example.faulty: " + reason), log);
		var told = faults.all().getFirst().sentence(Locale.ENGLISH);
		assertTrue(told.startsWith("FakeAnalyzer ") && !told.contains(" late"), told);
	}

	@Test
	void keepsNothingOfAMillionFindings() {
		var review = run(finds(() -> Collections.nCopies(1_000_000, GOOD)), FakeAnalyzer.finds("last", GOOD));

		assertEquals(List.of("last/1"), ids(review));
		assertEquals(List.of(new Failure("com.example.faulty", "too-much")), review.failures());
	}

	@Test
	void countsSpansInCodePoints() {
		var review = run(FakeAnalyzer.finds("a", FakeAnalyzer.finding("1", new Evidence(2, 0, 3), new Evidence(2, 1, 2))));

		assertEquals(List.of("a/1"), ids(review));
	}

	@Test
	void namesOneByItsClassThatHasNoIdToBeNamedBy() {
		for (var id : new String[] {null, "", " ", "a b", "a/b", "a\n", "a".repeat(201)}) {
			var review = run(FakeAnalyzer.finds(id, GOOD), FakeAnalyzer.finds("last", GOOD));

			assertEquals(List.of(new Failure("FakeAnalyzer", "no-name")), review.failures());
			assertEquals(List.of("last/1"), ids(review));
		}
	}

	@Test
	void namesOneWhoseIdThrows() {
		var nameless = new Analyzer() {
			@Override
			public String id() {
				throw new IllegalStateException();
			}

			@Override
			public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
				return List.of();
			}
		};

		var review = run(nameless);

		assertEquals(
				List.of(new Failure("AnalyzersTest$1", "java.lang.IllegalStateException")), review.failures());
	}

	@Test
	void keepsNothingOfOneThatTakesTheIdOfAnotherOrLooksLikeOurs() {
		var review = run(
				FakeAnalyzer.finds("a", GOOD), FakeAnalyzer.finds("a", GOOD), FakeAnalyzer.finds(Finding.PAIN_POINT, GOOD));

		assertEquals(List.of("a/1"), ids(review));
		assertEquals(
				List.of(new Failure("a", "name-taken"), new Failure(Finding.PAIN_POINT, "name-taken")),
				review.failures());
	}

	@Test
	void saysThatWhatWasFoundIsAboutTheDaysItWasFoundOn() {
		var within = new Period(LabelledRows.DAY.plusDays(7), LabelledRows.DAY.plusDays(14));
		var beyond = new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(90));
		var analyzer = FakeAnalyzer.finds(
				"a",
				FakeAnalyzer.finding("none", Scope.ALL.withService("Shop"), new Evidence(1, 0, 1)),
				FakeAnalyzer.finding("within", Scope.ALL.within(within), new Evidence(1, 0, 1)),
				FakeAnalyzer.finding("beyond", Scope.ALL.within(beyond), new Evidence(1, 0, 1)));

		var listening = extensions(analyzer).run(heard, LISTENING, Progress.NONE).review().findings();
		var anytime = extensions(analyzer).run(heard, null, Progress.NONE).review().findings();

		assertEquals(List.of(LISTENING, within, LISTENING), listening.stream().map(one -> one.scope().period()).toList());
		assertEquals("Shop", listening.getFirst().scope().service());
		assertEquals(beyond, anytime.getLast().scope().period());
	}

	@Test
	void leavesOneBehindThatDoesNotStopWhenItIsCancelled() throws Exception {
		var cancelled = new AtomicBoolean();
		var released = new CountDownLatch(1);
		var asked = new AtomicInteger();
		var read = new CompletableFuture<Throwable>();
		var stuck = new FakeAnalyzer("stuck", (feedback, progress) -> {
			cancelled.set(true);
			uninterrupted(released);
			try {
				feedback.iterator().next();
			} catch (CancellationException refused) {
				read.complete(refused);
			}
			return List.of(GOOD);
		});
		var next = new FakeAnalyzer("next", (feedback, progress) -> {
			asked.incrementAndGet();
			return List.of(GOOD);
		});

		var review = extensions(stuck, next).run(heard, null, cancelledBy(cancelled)).review();

		assertEquals(new Review(List.of(), List.of(new Failure("stuck", "did-not-stop"))), review);
		assertEquals(0, asked.get());
		assertEquals(List.of("stuck: did-not-stop"), log);

		released.countDown();
		assertInstanceOf(CancellationException.class, read.get(30, TimeUnit.SECONDS), "reads no further");
	}

	@Test
	void takesWhatOneReturnsThatStopsWhenItIsCancelled() {
		var cancelled = new AtomicBoolean();
		var polite = new FakeAnalyzer("polite", (feedback, progress) -> {
			cancelled.set(true);
			return List.of(GOOD);
		});

		var guard = new ThreadGuard(new FaultRegister(), Duration.ofSeconds(30));
		var review = new Analyzers(Extensions.of(guard, polite), this::log)
				.run(heard, null, cancelledBy(cancelled)).review();

		assertEquals(List.of("polite/1"), ids(review));
	}

	@Test
	void runsNoneOnceItIsCancelled() {
		assertEquals(
				new Review(List.of(), List.of()),
				extensions(FakeAnalyzer.finds("a", GOOD)).run(heard, null, cancelledBy(new AtomicBoolean(true))).review());
	}

	@Test
	void stopsWaitingWhenItsOwnThreadIsInterrupted() {
		var released = new CountDownLatch(1);
		var waiting = Thread.currentThread();
		var interrupting = new FakeAnalyzer("a", (feedback, progress) -> {
			waiting.interrupt();
			uninterrupted(released);
			return List.of(GOOD);
		});

		var review = extensions(interrupting, FakeAnalyzer.finds("b", GOOD)).run(heard, null, Progress.NONE).review();

		assertTrue(Thread.interrupted());
		assertEquals(List.of(new Failure("a", "did-not-stop")), review.failures());
		assertEquals(List.of(), review.findings());
		released.countDown();
	}

	@Test
	void readsNothingAgainWhereNothingWasFound() {
		run(FakeAnalyzer.finds("a"));
		assertEquals(0, heard.readings);

		run(FakeAnalyzer.finds("a", GOOD));
		assertEquals(1, heard.readings);
	}

	@Test
	void hasWordsInBothLanguagesForEveryReason() {
		var reasons = List.of(
				"no-name", "name-taken", "no-findings", "alike", "no-evidence", "outside", "misshapen", "did-not-stop",
				"late", "too-much", "not-started", "ended-process", "left-out");
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var texts = Texts.of(Review.class, locale);
			reasons.forEach(reason -> assertTrue(texts.has("failed." + reason), reason));
		}
	}

	private static FakeAnalyzer analyzer(Throwable thrown) {
		return FakeAnalyzer.throwing("com.example.faulty", thrown);
	}

	@FunctionalInterface
	private interface Found {
		@Nullable
		List<Finding> found();
	}

	private static FakeAnalyzer finds(Found found) {
		return new FakeAnalyzer("com.example.faulty", (feedback, progress) -> found.found());
	}

	private static Finding titled(String title) {
		return new Finding(
				"1", "k", title, List.of(), Scope.ALL, GOOD.measure(), List.of(new Evidence(1, 0, 1)));
	}

	private static void uninterrupted(CountDownLatch latch) {
		while (true) {
			try {
				latch.await();
				return;
			} catch (InterruptedException ignored) {
				// that is what it is here for
			}
		}
	}

	private static Progress cancelledBy(AtomicBoolean cancelled) {
		return new Progress() {
			@Override
			public boolean cancelled() {
				return cancelled.get();
			}
		};
	}

	private Review run(Analyzer... analyzers) {
		return extensions(analyzers).run(heard, null, Progress.NONE).review();
	}

	private Analyzers extensions(Analyzer... analyzers) {
		return new Analyzers(Extensions.of(new ThreadGuard(faults, Duration.ZERO), analyzers), this::log);
	}

	private void log(Failure failure) {
		log.add(failure.analyzer() + ": " + failure.reason());
	}

	private static List<String> ids(Review review) {
		return review.findings().stream().map(Finding::id).toList();
	}

	/** One that looks for campaigns in our place. */
	private record Replacing(Analyzer analyzer) implements Analyzer {

		@Override
		public String id() {
			return analyzer.id();
		}

		@Override
		public Set<String> replaces() {
			return Set.of(Finding.CAMPAIGN);
		}

		@Override
		public List<Finding> analyze(FeedbackBatches feedback, Progress progress) throws AnalyzerException {
			return analyzer.analyze(feedback, progress);
		}
	}
}
