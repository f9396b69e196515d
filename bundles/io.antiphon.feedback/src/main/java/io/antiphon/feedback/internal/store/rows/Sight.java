package io.antiphon.feedback.internal.store.rows;

import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an access sees at one moment: of what is complete the part that was collected for its purpose. Of each piece the newest version
 * decides: a version that was replaced does not come back because the newer one was collected for something else.
 *
 * @param complete whose replacements count
 * @param agreed the feedback whose people agree to the purpose, ids in their order; {@code null} where that is not asked for
 * @param withheld the feedback whose people object to it or whose data is restricted, ids in their order
 */
public record Sight(Visible complete, Visible collected, long @Nullable [] agreed, long[] withheld) {

	/** Whoever said it. */
	public Sight(Visible complete, Visible collected) {
		this(complete, collected, null, new long[0]);
	}

	/** Everything that is complete. */
	public static Sight everything(Store store) {
		var complete = Visible.now(store);
		return new Sight(complete, complete);
	}

	/** Nothing of what is complete. */
	public static Sight nothing(Store store) {
		return new Sight(Visible.now(store), new Visible(new long[0]));
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

	/** The same of those who agree alone. */
	public Sight agreed(long[] ids) {
		return new Sight(complete, collected, ids, withheld);
	}

	/** The same without these. */
	public Sight without(long[] ids) {
		return ids.length == 0
				? this
				: new Sight(complete, collected, agreed, LongStream.concat(Arrays.stream(withheld), Arrays.stream(ids)).sorted().toArray());
	}

	/** Whether it sees all that was collected, whoever said it. */
	public boolean ofEverybody() {
		return agreed == null && withheld.length == 0;
	}

	/** Whether the other one sees the same. */
	public boolean same(Sight other) {
		return complete.same(other.complete) && collected.same(other.collected) && Arrays.equals(agreed, other.agreed)
				&& Arrays.equals(withheld, other.withheld);
	}

	/** Whether it sees a row of that intake. */
	public boolean sees(long intake, long id) {
		return collected.sees(intake) && (agreed == null || Arrays.binarySearch(agreed, id) >= 0)
				&& Arrays.binarySearch(withheld, id) < 0;
	}
}
