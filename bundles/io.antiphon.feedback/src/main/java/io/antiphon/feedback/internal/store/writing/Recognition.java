package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** Which rows are versions of the same feedback: looked for by the first 64 bits of their identity, told by all of it. */
public final class Recognition {

	private static final Comparator<FeedbackEntity> BY_VERSION =
			Comparator.<FeedbackEntity>comparingInt(row -> row.version).thenComparingLong(row -> row.id);

	private final Store store;

	public Recognition(Store store) {
		this.store = store;
	}

	/** The identity of a row, to compare with others. */
	static ByteBuffer identity(FeedbackEntity row) {
		return ByteBuffer.wrap(row.identity);
	}

	/** The newest version of each identity in {@code keys} (their first 64 bits) among the given intakes. */
	Map<ByteBuffer, FeedbackEntity> newest(long[] keys, LongPredicate intakes) {
		var newest = new HashMap<ByteBuffer, FeedbackEntity>();
		versions(keys, intakes).forEach((identity, versions) -> newest.put(identity, versions.getLast()));
		return newest;
	}

	/** All versions of each identity in {@code keys} among the given intakes, oldest first. */
	public Map<ByteBuffer, List<FeedbackEntity>> versions(long[] keys, LongPredicate intakes) {
		return store.scan(manager -> {
			var ids = ids(manager, keys, intakes);
			return ids.length == 0 ? Map.of() : sorted(FeedbackById.entities(manager, ids).values());
		});
	}

	/** From the index alone: most of what comes in is new. */
	private static long[] ids(EntityManager manager, long[] keys, LongPredicate intakes) {
		var found = new ArrayList<Object[]>();
		for (var few : IdLists.few(keys)) {
			found.addAll(manager.createQuery(
					"SELECT f.id, f.intake FROM FeedbackEntity f WHERE f.identityKey IN :keys", Object[].class)
					.setParameter("keys", few)
					.getResultList());
		}
		return found.stream()
				.filter(row -> intakes.test((Long) row[1]))
				.mapToLong(row -> (Long) row[0])
				.distinct()
				.toArray();
	}

	private static Map<ByteBuffer, List<FeedbackEntity>> sorted(Collection<FeedbackEntity> rows) {
		var sorted = new HashMap<ByteBuffer, List<FeedbackEntity>>();
		rows.stream()
				.sorted(BY_VERSION)
				.forEach(row -> sorted.computeIfAbsent(identity(row), key -> new ArrayList<>()).add(row));
		return sorted;
	}
}
