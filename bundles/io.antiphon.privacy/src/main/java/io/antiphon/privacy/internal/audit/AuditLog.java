package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Where the entries of the chain lie, in the order of their sequence. Thread-safe; every call blocks. */
public interface AuditLog {

	/** The most entries of one call. */
	int BATCH = 1_000;

	/** Adds 1–{@value #BATCH} entries, all or none of them; throws where one of their sequence numbers is taken. */
	void append(List<AuditEntry> entries);

	/**
	 * Does something while nobody else who uses this log, in this process or in another, is in such work: what {@link #last}
	 * says stays true until it appends. Others wait.
	 */
	<T> T alone(Supplier<T> work);

	/** At most {@code limit} (1–{@value #BATCH}) entries whose sequence is {@code from} or greater. */
	List<AuditEntry> read(long from, int limit);

	/** The least sequence that is there, even one that no entry can have. */
	OptionalLong least();

	/** The entry with the greatest sequence from 1 on. */
	Optional<AuditEntry> last();
}
