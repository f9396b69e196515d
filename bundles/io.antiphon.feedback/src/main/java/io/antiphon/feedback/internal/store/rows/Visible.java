package io.antiphon.feedback.internal.store.rows;

import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;

/**
 * Which intakes are complete at one moment. Rows are written once and belong to one intake, so whoever asks with the same
 * moment sees the same rows, whatever is being written meanwhile.
 */
public final class Visible {

	private final long[] complete;

	/** Of these, sorted. */
	Visible(long[] complete) {
		this.complete = complete;
	}

	public static Visible now(Store store) {
		return new Visible(store.read(manager -> intakes(manager, "i.complete = TRUE")));
	}

	/** The intakes that are under way, were left so by a crash, or are taken back and still there. */
	public static long[] incomplete(Store store) {
		return store.read(manager -> intakes(manager, "i.complete = FALSE AND i.emptied = FALSE"));
	}

	private static long[] intakes(EntityManager manager, String which) {
		List<Long> ids = manager.createQuery("SELECT i.id FROM IntakeEntity i WHERE " + which + " ORDER BY i.id", Long.class)
				.getResultList();
		return ids.stream().mapToLong(Long::longValue).toArray();
	}

	public boolean sees(long intake) {
		return Arrays.binarySearch(complete, intake) >= 0;
	}

	/** Those that became visible since. */
	public Visible since(Visible earlier) {
		return new Visible(Arrays.stream(complete).filter(intake -> !earlier.sees(intake)).toArray());
	}

	/** Whether the same intakes are complete. */
	public boolean same(Visible other) {
		return Arrays.equals(complete, other.complete);
	}

	public boolean isEmpty() {
		return complete.length == 0;
	}
}
