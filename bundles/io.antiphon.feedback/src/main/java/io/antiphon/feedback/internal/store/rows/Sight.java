package io.antiphon.feedback.internal.store.rows;

import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.store.Store;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an access sees at one moment: of what is complete the part that was collected for its purpose. Of each piece the newest version
 * decides: a version that was replaced does not come back because the newer one was collected for something else.
 *
 * @param complete whose replacements count
 */
public record Sight(Visible complete, Visible collected) {

	/** Everything that is complete. */
	public static Sight everything(Store store) {
		var complete = Visible.now(store);
		return new Sight(complete, complete);
	}

	/** What was collected for a purpose. Both are of one moment. */
	public static Sight of(Store store, DeclaredPurpose purpose) {
		List<Object[]> lines = store.read(manager -> manager.createQuery(
				"SELECT i.id, i.purposes FROM IntakeEntity i WHERE i.complete = TRUE ORDER BY i.id", Object[].class)
				.getResultList());
		return new Sight(visible(lines.stream()), visible(lines.stream()
				.filter(line -> IntakeEntity.collectedFor((String) line[1]).contains(purpose.purpose()))));
	}

	private static Visible visible(Stream<Object[]> lines) {
		return new Visible(lines.mapToLong(line -> (Long) line[0]).toArray());
	}

	/** Whether it sees a row of that intake. */
	public boolean sees(long intake) {
		return collected.sees(intake);
	}
}
