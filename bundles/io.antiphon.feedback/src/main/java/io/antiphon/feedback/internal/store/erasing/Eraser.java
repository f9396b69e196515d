package io.antiphon.feedback.internal.store.erasing;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.CountEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.RejectionEntity;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.feedback.internal.store.rows.TombstoneEntity;
import io.antiphon.feedback.internal.store.writing.RollUp;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.Sealer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Erases in one transaction: rows become tombstones, the roll-ups of their intakes forget them, contexts that nothing is in any
 * more go, and the intakes are sealed anew over what belongs to them now.
 */
final class Eraser {

	private final EntityManager manager;
	private final Ids ids;
	private final Sealer sealer;
	private final JpaErasures.Deed act;
	private final Map<Long, ReopenedLine> lines = new LinkedHashMap<>();
	private final Map<Long, Long> erased = new HashMap<>();

	Eraser(EntityManager manager, Ids ids, Sealer sealer, JpaErasures.Deed act) {
		this.manager = manager;
		this.ids = ids;
		this.sealer = sealer;
		this.act = act;
	}

	/** The intakes that were sealed anew, and how many versions were erased of each. All versions of a piece are to be there. */
	Map<SealedLine, Long> erase(List<FeedbackEntity> rows) {
		var contexts = new HashSet<Long>();
		for (var changes : changes(rows).values()) {
			changes.drain().forEach(this::recount);
		}
		for (var row : rows) {
			contexts.add(row.context);
			erase(row);
		}
		erased.keySet().forEach(this::silenceRejections);
		manager.flush();
		contexts.forEach(this::leave);
		var sealed = new LinkedHashMap<SealedLine, Long>();
		lines.forEach((intake, line) -> sealed.put(line.close(), erased.getOrDefault(intake, 0L)));
		return sealed;
	}

	private ReopenedLine line(long intake) {
		return lines.computeIfAbsent(intake, id -> new ReopenedLine(
				manager.find(IntakeEntity.class, id, LockModeType.PESSIMISTIC_WRITE), sealer));
	}

	/** By how much the counts of each intake change: it counted its own rows and took off those that they replaced. */
	private Map<Long, RollUp> changes(List<FeedbackEntity> rows) {
		var byId = new HashMap<Long, FeedbackEntity>();
		rows.forEach(row -> byId.put(row.id, row));
		var changes = new TreeMap<Long, RollUp>();
		for (var row : rows) {
			var change = changes.computeIfAbsent(row.intake, intake -> new RollUp(ids, intake));
			change.remove(row);
			var replacement = manager.find(ReplacementEntity.class, row.id);
			var before = replacement == null ? null : byId.get(replacement.replaced);
			if (before != null) {
				change.add(before);
			}
		}
		return changes;
	}

	/** All cells for the same become one, so that nothing can be told from their parts; none where nothing is left. */
	private void recount(CountEntity change) {
		var cells = manager.createQuery(
				"SELECT c FROM CountEntity c WHERE c.intake = :intake AND c.day = :day AND c.context = :context"
						+ " AND c.language = :language ORDER BY c.id",
				CountEntity.class)
				.setParameter("intake", change.intake)
				.setParameter("day", change.day)
				.setParameter("context", change.context)
				.setParameter("language", change.language)
				.getResultList();
		var ratings = new HashMap<Rating, Long>(JsonColumn.counts(change.ratings));
		for (var cell : cells) {
			change.amount += cell.amount;
			JsonColumn.counts(cell.ratings)
					.forEach((rating, count) -> ratings.merge(rating, count, (one, other) -> one + other == 0 ? null : one + other));
			take(cell);
		}
		if (change.amount != 0 || !ratings.isEmpty()) {
			change.ratings = JsonColumn.ofCounts(ratings);
			put(change);
		}
	}

	private void erase(FeedbackEntity found) {
		var row = manager.find(FeedbackEntity.class, found.id);
		var replacement = manager.find(ReplacementEntity.class, found.id);
		if (replacement != null) {
			take(replacement);
		}
		take(row);
		put(TombstoneEntity.of(found, act.number(), act.at(), act.reason()));
		erased.merge(found.intake, 1L, Long::sum);
	}

	/** A reason may name what was read, and nobody can tell of whom: the places stay, the reasons go. */
	private void silenceRejections(long intake) {
		var rejections = manager.createQuery(
				"SELECT r FROM RejectionEntity r WHERE r.intake = :intake", RejectionEntity.class)
				.setParameter("intake", intake)
				.getResultList();
		for (var rejection : rejections) {
			line(intake).remove(rejection);
			rejection.reason = "";
			line(intake).add(rejection);
		}
	}

	private void leave(long number) {
		var context = manager.find(ContextEntity.class, number);
		if (context != null && unused("FeedbackEntity", number) && unused("CountEntity", number)) {
			take(context);
		}
	}

	private boolean unused(String kind, long context) {
		return manager.createQuery("SELECT e.id FROM " + kind + " e WHERE e.context = :context", Long.class)
				.setParameter("context", context)
				.setMaxResults(1)
				.getResultList()
				.isEmpty();
	}

	private void take(SealedRow row) {
		line(row.owner()).remove(row);
		manager.remove(row);
	}

	private void put(SealedRow row) {
		line(row.owner()).add(row);
		manager.persist(row);
	}
}
