package io.antiphon.store;

import io.antiphon.store.spi.Rewording;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sums;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sealed tables as entities: the lines have an {@code id} and say whether they are {@code complete}, the rows have an
 * {@code id}. Pages follow the primary key, so that nothing is held in memory. Blocks.
 */
public class SealedEntities implements SealedTables {

	private final Store store;
	private final String id;
	private final Class<? extends SealedLine> line;
	private final Map<String, Class<? extends SealedRow>> rows = new LinkedHashMap<>();

	/** Of lines of one kind and of the rows that belong to them, in the order in which they are walked. */
	public SealedEntities(
			Store store, String id, Class<? extends SealedLine> line, List<Class<? extends SealedRow>> rows) {
		this.store = store;
		this.id = id;
		this.line = line;
		rows.forEach(kind -> this.rows.put(kind.getAnnotation(Table.class).name(), kind));
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final List<SealedLine> lines() {
		var all = "SELECT e FROM " + line.getSimpleName() + " e WHERE " + which() + " ORDER BY e.id";
		return store.read(manager -> List.copyOf(manager.createQuery(all, line).getResultList()));
	}

	/** Which lines count, of {@code e}. */
	protected String which() {
		return "e.complete = TRUE";
	}

	@Override
	public final boolean known(long number) {
		return store.read(manager -> manager.find(line, number) != null);
	}

	@Override
	public final List<String> tables() {
		return List.copyOf(rows.keySet());
	}

	@Override
	public final List<SealedRow> rows(String table, long after, int limit) {
		return store.scan(manager -> page(manager, table, after, limit));
	}

	@Override
	public final List<SealedRow> change(String table, long after, int limit, Consumer<SealedRow> change) {
		return store.write(manager -> {
			var page = page(manager, table, after, limit);
			page.forEach(change);
			return page;
		});
	}

	/** Held while words are changed, so that nobody writes the old ones meanwhile; nothing where somebody does. Blocks. */
	protected Optional<Lease> alone() {
		return Optional.of(store.await("reword"));
	}

	@Override
	public final Rewording reword(UnaryOperator<String> words, Sealer sealer) {
		return alone().<Rewording>map(alone -> {
			try (alone) {
				return new Reworder(store, line, words, sealer).all(rows.values());
			}
		}).orElseGet(Rewording.Busy::new);
	}

	private List<SealedRow> page(EntityManager manager, String table, long after, int limit) {
		@Nullable Class<? extends SealedRow> kind = rows.get(table);
		if (kind == null) {
			throw new IllegalArgumentException("not a table of " + id + ": " + table);
		}
		var further = after == Long.MIN_VALUE ? ">=" : ">"; // the least id too, which nobody of ours gives
		var page = "SELECT e FROM " + kind.getSimpleName() + " e WHERE e.id " + further + " :after ORDER BY e.id";
		return List.copyOf(manager.createQuery(page, kind)
				.setParameter("after", after)
				.setMaxResults(limit)
				.getResultList());
	}

	@Override
	public final void close(long number, Sums sums, Consumer<SealedLine> seal) {
		store.write(manager -> {
			@Nullable SealedLine found = manager.find(line, number);
			if (found != null) {
				found.sums(sums.text());
				seal.accept(found);
			}
			return number;
		});
	}
}
