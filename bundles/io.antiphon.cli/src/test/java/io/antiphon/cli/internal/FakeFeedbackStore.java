package io.antiphon.cli.internal;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feedback in memory; {@code miscounted} is how far its roll-up is off. */
final class FakeFeedbackStore implements FeedbackStore {

	final List<Feedback> visible = new ArrayList<>();
	final List<Feedback> revised = new ArrayList<>();
	final List<Receipt> receipts = new ArrayList<>();
	int miscounted;

	static Feedback feedback(long id, String text) {
		return new Feedback(
				id,
				1,
				new Context("shop", "delivery", "review"),
				"en",
				text,
				List.of(new Rating("stars", RatingScale.STARS, 2)),
				Map.of("region", "north"),
				new Person("p7", Person.Role.CUSTOMER),
				new Occurrence(LocalDateTime.of(2025, 3, 31, 9, 5), Occurrence.Precision.MINUTE),
				new Origin(1, "reviews.csv", 10_000 + id, 0, 10, ""),
				"hash" + id);
	}

	static Receipt receipt(long intake, String file, long stored) {
		return new Receipt(
				intake,
				new Receipt.Source(file, "00", "csv"),
				Instant.EPOCH,
				new Receipt.Counts(stored, 0, 3, 1),
				List.of(new Receipt.Rejection("7", "no text")),
				Map.of("email", 2L),
				List.of("phone"),
				List.of());
	}

	@Override
	public IntakeSession begin(IntakeRequest request, Access access) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FeedbackBatches batches(Scope scope, Access access) {
		return new FeedbackBatches() {
			@Override
			public long count() {
				return visible.size();
			}

			@Override
			public Iterator<List<Feedback>> iterator() {
				return List.of(List.copyOf(visible)).iterator();
			}
		};
	}

	@Override
	public Selection select(Query query, Access access) {
		var among = query.among();
		var selected = visible.stream().filter(one -> among == null || among.contains(one.id())).toList();
		return new Selection() {
			@Override
			public int size() {
				return selected.size();
			}

			@Override
			public long[] ids(int from, int to) {
				return rows(from, to).stream().mapToLong(Feedback::id).toArray();
			}

			@Override
			public List<Feedback> rows(int from, int to) {
				return selected.subList(from, to);
			}
		};
	}

	@Override
	public Optional<Feedback> find(long id, Access access) {
		return visible.stream().filter(one -> one.id() == id).findFirst().or(() ->
				revised.stream().filter(one -> one.id() == id).findFirst());
	}

	@Override
	public Tally tally(Scope scope) {
		var count = visible.size() + miscounted;
		return new Tally(
				count == 0 ? List.of() : List.of(new Tally.Cell(null, new Context("shop", "", ""), "en", count)));
	}

	@Override
	public List<Receipt> receipts() {
		return List.copyOf(receipts);
	}

	@Override
	public int redactionVersion(long intake) {
		return 1;
	}
}
