package io.antiphon.feedback.internal.store;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what carries the id of an intake that was not completed, at most 1,000 rows a transaction, and its line in the
 * book last: broken off, it is taken up again.
 */
final class Sweep {

	private static final int ROWS = 1_000;
	private static final List<Class<?>> OF_AN_INTAKE = List.of(
			FeedbackEntity.class,
			ReplacementEntity.class,
			ContextEntity.class,
			CountEntity.class,
			RejectionEntity.class);

	private final FeedbackData data;
	private final BooleanSupplier stopped;

	/** {@code stopped} is asked after each step. The thread is not to be interrupted: the database would suffer. */
	Sweep(FeedbackData data, BooleanSupplier stopped) {
		this.data = data;
		this.stopped = stopped;
	}

	/** Nothing happens to a completed one. */
	void intake(long id) {
		@Nullable IntakeEntity open = data.store().read(manager -> manager.find(IntakeEntity.class, id));
		if (open == null || open.complete) {
			return;
		}
		for (var kind : OF_AN_INTAKE) {
			long after = id;
			do {
				after = step(kind.getSimpleName(), id, after);
			} while (after > 0 && !stopped.getAsBoolean());
		}
		if (stopped.getAsBoolean()) {
			return;
		}
		data.store().write(manager -> manager.createQuery("DELETE FROM IntakeEntity i WHERE i.id = :id")
				.setParameter("id", id)
				.executeUpdate());
	}

	/** Ids rise: what an intake wrote comes after its own. Returns the last id taken away, or 0 when none is left. */
	private long step(String kind, long intake, long after) {
		var ids = data.store().scan(manager -> manager.createQuery(
						"SELECT e.id FROM " + kind + " e WHERE e.id > :after AND e.intake = :intake ORDER BY e.id",
						Long.class)
				.setParameter("after", after)
				.setParameter("intake", intake)
				.setMaxResults(ROWS)
				.getResultList());
		if (ids.isEmpty()) {
			return 0;
		}
		data.store().write(manager -> manager.createQuery(
						"DELETE FROM " + kind + " e WHERE e.id >= :first AND e.id <= :last AND e.intake = :intake")
				.setParameter("first", ids.getFirst())
				.setParameter("last", ids.getLast())
				.setParameter("intake", intake)
				.executeUpdate());
		return ids.size() < ROWS ? 0 : ids.getLast();
	}
}
