package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings an intake that is about to become visible in line with those that did so since it began: what they stored too is
 * known, or the newer version of theirs. All of its rows are still invisible, so this may be broken off anywhere.
 */
final class Reconciliation {

	private static final int PAGE = 1_000;
	/** Each touches two rows. */
	private static final int LINKS = 500;

	private final FeedbackData data;
	private final Recognition recognition;
	private final Recorder recorder;
	private final long intake;
	private final List<Long> dropped = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();

	/** Our row is this version and replaces that row. */
	private record Link(long id, int version, long replaced) {}

	/** Versions of the same feedback, oldest first, of this intake and of the others. */
	private record Both(List<FeedbackEntity> ours, List<FeedbackEntity> theirs) {}

	Reconciliation(FeedbackData data, Recorder recorder, long intake) {
		this.data = data;
		this.recognition = new Recognition(data.store());
		this.recorder = recorder;
		this.intake = intake;
	}

	void with(Visible newer) {
		if (newer.isEmpty()) {
			return;
		}
		for (var page = page(intake); !page.isEmpty(); page = page((Long) page.getLast()[0])) {
			var keys = page.stream().mapToLong(row -> (Long) row[1]).distinct().toArray();
			var found = recognition.versions(keys, other -> other == intake || newer.sees(other)).values().stream()
					.map(this::both)
					.filter(both -> !both.ours.isEmpty() && !both.theirs.isEmpty())
					.toList();
			var replacedBy = replacedBy(found);
			found.forEach(both -> align(both, replacedBy));
			apply();
		}
	}

	/** Ids and identity keys of this intake's rows. */
	private List<Object[]> page(long after) {
		return data.store().scan(manager -> manager.createQuery(
				"SELECT f.id, f.identityKey FROM FeedbackEntity f"
						+ " WHERE f.id > :after AND f.intake = :intake ORDER BY f.id",
				Object[].class)
				.setParameter("after", after)
				.setParameter("intake", intake)
				.setMaxResults(PAGE)
				.getResultList());
	}

	private Both both(List<FeedbackEntity> versions) {
		return new Both(
				versions.stream().filter(row -> row.intake == intake).toList(),
				versions.stream().filter(row -> row.intake != intake).toList());
	}

	/** As if ours came in after theirs. Running over it a second time changes nothing. */
	private void align(Both both, Map<Long, FeedbackEntity> replacedBy) {
		var newest = both.theirs.getLast();
		for (var row : both.ours) {
			var before = replacedBy.get(row.id);
			if (recognition.known(newest, row)) {
				drop(row, before);
				continue;
			}
			if (before == null || before.id != newest.id) {
				link(row, before, newest);
			}
			newest = row;
		}
	}

	private void drop(FeedbackEntity row, @Nullable FeedbackEntity before) {
		recorder.rollUp().remove(row);
		restore(before);
		recorder.recount(before == null ? 1 : 0, before == null ? 0 : 1, 0);
		dropped.add(row.id);
	}

	private void link(FeedbackEntity row, @Nullable FeedbackEntity before, FeedbackEntity newest) {
		recorder.rollUp().remove(newest);
		restore(before);
		recorder.recount(0, 0, before == null ? 1 : 0);
		row.version = newest.version + 1;
		links.add(new Link(row.id, row.version, newest.id));
	}

	private void restore(@Nullable FeedbackEntity before) {
		if (before != null) {
			recorder.rollUp().add(before);
		}
	}

	/** By the ids of our rows the rows that they replace so far. */
	private Map<Long, FeedbackEntity> replacedBy(List<Both> found) {
		var ours = found.stream().flatMap(both -> both.ours.stream()).mapToLong(row -> row.id).toArray();
		return data.store().scan(manager -> {
			var replaced = new HashMap<Long, Long>();
			for (var few : IdLists.few(ours)) {
				manager.createQuery("SELECT r FROM ReplacementEntity r WHERE r.id IN :ids", ReplacementEntity.class)
						.setParameter("ids", few)
						.getResultList()
						.forEach(link -> replaced.put(link.id, link.replaced));
			}
			var rows = FeedbackById.entities(manager, replaced.values().stream().mapToLong(Long::longValue).toArray());
			var replacedBy = new HashMap<Long, FeedbackEntity>();
			replaced.forEach((id, other) -> replacedBy.put(id, rows.get(other)));
			return replacedBy;
		});
	}

	private void apply() {
		for (var few : IdLists.few(dropped.stream().mapToLong(Long::longValue).toArray())) {
			data.store().write(manager -> {
				take(manager, "FeedbackEntity", few);
				return take(manager, "ReplacementEntity", few);
			});
		}
		for (int from = 0; from < links.size(); from += LINKS) {
			var some = links.subList(from, Math.min(from + LINKS, links.size()));
			data.store().write(manager -> {
				some.forEach(link -> apply(manager, link));
				return some.size();
			});
		}
		dropped.clear();
		links.clear();
	}

	private int take(EntityManager manager, String kind, List<Long> ids) {
		manager.createQuery("SELECT e FROM " + kind + " e WHERE e.id IN :ids", SealedRow.class)
				.setParameter("ids", ids)
				.getResultList()
				.forEach(recorder.sealed()::remove);
		return manager.createQuery("DELETE FROM " + kind + " e WHERE e.id IN :ids")
				.setParameter("ids", ids)
				.executeUpdate();
	}

	private void apply(EntityManager manager, Link link) {
		var sealed = recorder.sealed();
		var row = manager.find(FeedbackEntity.class, link.id);
		sealed.remove(row);
		row.version = link.version;
		sealed.add(row);
		@Nullable ReplacementEntity replacement = manager.find(ReplacementEntity.class, link.id);
		if (replacement == null) {
			var fresh = ReplacementEntity.of(link.id, intake, link.replaced);
			sealed.add(fresh);
			manager.persist(fresh);
		} else {
			sealed.remove(replacement);
			replacement.replaced = link.replaced;
			sealed.add(replacement);
		}
	}
}
