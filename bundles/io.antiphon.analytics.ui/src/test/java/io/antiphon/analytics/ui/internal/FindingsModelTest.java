package io.antiphon.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Course;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.Review;
import io.antiphon.base.Ids;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.drawing.HeatMap;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

	private static final Access ACCESS =
			new Access.Issuer().issue("analyst", Purpose.IMPROVE_SERVICE, Instant.EPOCH);

	private final Archive archive = new Archive();

	@Test
	void showsEachPieceOfFeedbackOnceWithAllItsSpans() {
		var finding = finding("Shop", new Evidence(7, 0, 4), new Evidence(7, 5, 9), new Evidence(8, 0, 4));

		var quotes = quotes(model(finding).details(finding, ACCESS));

		assertEquals(List.of(2, 1), quotes.stream().map(quote -> quote.spans().size()).toList());
		assertEquals("shop.csv, line 7", quotes.getFirst().origin());
	}

	@Test
	void saysOfErasedFeedbackWhenItWasErased() {
		archive.erased.add(7L);
		var finding = finding("Shop", new Evidence(7, 0, 4), new Evidence(8, 0, 4));

		var details = model(finding).details(finding, ACCESS);

		assertEquals(1, quotes(details).size());
		assertTrue(details.toString().contains("Feedback " + Ids.text(7) + " was erased on 3 Mar 2026."), details::toString);
	}

	@Test
	void asksForTheWordsOfOneFindingInOneQuery() {
		var finding = finding("Shop", new Evidence(7, 0, 4), new Evidence(8, 0, 4));

		model(finding).details(finding, ACCESS);

		assertEquals(List.of(Set.of(7L, 8L)), archive.asked);
	}

	@Test
	void leadsToAllTheEvidenceWhereNotAllIsQuoted() {
		var evidence = LongStream.rangeClosed(1, 103).mapToObj(id -> new Evidence(id, 0, 4)).toArray(Evidence[]::new);
		var finding = finding("Shop", evidence);

		var details = model(finding).details(finding, ACCESS);

		assertEquals(30, quotes(details).size());
		assertTrue(details.contains(new Block.Links(
				"In full", List.of(Block.Cell.link("all 103 pieces of feedback", "evidence-f-Shop")))), details::toString);
	}

	@Test
	void keepsToTheChosenScope() {
		var shop = finding("Shop", new Evidence(1, 0, 4));
		var hotel = finding("Hotel", new Evidence(2, 0, 4));

		var shown = model(shop, hotel).look(Scope.ALL.withService("Hotel"));

		assertEquals(List.of(hotel), shown.findings());
		assertEquals(2, shown.all());
	}

	@Test
	void namesEachAnalyzerThatFailedAndSaysWhyInWords() {
		var model = new FindingsModel(
				new Reviewed(new Review(List.of(), List.of(new Review.Failure("com.example.twin", "outside")))),
				archive,
				this::tombstone,
				Vocabularies.NONE,
				Locale.ENGLISH);

		var sentence = model.sentence("Next.");

		assertEquals(
				"Next.\nThe analyzer com.example.twin failed and was left out: "
						+ "a finding of it cites words outside the feedback it was given.",
				sentence);
	}

	@Test
	void columnsSayValueIntervalSizeAndEvidence() {
		var finding = finding("Shop", new Evidence(1, 0, 4), new Evidence(1, 5, 9));

		var columns = model(finding).columns();
		var cells = columns.stream().map(column -> column.shown().apply(finding)).toList();
		var title = columns.get(3);
		var below = title.below();

		assertTrue(cells.get(1).startsWith("28–34"), cells.toString());
		assertEquals("1,204", cells.get(2));
		assertEquals("late parcel", cells.get(3));
		assertTrue(below != null && below.apply(finding).startsWith("Shop"));
		assertEquals("2", cells.get(5));
	}

	@Test
	void showsWhereItHurtsByTouchpointAndWeekAndNoShareOfTooFew() {
		var picture = model(finding("Shop", new Evidence(1, 0, 4))).look(Scope.ALL).pictures().getFirst();

		assertEquals("Where it hurts", picture.title());
		assertEquals(
				List.of(List.of("delivery", "30\u00a0% of 10", ""), List.of("site", "30\u00a0% of 10", "")),
				picture.figure().table().rows());
	}

	@Test
	void opensTheComplaintsThatAPlaceHasInAWeek() {
		var picture = model(finding("Shop", new Evidence(1, 0, 4))).look(Scope.ALL).pictures().getFirst();

		var opened = ((HeatMap) picture.figure()).rows().getFirst().cells().getFirst();

		assertEquals(
				"pieces-from=2026-03-02&option.analytics.sentiment=NEGATIVE&service=Shop&to=2026-03-09&touchpoint=delivery",
				opened == null ? "" : opened.target());
	}

	@Test
	void showsWhatMovesTheScoreWhereThatWasFound() {
		var driver = new Finding(
				"d", Finding.DRIVER, "Refund time", List.of(), Scope.ALL, new Measure("effect", "points", -0.2, -0.3, -0.1, 400, "ridge"),
				List.of(new Evidence(1, 0, 4)));

		var pictures = model(driver).look(Scope.ALL).pictures();

		assertEquals(List.of("Where it hurts", "What moves the score"), pictures.stream().map(one -> one.title()).toList());
		assertEquals("association, not cause", pictures.getLast().note());
		assertTrue(pictures.getLast().figure().about().contains("Refund time"), pictures.getLast().figure().about());
	}

	private FindingsModel model(Finding... findings) {
		var review = new Reviewed(new Review(List.of(findings), List.of()));
		return new FindingsModel(review, archive, this::tombstone, Vocabularies.NONE, Locale.ENGLISH);
	}

	private Optional<Tombstone> tombstone(long id) {
		return archive.erased.contains(id)
				? Optional.of(new Tombstone(id, Instant.parse("2026-03-03T12:00:00Z"), 1, ""))
				: Optional.empty();
	}

	private static List<Block.Quote> quotes(List<Block> blocks) {
		return blocks.stream()
				.flatMap(block -> block instanceof Block.Item item ? item.details().stream() : Stream.of(block))
				.filter(Block.Quote.class::isInstance)
				.map(Block.Quote.class::cast)
				.toList();
	}

	private static Finding finding(String service, Evidence... evidence) {
		return new Finding(
				"f-" + service,
				Finding.PAIN_POINT,
				"late parcel",
				List.of("late", "parcel"),
				Scope.ALL.withService(service),
				new Measure("severity", "share", 0.31, 0.28, 0.34, 1_204, "bootstrap"),
				Arrays.asList(evidence));
	}

	/** Feedback whose id is its line. */
	private static final class Archive implements FeedbackStore {

		private final List<Set<Long>> asked = new ArrayList<>();
		private final Set<Long> erased = new HashSet<>();

		@Override
		public Selection select(Query query, Access access) {
			var ids = query.among() == null ? Set.<Long>of() : query.among();
			asked.add(ids);
			return selection(ids.stream().filter(id -> !erased.contains(id)).toList());
		}

		private static Selection selection(List<Long> ids) {
			return new Selection() {
				@Override
				public int size() {
					return ids.size();
				}

				@Override
				public long[] ids(int from, int to) {
					return ids.stream().sorted().skip(from).limit(to - from).mapToLong(Long::longValue).toArray();
				}

				@Override
				public List<Feedback> rows(int from, int to) {
					return LongStream.of(ids(from, to)).mapToObj(Archive::said).toList();
				}
			};
		}

		private static Feedback said(long id) {
			return new Feedback(
					id, 1, new Context("Shop", "", ""), "en", "late parcel again", List.of(), Map.of(), Person.UNKNOWN, null,
					new Origin(1, "shop.csv", id, 0, 1, ""), "");
		}

		@Override
		public IntakeSession begin(IntakeRequest request, Access access) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Resemblance resemblance(List<Incoming> records, IntakeRequest request, Access access) {
			throw new UnsupportedOperationException();
		}

		@Override
		public FeedbackBatches batches(Scope scope, Access access) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Feedback> find(long id, Access access) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Tally tally(Scope scope) {
			var day = LocalDate.of(2026, 3, 2);
			return new Tally(List.of(
					new Tally.Cell(day, new Context("Shop", "", ""), "en", 1),
					new Tally.Cell(day, new Context("Shop", "site", "web"), "en", 20),
					new Tally.Cell(day, new Context("Shop", "delivery", "web"), "en", 30)));
		}

		@Override
		public List<Receipt> receipts() {
			return List.of();
		}

		@Override
		public int redactionVersion(long intake) {
			return 0;
		}
	}

	/** Analytics whose newest review is given. */
	private record Reviewed(Review review) implements Analytics {

		@Override
		public Optional<Review> review(@Nullable Period listening, Locale locale, Access access, Progress progress) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Review> latest() {
			return Optional.of(review);
		}

		@Override
		public Optional<Instant> reviewed() {
			return Optional.of(Instant.EPOCH);
		}

		@Override
		public Map<Sentiment, Long> sentiment(Scope scope) {
			return Map.of();
		}

		@Override
		public Optional<Topic> topic(Finding finding) {
			return Optional.empty();
		}

		@Override
		public Optional<Course> course(Finding finding) {
			return Optional.empty();
		}

		@Override
		public Course course(Scope scope, @Nullable Sentiment sentiment) {
			var week = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
			var next = new Period(week.to(), week.to().plusDays(7));
			return new Course(List.of(new Course.Point(week, 3, 10), new Course.Point(next, 1, 2)), List.of());
		}

		@Override
		public List<Topic> topics() {
			return List.of();
		}

		@Override
		public Set<Long> labelled(@Nullable Sentiment sentiment, @Nullable Topic topic) {
			return Set.of();
		}
	}
}
