package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Query.Brought;
import io.antiphon.feedback.internal.store.rows.Visible;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an import brought, by the newest versions of its pieces: read from an index and from what replaced what, no row is touched. */
public final class Bringing {

	private Bringing() {}

	public static Set<Long> ids(EntityManager manager, Brought brought, Visible visible) {
		var newer = new HashMap<Long, Long>();
		var revised = new HashSet<Long>();
		try (var rows = manager.createQuery("SELECT r.id, r.replaced, r.intake FROM ReplacementEntity r", Object[].class)
				.getResultStream()) {
			rows.filter(row -> visible.sees((Long) row[2])).forEach(row -> {
				newer.put((Long) row[1], (Long) row[0]);
				if ((Long) row[2] == brought.intake()) {
					revised.add((Long) row[0]);
				}
			});
		}
		var ids = new HashSet<Long>();
		try (var rows = manager.createQuery( // in the order of the index that holds all of it
				"SELECT f.id FROM FeedbackEntity f WHERE f.intake = :intake ORDER BY f.occurred DESC, f.id DESC", Long.class)
				.setParameter("intake", brought.intake())
				.getResultStream()) {
			rows.filter(id -> switch (brought.part()) {
				case ALL -> true;
				case STORED -> !revised.contains(id);
				case REVISED -> revised.contains(id);
			}).forEach(id -> ids.add(newest(id, newer)));
		}
		return ids;
	}

	private static long newest(long id, Map<Long, Long> newer) {
		var at = id;
		for (var next = newer.get(at); next != null; next = newer.get(at)) {
			at = next;
		}
		return at;
	}
}
