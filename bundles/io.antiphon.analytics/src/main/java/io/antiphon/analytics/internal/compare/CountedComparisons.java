package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.store.KeptLabels.Label;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Grouped;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.groups.Answer;
import io.antiphon.text.reading.Sentiment;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts both parts, in the roll-up where that knows them, and compares them. */
final class CountedComparisons implements TopicComparisons {

	private static final int NEWEST = 10_000;
	private static final int AT_ONCE = 1_000;

	private final Newest newest;
	private final FeedbackStore feedback;

	CountedComparisons(Newest newest, FeedbackStore feedback) {
		this.newest = newest;
		this.feedback = feedback;
	}

	/** The newest review that may be shown: when it was made (empty: there is none), its roll-up, and how it labelled a piece by its id, which is slow to be had. */
	interface Newest {

		Optional<Instant> at();

		LabelRollUp rollUp();

		LongFunction<Optional<Label>> labels();
	}

	@Override
	public List<Scope> parts(By by, Scope within, Access access) {
		var parts = new Parts(newest.rollUp(), by == By.PERIOD ? within.within(null) : within);
		return switch (by) {
			case PERIOD -> parts.periods(within.period());
			case SERVICE -> parts.places(Context::service, parts.within()::withService);
			case TOUCHPOINT -> parts.places(Context::touchpoint, parts.within()::withTouchpoint);
			case CHANNEL -> parts.places(Context::channel, parts.within()::withChannel);
			case SEGMENT -> feedback.grouped().isPresent() || !access.texts() ? List.of() : parts.segments(latest(parts.within(), access));
		};
	}

	private Stream<Feedback> latest(Scope scope, Access access) {
		var selection = feedback.select(Query.of(scope), access);
		var size = Math.min(NEWEST, selection.size());
		return IntStream.iterate(0, from -> from < size, from -> from + AT_ONCE)
				.mapToObj(from -> selection.rows(from, Math.min(from + AT_ONCE, size)))
				.flatMap(List::stream);
	}

	@Override
	public Outcome compare(Question question, Access access, Progress progress) {
		for (var at = newest.at(); at.isPresent(); at = newest.at()) {
			var outcome = question.a().meets(question.b()) ? new Outcome.Refused(Reason.SHARED) : counted(question, access, progress);
			if (newest.at().equals(at)) { // else another review was kept while we counted
				return outcome;
			}
		}
		return new Outcome.Refused(Reason.NO_REVIEW);
	}

	private Outcome counted(Question question, Access access, Progress progress) {
		var grouped = feedback.grouped();
		if (grouped.isEmpty()) {
			return compared(question, grouped, access, progress);
		}
		if (question.a().segment() != null || question.b().segment() != null) {
			return new Outcome.Refused(Reason.NO_SEGMENTS);
		}
		var a = months(question.a()).filter(scope -> shown(grouped.get(), scope));
		var b = months(question.b()).filter(scope -> shown(grouped.get(), scope));
		return a.isEmpty() || b.isEmpty()
				? new Outcome.Refused(Reason.TOO_FEW)
				: compared(new Question(question.by(), a.get(), b.get(), question.of()), grouped, access, progress);
	}

	private static boolean shown(Grouped grouped, Scope scope) {
		return grouped.answer(scope) instanceof Answer.Shown;
	}

	private Outcome compared(Question question, Optional<Grouped> grouped, Access access, Progress progress) {
		var rollUp = newest.rollUp();
		var labels = question.a().segment() == null && question.b().segment() == null && grouped.isEmpty()
				? Optional.<LongFunction<Optional<Label>>>empty()
				: Optional.of(newest.labels());
		var people = new Speakers(question.of());
		var a = side(question.a(), rollUp, labels, people, access, progress);
		var b = side(question.b(), rollUp, labels, people, access, progress);
		if (progress.cancelled()) {
			return new Outcome.Refused(Reason.CANCELLED);
		}
		if (a.pieces() == 0 || b.pieces() == 0) {
			return new Outcome.Refused(a.pieces() == 0 ? Reason.NOTHING_IN_A : Reason.NOTHING_IN_B);
		}
		var comparer = new Comparer(
				rollUp.topics(), grouped.isEmpty(),
				topic -> grouped.filter(rule -> rule.people(people.of(topic)) < rule.least()).isEmpty());
		return new Outcome.Compared(comparer.compare(question, a, b));
	}

	/** By cells where these tell it; they know no segments, and not who speaks: then the pieces themselves are gone through. */
	private Side side(
			Scope scope, LabelRollUp rollUp, Optional<LongFunction<Optional<Label>>> labels, Speakers people, Access access,
			Progress progress) {
		var side = new Side();
		if (labels.isEmpty()) {
			rollUp.cells().stream()
					.filter(cell -> scope.contains(cell.context(), cell.occurrence()))
					.forEach(cell -> side.add(cell.language(), cell.topic(), cell.sentiment(), cell.count()));
			return side;
		}
		var merged = Merged.of(rollUp.topics());
		var batches = feedback.batches(scope, access);
		progress.begin("", batches.count());
		for (var batch : batches) {
			if (progress.cancelled()) {
				break;
			}
			batch.forEach(piece -> labels.get().apply(piece.id()).ifPresent(label -> {
				side.add(piece.language(), merged.topic(label.topic()), label.sentiment(), 1);
				people.add(merged.topic(label.topic()), label.sentiment(), piece.id());
			}));
			progress.advance(batch.size());
		}
		return side;
	}

	/** Where numbers are told of groups alone: by the whole months that a period has, none where it has none. */
	private static Optional<Scope> months(Scope scope) {
		var period = scope.period();
		if (period == null) {
			return Optional.of(scope);
		}
		var from = period.from().plusMonths(1).minusDays(1).withDayOfMonth(1);
		var to = period.to().withDayOfMonth(1);
		return from.isBefore(to) ? Optional.of(scope.within(new Period(from, to))) : Optional.empty();
	}

	/** The pieces that are counted of each topic. */
	private static final class Speakers {

		private final Of of;
		private final Map<Integer, Set<Long>> pieces = new HashMap<>();

		Speakers(Of of) {
			this.of = of;
		}

		void add(int topic, Sentiment sentiment, long piece) {
			if (of == Of.PIECES || sentiment == Sentiment.NEGATIVE) {
				pieces.computeIfAbsent(topic, fresh -> new HashSet<>()).add(piece);
			}
		}

		Set<Long> of(int topic) {
			return pieces.getOrDefault(topic, Set.of());
		}
	}
}
