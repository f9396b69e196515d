package io.antiphon.privacy.internal.store;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.internal.audit.AuditLog;
import io.antiphon.store.Store;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The audit in the table AUDIT_ENTRY of the open workspace. */
public final class JpaAuditLog implements AuditLog {

	private static final String FROM = "SELECT e FROM AuditEntity e WHERE e.sequence >= :from ORDER BY e.sequence";
	private static final String LEAST = "SELECT MIN(e.sequence) FROM AuditEntity e";
	private static final String LAST = "SELECT MAX(e.sequence) FROM AuditEntity e WHERE e.sequence > 0";

	private final Store store;

	public JpaAuditLog(Store store) {
		this.store = store;
	}

	@Override
	public void append(List<AuditEntry> entries) {
		if (entries.isEmpty() || entries.size() > BATCH) {
			throw new IllegalArgumentException("1–" + BATCH + " entries at once, not " + entries.size());
		}
		store.write(manager -> {
			entries.forEach(entry -> manager.persist(new AuditEntity(entry)));
			return entries.size();
		});
	}

	/** Whoever is alone holds the one row of its table; what it writes meanwhile are transactions of their own. */
	@Override
	public <T> T alone(Supplier<T> work) {
		return store.write(manager -> {
			manager.find(AuditTurnEntity.class, AuditTurnEntity.ONE, LockModeType.PESSIMISTIC_WRITE);
			return work.get();
		});
	}

	@Override
	public List<AuditEntry> read(long from, int limit) {
		if (limit < 1 || limit > BATCH) {
			throw new IllegalArgumentException("1–" + BATCH + " entries at once, not " + limit);
		}
		return store.read(manager -> manager
				.createQuery(FROM, AuditEntity.class)
				.setParameter("from", from)
				.setMaxResults(limit)
				.getResultList()
				.stream()
				.map(AuditEntity::entry)
				.toList());
	}

	@Override
	public OptionalLong least() {
		@Nullable Long least = store.read(manager -> manager.createQuery(LEAST, Long.class).getSingleResult());
		return least == null ? OptionalLong.empty() : OptionalLong.of(least);
	}

	/** The greatest number comes from the index at once; an order from the greatest down would sort all rows. */
	@Override
	public Optional<AuditEntry> last() {
		return store.read(manager -> Optional.ofNullable(
				manager.createQuery(LAST, Long.class).getSingleResult())
				.map(sequence -> manager.find(AuditEntity.class, sequence).entry()));
	}
}
