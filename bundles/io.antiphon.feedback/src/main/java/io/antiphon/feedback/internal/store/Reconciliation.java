package io.antiphon.feedback.internal.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings an intake that is about to become visible in line with those that did so since it began: what they stored too is
 * known, or the newer version of theirs. All of its rows are still invisible, so this may be broken off anywhere.
 */
final class Reconciliation {

	private static final int PAGE = 1_000;
	/** Each touches up to three rows. */
	private static final int EDITS = 300;

	private final FeedbackData data;
	private final Recognition recognition;
	private final IntakeWriter writer;
	private final long intake;
	private final List<Consumer<EntityManager>> edits = new ArrayList<>();

	Reconciliation(FeedbackData data, IntakeWriter writer, long intake) {
		this.data = data;
		this.recognition = new Recognition(data.store());
		this.writer = writer;
		this.intake = intake;
	}

	void with(Visible newer) {
		if (newer.isEmpty()) {
			return;
		}
		for (var page = page(intake); !page.isEmpty(); page = page((Long) page.getLast()[0])) {
			var keys = page.stream().mapToLong(row -> (Long) row[1]).distinct().toArray();
			recognition.versions(keys, other -> other == intake || newer.sees(other)).values().forEach(this::align);
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

	private void align(List<FeedbackEntity> versions) {
		var ours = versions.stream().filter(row -> row.intake == intake).toList();
		var theirs = versions.stream().filter(row -> row.intake != intake).toList();
		if (!ours.isEmpty() && !theirs.isEmpty()) {
			align(ours, theirs.getLast(), replacedBy(ours));
		}
	}

	/** As if ours came in after theirs. Running over it a second time changes nothing. */
	private void align(List<FeedbackEntity> ours, FeedbackEntity theirs, Map<Long, FeedbackEntity> replacedBy) {
		var newest = theirs;
		for (var row : ours) {
			var before = replacedBy.get(row.id);
			if (Arrays.equals(row.content, newest.content)) {
				writer.rollUp().remove(row);
				restore(before);
				writer.recount(before == null ? 1 : 0, before == null ? 0 : 1, 0);
				edits.add(manager -> drop(manager, row.id));
				continue;
			}
			if (before == null || before.id != newest.id) {
				writer.rollUp().remove(newest);
				restore(before);
				writer.recount(0, 0, before == null ? 1 : 0);
				row.version = newest.version + 1;
				var replaced = newest.id;
				edits.add(manager -> link(manager, row, replaced));
			}
			newest = row;
		}
	}

	private void restore(@Nullable FeedbackEntity before) {
		if (before != null) {
			writer.rollUp().add(before);
		}
	}

	/** By the id of each of our rows the row that it replaces so far. */
	private Map<Long, FeedbackEntity> replacedBy(List<FeedbackEntity> ours) {
		return data.store().scan(manager -> {
			var ids = new HashMap<Long, Long>();
			for (var row : ours) {
				var link = manager.find(ReplacementEntity.class, row.id);
				if (link != null) {
					ids.put(row.id, link.replaced);
				}
			}
			var rows = Rows.entities(manager, ids.values().stream().mapToLong(Long::longValue).toArray());
			var replacedBy = new HashMap<Long, FeedbackEntity>();
			ids.forEach((id, replaced) -> replacedBy.put(id, rows.get(replaced)));
			return replacedBy;
		});
	}

	private void apply() {
		for (int from = 0; from < edits.size(); from += EDITS) {
			var some = edits.subList(from, Math.min(from + EDITS, edits.size()));
			data.store().write(manager -> {
				some.forEach(edit -> edit.accept(manager));
				return some.size();
			});
		}
		edits.clear();
	}

	private static void drop(EntityManager manager, long id) {
		manager.remove(manager.find(FeedbackEntity.class, id));
		var link = manager.find(ReplacementEntity.class, id);
		if (link != null) {
			manager.remove(link);
		}
	}

	private void link(EntityManager manager, FeedbackEntity row, long replaced) {
		manager.find(FeedbackEntity.class, row.id).version = row.version;
		var link = manager.find(ReplacementEntity.class, row.id);
		if (link == null) {
			manager.persist(ReplacementEntity.of(row.id, intake, replaced));
		} else {
			link.replaced = replaced;
		}
	}
}
