package io.antiphon.store;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * Takes away all rows of a kind that carry the id of something broken off or replaced, at most {@value #ROWS} a transaction and
 * in the order of their ids, so that no step looks again at what is gone. Broken off, it is taken up again. Blocks.
 */
public final class Removal {

	/** The most rows that a step takes away. */
	public static final int ROWS = 1_000;

	private final Store store;
	private final String found;
	private final String gone;

	/** Of the entities named {@code kind}, which have an {@code id} and whose attribute {@code owner} says what they belong to. */
	public Removal(Store store, String kind, String owner) {
		this.store = store;
		this.found = "SELECT e.id FROM " + kind + " e WHERE e.id >= :from AND e." + owner + " = :owner ORDER BY e.id";
		this.gone = "DELETE FROM " + kind + " e WHERE e.id >= :first AND e.id <= :last AND e." + owner + " = :owner";
	}

	/** All of {@code owner}, whatever their ids. */
	public void of(long owner) {
		of(owner, Long.MIN_VALUE, () -> false);
	}

	/** Those of {@code owner} whose ids are {@code from} or come after it; {@code stopped} is asked after each step. */
	public void of(long owner, long from, BooleanSupplier stopped) {
		var next = OptionalLong.of(from);
		do {
			next = step(owner, next.getAsLong());
		} while (next.isPresent() && !stopped.getAsBoolean());
	}

	/** Where the next step begins; empty when none is left. */
	private OptionalLong step(long owner, long from) {
		var ids = store.scan(manager -> manager.createQuery(found, Long.class)
				.setParameter("from", from)
				.setParameter("owner", owner)
				.setMaxResults(ROWS)
				.getResultList());
		if (ids.isEmpty()) {
			return OptionalLong.empty();
		}
		store.write(manager -> manager.createQuery(gone)
				.setParameter("first", ids.getFirst())
				.setParameter("last", ids.getLast())
				.setParameter("owner", owner)
				.executeUpdate());
		return ids.size() < ROWS ? OptionalLong.empty() : OptionalLong.of(ids.getLast());
	}
}
