package io.antiphon.channels.internal.store;

import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which events came before: looked for by the first 64 bits of their identity, told by all of it. For one intake. */
final class EventRecognition {

	private static final String FOUND = "SELECT e.id, e.step FROM EventEntity e WHERE e.identityKey IN :keys";
	private static final String WHOLE = "SELECT e.id, e.identity, e.content, e.step FROM EventEntity e WHERE e.id IN :ids";

	private final Store store;
	private final EventSight sight;

	/** {@code sight}: what there was when the intake began. */
	EventRecognition(Store store, EventSight sight) {
		this.store = store;
		this.sight = sight;
	}

	/** An event that came before, by what it says and in which log. */
	record Earlier(long id, byte[] content, String log) {

		boolean says(EventEntity row) {
			return Arrays.equals(content, row.content);
		}
	}

	/** By the id of the row of which they are earlier. */
	Map<Long, Earlier> of(List<EventEntity> rows) {
		if (sight.nothing() || rows.isEmpty()) {
			return Map.of();
		}
		var known = store.scan(manager -> known(manager, rows.stream().mapToLong(row -> row.identityKey).toArray()));
		var earlier = new HashMap<Long, Earlier>();
		for (var row : rows) {
			var same = known.get(ByteBuffer.wrap(row.identity));
			if (same != null) {
				earlier.put(row.id, same);
			}
		}
		return earlier;
	}

	/** From the index alone first: most of what comes in is new. */
	private Map<ByteBuffer, Earlier> known(EntityManager manager, long[] keys) {
		var ids = new ArrayList<Long>();
		for (var few : EventSight.few(keys)) {
			for (Object[] found : manager.createQuery(FOUND, Object[].class).setParameter("keys", few).getResultList()) {
				if (sight.sees((Long) found[0], (Long) found[1])) {
					ids.add((Long) found[0]);
				}
			}
		}
		var known = new HashMap<ByteBuffer, Earlier>();
		for (var few : EventSight.few(ids.stream().mapToLong(Long::longValue).toArray())) {
			for (Object[] row : manager.createQuery(WHOLE, Object[].class).setParameter("ids", few).getResultList()) {
				var log = sight.step((Long) row[3]).log();
				known.put(ByteBuffer.wrap((byte[]) row[1]), new Earlier((Long) row[0], (byte[]) row[2], log));
			}
		}
		return known;
	}
}
