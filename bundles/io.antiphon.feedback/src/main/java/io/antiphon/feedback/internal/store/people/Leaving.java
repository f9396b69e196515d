package io.antiphon.feedback.internal.store.people;

import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.privacy.Access;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes rows of people away and seals anew what they belonged to. For whoever holds {@link FeedbackData#erasing}. */
record Leaving(FeedbackData data, Sealing sealing) {

	private static final int PAGE = 1_000;

	/** At most 1,000 of them each. */
	static <T> List<List<T>> lists(Collection<T> some) {
		var all = List.copyOf(some);
		var lists = new ArrayList<List<T>>();
		for (int from = 0; from < all.size(); from += PAGE) {
			lists.add(all.subList(from, Math.min(from + PAGE, all.size())));
		}
		return lists;
	}

	/** Those of these ids that are there, and how many that were; an act of {@code what} for each intake. */
	long take(Class<? extends SealedRow> kind, Collection<Long> ids, String action, String what, Access access) {
		long taken = 0;
		for (var some : lists(ids)) {
			var lines = data.store().write(manager -> taken(manager, kind, some));
			lines.forEach((line, count) -> sealing.anchor(new Act(access.actor(), action, what, count), FeedbackSealsComponent.ID, line));
			taken += lines.values().stream().mapToLong(Long::longValue).sum();
		}
		return taken;
	}

	/** In one transaction; the lines that were sealed anew. */
	private Map<SealedLine, Long> taken(EntityManager manager, Class<? extends SealedRow> kind, List<Long> ids) {
		var lines = new LinkedHashMap<Long, ReopenedLine>();
		var counts = new LinkedHashMap<Long, Long>();
		for (var id : ids) {
			var row = manager.find(kind, id);
			if (row != null) {
				lines.computeIfAbsent(row.owner(), intake -> new ReopenedLine(
						manager.find(IntakeEntity.class, intake, LockModeType.PESSIMISTIC_WRITE), sealing.sealer()))
						.remove(row);
				counts.merge(row.owner(), 1L, Long::sum);
				manager.remove(row);
			}
		}
		var closed = new LinkedHashMap<SealedLine, Long>();
		lines.forEach((intake, line) -> closed.put(line.close(), counts.getOrDefault(intake, 0L)));
		return closed;
	}
}
