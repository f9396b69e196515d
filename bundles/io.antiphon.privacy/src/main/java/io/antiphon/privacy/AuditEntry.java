package io.antiphon.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did what for which purpose, on what and how much of it: one link of the audit chain. {@code sequence} starts at 1;
 * {@code at} is in whole milliseconds; {@code previous} and {@code mac} are 64 hexadecimal digits.
 */
public record AuditEntry(
		long sequence,
		Instant at,
		String actor,
		String purpose,
		String action,
		String scope,
		long count,
		String previous,
		String mac) {

	public AuditEntry {
		if (sequence < 1) {
			throw new IllegalArgumentException("a sequence starts at 1, is " + sequence);
		}
		at = at.truncatedTo(ChronoUnit.MILLIS);
	}

	/** Names neither the actor nor the scope. */
	@Override
	public String toString() {
		return "audit entry " + sequence + " (" + action + ")";
	}
}
