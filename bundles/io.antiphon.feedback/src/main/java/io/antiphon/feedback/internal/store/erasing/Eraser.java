package io.antiphon.feedback.internal.store.erasing;

import io.antiphon.feedback.internal.store.rows.ErasureAct;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.RejectionEntity;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.feedback.internal.store.rows.TombstoneEntity;
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
import java.util.Set;

/**
 * Erases in one transaction: rows become tombstones, and the intakes are sealed anew over what belongs to them now. What was counted
 * stays counted: totals, and whatever was published from them, say nothing of one person.
 */
final class Eraser {

	private final EntityManager manager;
	private final Sealer sealer;
	private final ErasureAct act;
	private final Map<Long, ReopenedLine> lines = new LinkedHashMap<>();
	private final Map<Long, Long> erased = new HashMap<>();

	Eraser(EntityManager manager, Sealer sealer, ErasureAct act) {
		this.manager = manager;
		this.sealer = sealer;
		this.act = act;
	}

	/** The intakes that were sealed anew, and how many versions were erased of each. All versions of a piece are to be there. */
	Map<SealedLine, Long> erase(List<FeedbackEntity> rows) {
		var replaced = replaced(rows);
		rows.forEach(row -> erase(row, !replaced.contains(row.id)));
		erased.keySet().forEach(this::silenceRejections);
		var sealed = new LinkedHashMap<SealedLine, Long>();
		lines.forEach((intake, line) -> sealed.put(line.close(), erased.getOrDefault(intake, 0L)));
		return sealed;
	}

	private ReopenedLine line(long intake) {
		return lines.computeIfAbsent(intake, id -> new ReopenedLine(
				manager.find(IntakeEntity.class, id, LockModeType.PESSIMISTIC_WRITE), sealer));
	}

	/** Those of which a newer version is there, so that they are not counted. */
	private Set<Long> replaced(List<FeedbackEntity> rows) {
		var replaced = new HashSet<Long>();
		for (var row : rows) {
			var replacement = manager.find(ReplacementEntity.class, row.id);
			if (replacement != null) {
				replaced.add(replacement.replaced);
			}
		}
		return replaced;
	}

	private void erase(FeedbackEntity found, boolean counted) {
		var row = manager.find(FeedbackEntity.class, found.id);
		var replacement = manager.find(ReplacementEntity.class, found.id);
		if (replacement != null) {
			take(replacement);
		}
		take(row);
		put(TombstoneEntity.of(found, act, counted));
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

	private void take(SealedRow row) {
		line(row.owner()).remove(row);
		manager.remove(row);
	}

	private void put(SealedRow row) {
		line(row.owner()).add(row);
		manager.persist(row);
	}
}
