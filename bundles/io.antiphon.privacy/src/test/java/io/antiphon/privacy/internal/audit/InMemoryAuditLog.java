package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** An audit log whose entries can be tampered with. */
public final class InMemoryAuditLog implements AuditLog {

	public final ConcurrentSkipListMap<Long, AuditEntry> entries = new ConcurrentSkipListMap<>();

	@Override
	public synchronized void append(List<AuditEntry> added) {
		if (added.isEmpty() || added.size() > BATCH) {
			throw new IllegalArgumentException("too few or too many: " + added.size());
		}
		if (added.stream().anyMatch(entry -> entries.containsKey(entry.sequence()))) {
			throw new IllegalStateException("a sequence number is taken");
		}
		added.forEach(entry -> entries.put(entry.sequence(), entry));
	}

	@Override
	public synchronized <T> T alone(Supplier<T> work) {
		return work.get();
	}

	@Override
	public List<AuditEntry> read(long from, int limit) {
		if (limit < 1 || limit > BATCH) {
			throw new IllegalArgumentException("too few or too many: " + limit);
		}
		return entries.tailMap(from).values().stream().limit(limit).toList();
	}

	@Override
	public OptionalLong least() {
		return entries.isEmpty() ? OptionalLong.empty() : OptionalLong.of(entries.firstKey());
	}

	@Override
	public Optional<AuditEntry> last() {
		return entries.isEmpty() ? Optional.empty() : Optional.of(entries.lastEntry().getValue());
	}
}
