package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.review.ReviewDraft;
import io.antiphon.analytics.internal.store.AnalyticsContributionComponent;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Coding.Aspect;
import io.antiphon.loop.coding.Codings;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.text.reading.Sentiment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real database. */
class ReviewCodingsTest {

	private static final Topic SLOW = new Topic("en:slow+late", "en", List.of("slow", "late"));
	private static final Topic STAFF = new Topic("zh:态度", "zh", List.of("态度"));

	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(new AnalyticsContributionComponent()));
	private final JpaReviews reviews = new JpaReviews(store, new OpenDoor());
	private final Snapshots snapshots = new Snapshots(store, reviews);
	private final Codings codings = new ReviewCodings(snapshots::newest, reviews);

	@BeforeEach
	void open(@TempDir Path folder) {
		store.open(folder);
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void beforeTheFirstReviewThereIsNothing() {
		assertEquals(Optional.empty(), codings.newest());
	}

	@Test
	void aPieceHasTheSentimentItsConfidenceAndTheTopicOfItsLabel() {
		keep(List.of(labelled(7, Sentiment.NEGATIVE, 1), labelled(8, Sentiment.POSITIVE, Double.NaN, -1)));

		var coded = codings.newest().orElseThrow();

		assertEquals(
				Map.of(
						7L, new Coding(
								Coding.Sentiment.NEGATIVE, 0.75, List.of(new Coding.Topic("zh:态度", "态度")), List.of(),
								List.of(new Aspect("态度", Coding.Sentiment.NEGATIVE))),
						8L, new Coding(Coding.Sentiment.POSITIVE, null, List.of(), List.of(), List.of())),
				coded.of(List.of(8L, 9L, 7L)).orElseThrow());
		assertEquals(snapshots.newest().orElseThrow().at(), coded.at());
	}

	@Test
	void aTopicIsNamedByItsTerms() {
		keep(List.of(labelled(7, Sentiment.NEUTRAL, 0)));

		var coding = codings.newest().orElseThrow().of(List.of(7L)).orElseThrow().get(7L);

		assertEquals(List.of(new Coding.Topic("en:slow+late", "slow · late")), coding.topics());
	}

	@Test
	void whatIsCountedPieceByPieceIsWhatTheReviewCounts() {
		var labels = IntStream.range(0, 12_345)
				.mapToObj(row -> labelled(20_000L - row, Sentiment.values()[row * row % 4 % 4], row % 3 - 1))
				.toList();
		keep(labels);
		var coded = codings.newest().orElseThrow();

		var counted = LongStream.range(1, 25_000)
				.boxed()
				.flatMap(piece -> coded.of(List.of(piece)).orElseThrow().values().stream())
				.collect(Collectors.groupingBy(coding -> Sentiment.valueOf(coding.sentiment().name()), Collectors.counting()));

		assertEquals(snapshots.newest().orElseThrow().rollUp().sentiment(Scope.ALL), counted);
		assertEquals(12_345, counted.values().stream().mapToLong(count -> count).sum());
	}

	@Test
	void itSaysTheSameAfterAnotherReviewTookItsPlace() {
		keep(List.of(labelled(7, Sentiment.NEGATIVE, -1)));
		var before = codings.newest().orElseThrow();

		keep(List.of(labelled(7, Sentiment.POSITIVE, -1)));

		assertEquals(Coding.Sentiment.NEGATIVE, before.of(List.of(7L)).orElseThrow().get(7L).sentiment());
		assertEquals(
				Coding.Sentiment.POSITIVE, codings.newest().orElseThrow().of(List.of(7L)).orElseThrow().get(7L).sentiment());
	}

	@Test
	void aReviewThatIsSweptAwayWhileItIsReadIsNotTakenForWhole() {
		keep(List.of(labelled(7, Sentiment.NEGATIVE, -1)));
		var stale = snapshots.newest().orElseThrow();
		keep(List.of(labelled(7, Sentiment.POSITIVE, -1)));
		var shown = List.of(stale, snapshots.newest().orElseThrow()).iterator();

		var coded = new ReviewCodings(() -> Optional.of(shown.next()), reviews).newest().orElseThrow();

		assertEquals(Coding.Sentiment.POSITIVE, coded.of(List.of(7L)).orElseThrow().get(7L).sentiment());
		assertTrue(!shown.hasNext());
	}

	private void keep(List<Labelled> labels) {
		reviews.keep(new ReviewDraft(new Labels(labels, List.of(SLOW, STAFF), null), new Review(List.of(), List.of())), "lin");
	}

	private static Labelled labelled(long piece, Sentiment sentiment, int topic) {
		return labelled(piece, sentiment, 0.75, topic);
	}

	private static Labelled labelled(long piece, Sentiment sentiment, double confidence, int topic) {
		return new Labelled(
				piece, piece, new Context("shop", "", ""), null, "en", Double.NaN, sentiment, 0, confidence, topic, null, List.of(),
				List.of());
	}
}
