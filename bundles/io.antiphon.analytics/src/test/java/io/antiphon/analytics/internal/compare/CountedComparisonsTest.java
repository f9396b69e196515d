package io.antiphon.analytics.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.TopicComparisons.Outcome;
import io.antiphon.analytics.TopicComparisons.Reason;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.store.KeptLabels.Label;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Grouped;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.feedback.Selection;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.groups.Answer;
import io.antiphon.text.reading.Sentiment;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class CountedComparisonsTest {

	private static final Access ACCESS = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
	private static final List<Topic> TOPICS =
			List.of(new Topic("en:late", "en", List.of("late")), new Topic("en:rude", "en", List.of("rude")));

	private final List<Feedback> pieces = new ArrayList<>();
	private boolean grouped;
	private Optional<Instant> reviewed = Optional.of(Instant.EPOCH);

	@Test
	void countsSegmentsPieceByPiece() {
		say(20, "pro", JANUARY);
		say(30, "basic", JANUARY);

		var compared = compared(by(By.SEGMENT, segment("pro"), segment("basic")));

		assertEquals(20, compared.a());
		assertEquals(30, compared.b());
		assertEquals(new Count(10, 20), compared.rows().getFirst().a());
		assertEquals(List.of(segment("basic"), segment("pro")), comparisons().parts(By.SEGMENT, Scope.ALL, ACCESS));
	}

	@Test
	void refusesWhatIsNoComparison() {
		say(20, "pro", JANUARY);

		assertEquals(Reason.SHARED, refused(by(By.CHANNEL, Scope.ALL, Scope.ALL.withChannel("app"))));
		assertEquals(Reason.NOTHING_IN_B, refused(by(By.SEGMENT, segment("pro"), segment("gold"))));
		reviewed = Optional.empty();
		assertEquals(Reason.NO_REVIEW, refused(by(By.SEGMENT, segment("pro"), segment("basic"))));
	}

	@Test
	void tellsNoSegmentsWhereNumbersAreOfGroupsAlone() {
		say(20, "pro", JANUARY);
		grouped = true;

		assertEquals(Reason.NO_SEGMENTS, refused(by(By.SEGMENT, segment("pro"), segment("basic"))));
		assertEquals(List.of(), comparisons().parts(By.SEGMENT, Scope.ALL, ACCESS));
	}

	@Test
	void comparesWholeMonthsOfEnoughPeopleWhereNumbersAreOfGroupsAlone() {
		say(20, "pro", JANUARY);
		say(12, "pro", JANUARY.plusMonths(2));
		grouped = true;

		var compared = compared(by(By.PERIOD, days(JANUARY, JANUARY.plusDays(40)), days(JANUARY.plusDays(45), JANUARY.plusMonths(3))));

		assertEquals(days(JANUARY, JANUARY.plusMonths(1)), compared.question().a());
		assertEquals(days(JANUARY.plusMonths(2), JANUARY.plusMonths(3)), compared.question().b());
		assertEquals(12, compared.b());
		assertEquals(Reason.TOO_FEW,
				refused(by(By.PERIOD, days(JANUARY, JANUARY.plusDays(20)), days(JANUARY.plusMonths(2), JANUARY.plusMonths(3)))));
		assertEquals(Reason.TOO_FEW, refused(by(By.CHANNEL, Scope.ALL.withChannel("secret"), Scope.ALL.withChannel("app"))));
	}

	@Test
	void leavesOutATopicOfTooFewPeopleWhereNumbersAreOfGroupsAlone() {
		say(6, "pro", JANUARY);
		say(6, "pro", JANUARY.plusMonths(2));
		grouped = true;

		var compared = compared(by(
				By.PERIOD, days(JANUARY, JANUARY.plusMonths(1)), days(JANUARY.plusMonths(2), JANUARY.plusMonths(3))));

		assertEquals(List.of("en:late"), compared.rows().stream().map(row -> row.topic().orElseThrow().id()).toList());
		assertEquals(1, compared.left());
	}

	private static Scope segment(String plan) {
		return Scope.ALL.withSegment(new Segment("plan", plan));
	}

	private static Scope days(LocalDate from, LocalDate to) {
		return Scope.ALL.within(new Period(from, to));
	}

	private static Question by(By by, Scope a, Scope b) {
		return new Question(by, a, b, Of.COMPLAINTS);
	}

	private Comparison compared(Question question) {
		return ((Outcome.Compared) comparisons().compare(question, ACCESS, Progress.NONE)).comparison();
	}

	private Reason refused(Question question) {
		return ((Outcome.Refused) comparisons().compare(question, ACCESS, Progress.NONE)).reason();
	}

	private CountedComparisons comparisons() {
		return new CountedComparisons(new CountedComparisons.Newest() {
			@Override
			public Optional<Instant> at() {
				return reviewed;
			}

			@Override
			public LabelRollUp rollUp() {
				var cells = pieces.stream()
						.map(one -> new LabelCell(
								one.occurred() == null ? null : one.occurred().day(), one.context(), "en", Sentiment.NEGATIVE,
								(int) one.id() % 2, 1))
						.toList();
				return new LabelRollUp(cells, TOPICS, grouped);
			}

			@Override
			public LongFunction<Optional<Label>> labels() {
				return piece -> Optional.of(new Label(Sentiment.NEGATIVE, 0.9, (int) piece % 2, List.of()));
			}
		}, store());
	}

	/** Every other piece is about either topic. */
	private void say(int count, String plan, LocalDate day) {
		for (var index = 0; index < count; index++) {
			pieces.add(new Feedback(
					pieces.size(), 1, new Context("Shop", "", "app"), "en", "late", List.of(), Map.of("plan", plan), Person.UNKNOWN,
					new Occurrence(day.atStartOfDay(), Occurrence.Precision.DAY), new Origin(1, "a.csv", 1, 0, 1, ""), ""));
		}
	}

	private FeedbackStore store() {
		return (FeedbackStore) Proxy.newProxyInstance(
				FeedbackStore.class.getClassLoader(), new Class<?>[] {FeedbackStore.class},
				(proxy, method, given) -> switch (method.getName()) {
					case "grouped" -> grouped ? Optional.of(rule()) : Optional.empty();
					case "batches" -> batches((Scope) given[0]);
					case "select" -> new All();
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private FeedbackBatches batches(Scope scope) {
		var within = pieces.stream().filter(one -> scope.contains(one.context(), one.occurred(), one.attributes())).toList();
		return new FeedbackBatches() {
			@Override
			public long count() {
				return within.size();
			}

			@Override
			public Iterator<List<Feedback>> iterator() {
				return List.of(within).iterator();
			}
		};
	}

	private final class All implements Selection {

		@Override
		public int size() {
			return pieces.size();
		}

		@Override
		public long[] ids(int from, int to) {
			return pieces.subList(from, to).stream().mapToLong(Feedback::id).toArray();
		}

		@Override
		public List<Feedback> rows(int from, int to) {
			return pieces.subList(from, to);
		}
	}

	/** Five people at least; whatever is said of rudeness one person said, and the secret channel is nobody's business. */
	private static Grouped rule() {
		return (Grouped) Proxy.newProxyInstance(
				Grouped.class.getClassLoader(), new Class<?>[] {Grouped.class}, (proxy, method, given) -> switch (method.getName()) {
					case "least" -> 5;
					case "people" -> ((Collection<?>) given[0]).stream().anyMatch(id -> (Long) id % 2 == 1) ? 1L
							: (long) ((Collection<?>) given[0]).size();
					case "answer" -> ((Scope) given[0]).channel().equals("secret")
							? new Answer.TooFew(5, Optional.empty())
							: new Answer.Shown(20, 20, new Period(JANUARY, JANUARY.plusYears(1)), true);
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}
}
