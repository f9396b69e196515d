package io.antiphon.report.internal;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Optional;

/** Knows how much feedback there is and has none of it. */
record FakeFeedbackStore(Tally tally) implements FeedbackStore {

	@Override
	public Tally tally(Scope scope) {
		return tally;
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
	public Selection select(Query query, Access access) {
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
		return 1;
	}
}
