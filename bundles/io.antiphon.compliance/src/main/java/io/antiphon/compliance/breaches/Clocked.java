package io.antiphon.compliance.breaches;

import io.antiphon.compliance.breaches.Breach.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** A breach with its clock at the moment {@code now}; {@code due} is the last one by GDPR Art. 33(1), while PIPL Art. 57 says at once. */
public record Clocked(Breach breach, Instant due, Instant now) {

	/** What waits first, by its last moment; then what was told; then what is closed, the latest first. */
	public static final Comparator<Clocked> BY_NEED = Comparator.<Clocked, State>comparing(one -> one.breach.state())
			.thenComparing(one -> one.breach.state() == State.OPEN ? one.due.toEpochMilli() : -one.due.toEpochMilli())
			.thenComparing(one -> one.breach.id());

	/** Whether the authority is still to be told. */
	public boolean waits() {
		return breach.state() == State.OPEN;
	}

	/** How much time is left, negative once it is over; for one that was told or closed, as of then. */
	public Duration left() {
		var told = breach.notified();
		var closing = breach.closing();
		if (told != null) {
			return Duration.between(told, due);
		}
		return Duration.between(closing == null ? now : closing.at(), due);
	}

	/** Whether it waits and the time is over. */
	public boolean overdue() {
		return waits() && left().isNegative();
	}

	/** Whether the authority was told later than the law wants. */
	public boolean late() {
		return breach.notified() != null && left().isNegative();
	}
}
