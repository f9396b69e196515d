package io.antiphon.analytics.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.review.ReviewDraft;
import io.antiphon.base.Period;
import io.antiphon.durability.Attacker;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.text.reading.Sentiment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real database with the real migrations. */
class JpaReviewsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
	private static final List<Topic> TOPICS = List.of(
			new Topic("zh:配送+慢", "zh", List.of("配送", "慢", "again")), new Topic("en:nothing", "en", List.of()));

	private final WatchedStore watch = new WatchedStore();
	private final Store store = watch.watched();
	private final JpaReviews reviews = new JpaReviews(store, new OpenDoor());

	@BeforeEach
	void open(@TempDir Path folder) {
		assertInstanceOf(Opening.Opened.class, watch.store.open(folder));
	}

	@AfterEach
	void close() {
		watch.store.close();
	}

	@Test
	void everyColumnOfAReviewIsSealed() {
		var whole = finding("a", 2);
		var segmented = new Finding(
				whole.id(), whole.kind(), whole.title(), whole.terms(), whole.scope().withSegment(new Segment("region", "north")),
				whole.measure(), whole.evidence(), whole.notes());
		reviews.keep(draft(3, List.of(segmented)), "lin");

		new Attacker(watch.store.workspace().directory())
				.changesEveryColumn(new ReviewSealsComponent(watch.store), new OpenDoor().sealer());
	}

	@Test
	void hasNoReviewAtFirst() {
		assertEquals(Optional.empty(), reviews.newest());
	}

	@Test
	void keepsAReviewAsItWas() {
		var draft = draft(20, List.of(finding("a", 3), finding("b", 1)), new Failure("com.example", "为什么"));
		reviews.keep(draft, "lin");

		var newest = reviews.newest().orElseThrow();

		assertEquals(draft.review(), reviews.review(newest));
		assertEquals(TOPICS, reviews.topics(newest));
		assertEquals(LabelCell.of(draft.labels().all()), reviews.cells(newest));
	}

	@Test
	void keepsFindingsWithoutTermsOrPeriodInTheirOrder() {
		var measure = new Measure("m", "", 0, -1e300, 1e-300, 0, "");
		var bare = new Finding("z", "k", "t", List.of(), Scope.ALL, measure, List.of(new Evidence(9, 0, 1)));

		reviews.keep(draft(1, List.of(bare, finding("a", 1))), "lin");

		assertEquals(List.of(bare, finding("a", 1)), reviews.review(reviews.newest().orElseThrow()).findings());
	}

	@Test
	void keepsWordsOfAnyLength() {
		var words = "很长的名字 ".repeat(9_000);
		var measure = new Measure(words, "share", 0, 0, 0, 1, words);
		var scope = new Scope(words, words, words, null);
		var finding = new Finding(words, words, words, List.of(words), scope, measure, List.of(new Evidence(9, 0, 1)));
		var label = new Labelled(9, 0, new Context(words, words, words), DAY, "zh", 1, Sentiment.NEGATIVE, 1, 1.0, 0, null, List.of(), List.of());
		var topics = List.of(new Topic(words, "zh", List.of(words.strip())));
		var draft = new ReviewDraft(new Labels(List.of(label), topics, null), new Review(List.of(finding), List.of(new Failure("a", words.strip()))));

		reviews.keep(draft, words);

		var newest = reviews.newest().orElseThrow();
		assertEquals(draft.review(), reviews.review(newest));
		assertEquals(topics, reviews.topics(newest));
		assertEquals(LabelCell.of(draft.labels().all()), reviews.cells(newest));
	}

	@Test
	void keepsAnEmptyReview() {
		reviews.keep(new ReviewDraft(new Labels(List.of(), List.of(), null), new Review(List.of(), List.of())), "lin");

		assertEquals(new Review(List.of(), List.of()), reviews.review(reviews.newest().orElseThrow()));
	}

	@Test
	void keepsFailuresWhateverIsInTheirWords() {
		reviews.keep(draft(0, List.of(), new Failure("a\tb", "one\ntwo"), new Failure("c", "")), "lin");

		assertEquals(
				List.of(new Failure("a b", "one two"), new Failure("c", "")),
				reviews.review(reviews.newest().orElseThrow()).failures());
	}

	@Test
	void knowsTheTopicOfEachPieceOfFeedback() {
		var draft = draft(20, List.of());
		reviews.keep(draft, "lin");

		var topics = reviews.topicOfEach(reviews.newest().orElseThrow());

		assertEquals(20, topics.size());
		draft.labels().all().forEach(label -> assertEquals(label.topic(), topics.get(label.feedback())));
	}

	@Test
	void knowsWhichFeedbackSoundsSoOrIsAboutATopic() {
		reviews.keep(draft(20, List.of()), "lin");
		var id = reviews.newest().orElseThrow();

		assertEquals(ids(i -> true), reviews.labelled(id, null, null));
		assertEquals(ids(i -> i % 4 == 0), reviews.labelled(id, Sentiment.NEGATIVE, null));
		assertEquals(ids(i -> i % 3 == 2), reviews.labelled(id, null, List.of(1)));
		assertEquals(ids(i -> i % 4 == 0 && i % 3 == 2), reviews.labelled(id, Sentiment.NEGATIVE, List.of(1)));
		assertEquals(Set.of(), reviews.labelled(id, null, List.of(7)));
		assertEquals(Set.of(), reviews.labelled(id + 1, null, null));
	}

	@Test
	void writesAndSweepsNoMoreThanAThousandRowsATransaction() {
		reviews.keep(draft(2_500, List.of(finding("a", 1_700))), "lin");
		reviews.keep(draft(1, List.of()), "lin");

		assertTrue(watch.rows.stream().allMatch(rows -> rows <= 1_000), watch.rows.toString());
		assertEquals(2, watch.rows.stream().filter(rows -> rows == 500).count(), "labels written and swept");
		assertEquals(1, count("LabelEntity"));
	}

	@Test
	void keepsNothingOfEarlierReviews() {
		reviews.keep(draft(30, List.of(finding("a", 5))), "lin");
		var first = reviews.newest().orElseThrow();

		reviews.keep(draft(3, List.of(finding("b", 2))), "lin");

		assertTrue(reviews.newest().orElseThrow() > first);
		assertEquals(
				List.of(1L, 3L, 3L, 2L, 1L, 2L),
				List.of(
						count("ReviewEntity"), count("LabelEntity"), count("CellEntity"), count("TopicEntity"),
						count("FindingEntity"), count("EvidenceEntity")));
		assertEquals(new Review(List.of(), List.of()), reviews.review(first));
	}

	@Test
	void showsTheReviewOfBeforeUntilANewOneIsCompleteAndSweepsWhatWasBrokenOff() {
		var draft = draft(3, List.of(finding("a", 1)));
		reviews.keep(draft, "lin");
		var before = reviews.newest();

		for (var writes = 0; writes < 5; writes++) {
			watch.breaksAfter = writes;
			assertThrows(IllegalStateException.class, () -> reviews.keep(draft(9, List.of(finding("b", 4))), "lin"));
			assertEquals(before, reviews.newest());
			assertEquals(draft.review(), reviews.review(before.orElseThrow()));
		}
		watch.breaksAfter = Integer.MAX_VALUE;
		assertTrue(count("LabelEntity") > 3);
		reviews.keep(draft, "lin");

		assertEquals(3, count("LabelEntity"));
		assertEquals(1, count("ReviewEntity"));
	}

	@Test
	void finishesASweepThatWasBrokenOff() {
		reviews.keep(draft(30, List.of()), "lin");
		watch.breaksAfter = 5;
		assertThrows(IllegalStateException.class, () -> reviews.keep(draft(3, List.of()), "lin"));
		assertEquals(3, reviews.cells(reviews.newest().orElseThrow()).size(), "it was complete by then");

		watch.breaksAfter = Integer.MAX_VALUE;
		reviews.keep(draft(2, List.of()), "lin");

		assertEquals(2, count("LabelEntity"));
	}

	private static ReviewDraft draft(int labels, List<Finding> findings, Failure... failures) {
		var rows = new ArrayList<Labelled>();
		IntStream.range(0, labels).forEach(row -> rows.add(labelled(row)));
		return new ReviewDraft(new Labels(rows, TOPICS, null), new Review(findings, List.of(failures)));
	}

	private static Labelled labelled(int row) {
		return new Labelled(
				row + 1,
				row,
				new Context("灯巷商店", row % 2 == 0 ? "delivery" : "", "survey"),
				row % 5 == 0 ? null : DAY.plusDays(row % 3),
				"zh",
				row % 2 == 0 ? Double.NaN : 0.5,
				Sentiment.values()[row % 4],
				-0.5,
				0.75,
				row % 3 - 1,
				null,
				row % 2 == 0 ? List.of(new Aspect(0, Sentiment.POSITIVE, 3, 9)) : List.of(),
				List.of());
	}

	/** The feedback of the rows that are so; a row's topic is its number modulo 3, less 1. */
	private static Set<Long> ids(IntPredicate so) {
		return IntStream.range(0, 20).filter(so).mapToObj(row -> row + 1L).collect(Collectors.toSet());
	}

	private static Finding finding(String id, int evidence) {
		return new Finding(
				id,
				Finding.PAIN_POINT,
				"配送 · 慢",
				List.of("配送", "慢"),
				new Scope("灯巷商店", "delivery", "survey", new Period(DAY, DAY.plusDays(7))),
				new Measure("severity", "share", 0.1, 0.05, 0.15, 1_204, "delta"),
				LongStream.range(0, evidence).mapToObj(row -> new Evidence(row, 1, 5)).toList(),
				List.of(
						Phrase.valueOf("晚上更糟"),
						Phrase.saying("worse-among", "region=north", new Measure("negative-share", "share", 0.3, 0.2, 0.4, 90, "wilson"))));
	}

	private long count(String entity) {
		return store.read(manager -> manager.createQuery("SELECT COUNT(e) FROM " + entity + " e", Long.class)
				.getSingleResult());
	}
}
