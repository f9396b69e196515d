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

	/** So begins the scope of one that names a seal. */
	public static final String SEALED = "sealed: ";

	private static final String AFTER_SEAL = "; ";

	public AuditEntry {
		if (sequence < 1) {
			throw new IllegalArgumentException("a sequence starts at 1, is " + sequence);
		}
		at = at.truncatedTo(ChronoUnit.MILLIS);
	}

	/** What it was about: the scope without the seal that it may name. */
	public String about() {
		if (!scope.startsWith(SEALED)) {
			return scope;
		}
		int seal = scope.indexOf(AFTER_SEAL);
		return seal < 0 ? "" : scope.substring(seal + AFTER_SEAL.length());
	}

	/** Names neither the actor nor the scope. */
	@Override
	public String toString() {
		return "audit entry " + sequence + " (" + action + ")";
	}
}
