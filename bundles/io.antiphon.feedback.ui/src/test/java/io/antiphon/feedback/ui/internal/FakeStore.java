package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.feedback.ui.internal.model.FeedbackModelTest;
import io.antiphon.privacy.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Answers every query with the same number of pieces, and remembers what was asked and read. */
public final class FakeStore implements FeedbackStore {

	public final List<Query> asked = new ArrayList<>();
	public final List<String> read = new ArrayList<>();
	public final List<String> purposes = new ArrayList<>();
	private final int size;

	public FakeStore(int size) {
		this.size = size;
	}

	@Override
	public Selection select(Query query, Access access) {
		asked.add(query);
		purposes.add(access.purpose().id());
		return new Selection() {
			@Override
			public int size() {
				return size;
			}

			@Override
			public long[] ids(int from, int to) {
				return LongStream.range(from, to).toArray();
			}

			@Override
			public List<Feedback> rows(int from, int to) {
				read.add(from + "-" + to);
				return LongStream.range(from, to).mapToObj(FeedbackModelTest::feedback).toList();
			}
		};
	}

	@Override
	public Tally tally(Scope scope) {
		return new Tally(List.of(new Tally.Cell(null, new Context("shop", "", ""), "en", size)));
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
	public List<Receipt> receipts() {
		throw new UnsupportedOperationException();
	}

	@Override
	public int redactionVersion(long intake) {
		throw new UnsupportedOperationException();
	}
}
