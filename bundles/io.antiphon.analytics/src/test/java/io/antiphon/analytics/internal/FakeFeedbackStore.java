package io.antiphon.analytics.internal;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Redaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Feedback of some days, and the texts that can be selected. */
final class FakeFeedbackStore implements FeedbackStore {

	private final List<Tally.Cell> cells = new ArrayList<>();
	private final List<Feedback> texts = new ArrayList<>();

	FakeFeedbackStore on(@Nullable LocalDate day) {
		cells.add(new Tally.Cell(day, new Context("Shop", "", ""), "en", 1));
		return this;
	}

	FakeFeedbackStore said(long id, String text) {
		texts.add(new Feedback(
				id,
				1,
				new Context("Shop", "", ""),
				"en",
				text,
				List.of(),
				Map.of(),
				Person.UNKNOWN,
				null,
				new Origin(1, "file.csv", id, 0, 1, "digest"),
				"hash" + id));
		return this;
	}

	@Override
	public Tally tally(Scope scope) {
		return new Tally(cells, List.of());
	}

	@Override
	public Selection select(Query query, Access access) {
		var found = texts.stream().filter(one -> query.among() == null || query.among().contains(one.id())).toList();
		return new Selection() {
			@Override
			public int size() {
				return found.size();
			}

			@Override
			public long[] ids(int from, int to) {
				return found.subList(from, to).stream().mapToLong(Feedback::id).toArray();
			}

			@Override
			public List<Feedback> rows(int from, int to) {
				return found.subList(from, to);
			}
		};
	}

	@Override
	public IntakeSession begin(IntakeRequest request, Access access) {
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
	public List<Receipt> receipts() {
		return List.of();
	}

	@Override
	public int redactionVersion(long intake) {
		return 0;
	}

	@Override
	public Optional<Redaction> redaction(long intake) {
		return Optional.empty();
	}
}
