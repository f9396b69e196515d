package io.antiphon.compliance.requests;

import io.antiphon.compliance.deadlines.Law;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person asked for. Whoever asks is named by keyed values alone, and every text in it was masked. Its components are the format of
 * the stored document, which is a promise (docs/compliance.md).
 *
 * @param received the day on which it reached the organisation
 * @param subject {@link io.antiphon.privacy.subject.Subject#text}; empty while nobody was found
 * @param reference the number of a ticket, masked; may be empty
 * @param confirmed since when it is known that whoever asks is that person; absent until then
 */
public record Request(
		String id, RequestKind kind, Law law, LocalDate received, String subject, String reference, @Nullable LocalDate confirmed,
		@Nullable Extension extension, @Nullable Closing closing) {

	/** Where it stands. */
	public enum State {
		RECEIVED,
		CONFIRMED,
		EXTENDED,
		DONE,
		REFUSED
	}

	/** That it takes longer: the day on which the person was told, and the reason they were given, masked. */
	public record Extension(LocalDate told, String reason) {}

	/**
	 * How it ended.
	 *
	 * @param refused whether it was refused; then {@code reason} is not empty
	 * @param reason masked
	 * @param erasure the request of the erasure's certificate, empty where there is none
	 * @param copied when a copy was handed over; absent where none was
	 */
	public record Closing(LocalDate on, boolean refused, String reason, String erasure, @Nullable LocalDate copied) {}

	public State state() {
		var end = closing;
		if (end != null) {
			return end.refused() ? State.REFUSED : State.DONE;
		}
		if (extension != null) {
			return State.EXTENDED;
		}
		return confirmed == null ? State.RECEIVED : State.CONFIRMED;
	}

	/** Whether it waits for an answer. */
	public boolean open() {
		return closing == null;
	}

	/** The same, since the person is known. */
	public Request confirmed(LocalDate on, String found) {
		return new Request(id, kind, law, received, found.isEmpty() ? subject : found, reference, on, extension, closing);
	}

	/** The same, which takes longer. */
	public Request extended(Extension longer) {
		return new Request(id, kind, law, received, subject, reference, confirmed, longer, closing);
	}

	/** The same, answered. */
	public Request closed(Closing end) {
		return new Request(id, kind, law, received, subject, reference, confirmed, extension, end);
	}
}
