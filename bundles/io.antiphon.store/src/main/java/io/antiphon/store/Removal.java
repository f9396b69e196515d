package io.antiphon.store;

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
		this.found = "SELECT e.id FROM " + kind + " e WHERE e.id > :after AND e." + owner + " = :owner ORDER BY e.id";
		this.gone = "DELETE FROM " + kind + " e WHERE e.id >= :first AND e.id <= :last AND e." + owner + " = :owner";
	}

	/** Those of {@code owner} whose ids come after {@code after}; {@code stopped} is asked after each step. */
	public void of(long owner, long after, BooleanSupplier stopped) {
		var last = after;
		do {
			last = step(owner, last);
		} while (last > 0 && !stopped.getAsBoolean());
	}

	/** The last id taken away, or 0 when none is left. */
	private long step(long owner, long after) {
		var ids = store.scan(manager -> manager.createQuery(found, Long.class)
				.setParameter("after", after)
				.setParameter("owner", owner)
				.setMaxResults(ROWS)
				.getResultList());
		if (ids.isEmpty()) {
			return 0;
		}
		store.write(manager -> manager.createQuery(gone)
				.setParameter("first", ids.getFirst())
				.setParameter("last", ids.getLast())
				.setParameter("owner", owner)
				.executeUpdate());
		return ids.size() < ROWS ? 0 : ids.getLast();
	}
}
