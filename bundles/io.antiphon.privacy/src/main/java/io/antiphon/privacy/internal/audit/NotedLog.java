package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A log some of whose entries, acts on records, are noted beside the key too. */
public record NotedLog(AuditLog log, ActFile acts, Predicate<AuditEntry> noted) implements AuditLog {

	@Override
	public void append(List<AuditEntry> entries) {
		log.append(entries);
		acts.note(entries.stream().filter(noted).toList());
	}

	@Override
	public <T> T alone(Supplier<T> work) {
		return log.alone(work);
	}

	@Override
	public List<AuditEntry> read(long from, int limit) {
		return log.read(from, limit);
	}

	@Override
	public OptionalLong least() {
		return log.least();
	}

	@Override
	public Optional<AuditEntry> last() {
		return log.last();
	}
}
