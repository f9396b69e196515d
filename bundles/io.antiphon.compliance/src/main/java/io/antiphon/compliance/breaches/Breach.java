package io.antiphon.compliance.breaches;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A breach of personal data, documented whether the authority is told or not (GDPR Art. 33(5)). Texts were masked. Its components are the
 * format of the stored document, which is a promise (docs/compliance.md).
 *
 * @param aware when the organisation became aware of it; the clock starts here
 * @param what what happened, to how many, and what is likely to follow
 * @param notified when the authority was told; absent until then
 * @param reasons why that was later than the law wants; empty where it was not
 * @param closing that nothing is left to be done; absent until then
 */
public record Breach(
		String id, Instant aware, String what, @Nullable Instant notified, String reasons, @Nullable Closing closing) {

	/** How it ended: whether it is unlikely to be a risk for anybody, so that the authority is not told, and what was done about it. */
	public record Closing(Instant at, boolean noRisk, String remedy) {}

	/** Where it stands. */
	public enum State {
		/** The authority waits to be told. */
		OPEN,
		/** It was told. */
		NOTIFIED,
		/** Nothing is left to be done. */
		CLOSED
	}

	public State state() {
		if (closing != null) {
			return State.CLOSED;
		}
		return notified == null ? State.OPEN : State.NOTIFIED;
	}

	/** By when the authority is to be told. */
	public Instant due(Duration allowed) {
		return aware.plus(allowed);
	}

	/** The same, of which the authority was told. */
	public Breach notified(Instant at, String why) {
		return new Breach(id, aware, what, at, why, closing);
	}

	/** The same, ended. */
	public Breach closed(Closing end) {
		return new Breach(id, aware, what, notified, reasons, end);
	}
}
