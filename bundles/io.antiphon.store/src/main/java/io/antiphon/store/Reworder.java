package io.antiphon.store;

import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.Rewording;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts other words into entities, page by page: pages are looked through without locks, and a transaction changes those in which
 * somebody is named, with the lines they belong to. Nobody else writes meanwhile.
 */
final class Reworder {

	private static final int PAGE = 1_000;

	private final Store store;
	private final Class<? extends SealedLine> lineType;
	private final UnaryOperator<String> words;
	private final Sealer sealer;
	private final Map<Long, SealedLine> sealed = new LinkedHashMap<>();
	private long changed;

	Reworder(Store store, Class<? extends SealedLine> lineType, UnaryOperator<String> words, Sealer sealer) {
		this.store = store;
		this.lineType = lineType;
		this.words = words;
		this.sealer = sealer;
	}

	Rewording all(Collection<Class<? extends SealedRow>> kinds) {
		kinds.stream().filter(Worded.class::isAssignableFrom).forEach(this::rows);
		if (Worded.class.isAssignableFrom(lineType)) {
			lines();
		}
		return new Rewording.Done(changed, List.copyOf(sealed.values()));
	}

	private void rows(Class<? extends SealedRow> kind) {
		long after = Long.MIN_VALUE;
		List<? extends SealedRow> page;
		do {
			long from = after;
			page = store.scan(manager -> page(manager, kind, from));
			var named = page.stream().filter(this::named).map(SealedRow::id).toList();
			if (!named.isEmpty()) {
				store.write(manager -> change(manager, kind, named));
			}
			after = page.isEmpty() ? after : page.getLast().id();
		} while (page.size() == PAGE);
	}

	private static <R extends SealedRow> List<R> page(EntityManager manager, Class<R> kind, long after) {
		var further = after == Long.MIN_VALUE ? ">=" : ">";
		return manager.createQuery("SELECT e FROM " + kind.getSimpleName() + " e WHERE e.id " + further + " :after ORDER BY e.id", kind)
				.setParameter("after", after)
				.setMaxResults(PAGE)
				.getResultList();
	}

	/** On what nobody stores. */
	private boolean named(SealedRow row) {
		return ((Worded) row).reword(words);
	}

	private long change(EntityManager manager, Class<? extends SealedRow> kind, List<Long> ids) {
		var lines = new LinkedHashMap<Long, ReopenedLine>();
		for (var id : ids) {
			@Nullable SealedRow row = manager.find(kind, id);
			if (row != null) {
				lines.computeIfAbsent(row.owner(), owner -> reopened(manager, owner)).reword((Worded) row, words);
				changed++;
			}
		}
		lines.forEach((owner, line) -> sealed.put(owner, line.close()));
		return ids.size();
	}

	private ReopenedLine reopened(EntityManager manager, long owner) {
		return new ReopenedLine(manager.find(lineType, owner, LockModeType.PESSIMISTIC_WRITE), sealer);
	}

	private void lines() {
		var all = store.scan(manager -> manager.createQuery("SELECT e FROM " + lineType.getSimpleName() + " e ORDER BY e.id", lineType)
				.getResultList());
		for (var id : all.stream().filter(this::named).map(SealedRow::id).toList()) {
			store.write(manager -> {
				@Nullable SealedLine found = manager.find(lineType, id, LockModeType.PESSIMISTIC_WRITE);
				if (found != null) {
					var line = new ReopenedLine(found, sealer);
					((Worded) found).texts(words);
					sealed.put(id, line.close());
					changed++;
				}
				return id;
			});
		}
	}
}
