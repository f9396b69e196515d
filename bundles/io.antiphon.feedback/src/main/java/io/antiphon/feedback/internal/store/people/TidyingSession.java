package io.antiphon.feedback.internal.store.people;

import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Receipt;
import java.util.List;
import java.util.function.LongConsumer;

/** An intake after which something is done, by its number, once it is complete. */
public record TidyingSession(IntakeSession session, LongConsumer afterwards) implements IntakeSession {

	@Override
	public long id() {
		return session.id();
	}

	@Override
	public void add(List<Incoming> batch) {
		session.add(batch);
	}

	@Override
	public void reject(Receipt.Rejection rejection, String kind) {
		session.reject(rejection, kind);
	}

	@Override
	public Receipt complete(Outcome outcome) {
		var receipt = session.complete(outcome);
		afterwards.accept(receipt.intake());
		return receipt;
	}

	@Override
	public void close() {
		session.close();
	}
}
