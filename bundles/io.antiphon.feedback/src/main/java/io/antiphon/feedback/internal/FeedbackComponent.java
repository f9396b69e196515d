package io.antiphon.feedback.internal;

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
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.feedback.internal.store.erasing.JpaErasures;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Offers the {@link FeedbackStore} over the {@link Store} and behind the door of {@link Privacy}. */
@Component(service = {FeedbackStore.class, Erasures.class})
public final class FeedbackComponent implements FeedbackStore, Erasures {

	private final JpaFeedback feedback;
	private final Erasures erasures;

	@Activate
	public FeedbackComponent(@Reference Store store, @Reference Privacy privacy, @Reference Sealing sealing) {
		this.feedback = new JpaFeedback(store, privacy, sealing);
		this.erasures = new JpaErasures(feedback::data, feedback::awaitSwept, privacy, sealing);
	}

	@Override
	public IntakeSession begin(IntakeRequest request, Access access) {
		return feedback.begin(request, access);
	}

	@Override
	public FeedbackBatches batches(Scope scope, Access access) {
		return feedback.batches(scope, access);
	}

	@Override
	public Selection select(Query query, Access access) {
		return feedback.select(query, access);
	}

	@Override
	public Optional<Feedback> find(long id, Access access) {
		return feedback.find(id, access);
	}

	@Override
	public Tally tally(Scope scope) {
		return feedback.tally(scope);
	}

	@Override
	public List<Receipt> receipts() {
		return feedback.receipts();
	}

	@Override
	public int redactionVersion(long intake) {
		return feedback.redactionVersion(intake);
	}

	@Override
	public Optional<Redaction> redaction(long intake) {
		return feedback.redaction(intake);
	}

	@Override
	public Erasure ofPerson(String pseudonym, String reason, Access access) {
		return erasures.ofPerson(pseudonym, reason, access);
	}

	@Override
	public Erasure of(Set<Long> ids, String reason, Access access) {
		return erasures.of(ids, reason, access);
	}

	@Override
	public Optional<Tombstone> tombstone(long id) {
		return erasures.tombstone(id);
	}

	@Override
	public long count() {
		return erasures.count();
	}

	@Override
	public long stillCounted() {
		return erasures.stillCounted();
	}

	@Deactivate
	void close() {
		feedback.close();
	}
}
