package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Which rows are versions of the same feedback: looked for by the first 64 bits of their identity, told by all of it. */
public final class Recognition {

	private static final Comparator<FeedbackEntity> BY_VERSION =
			Comparator.<FeedbackEntity>comparingInt(row -> row.version).thenComparingLong(row -> row.id);

	private final Store store;
	private final Map<Long, Rules> rules = new HashMap<>();

	/** By what an intake was masked. */
	private record Rules(int version, Set<String> sets, String ownHandles) {

		private static final Rules NONE = new Rules(0, Set.of(), "");
	}

	public Recognition(Store store) {
		this.store = store;
	}

	/** The identity of a row, to compare with others. */
	static ByteBuffer identity(FeedbackEntity row) {
		return ByteBuffer.wrap(row.identity);
	}

	/**
	 * Whether {@code row} says nothing that its version {@code before} does not: the same was read, and whatever is masked in it now was
	 * masked then. Masked by fewer rules it is known too, so that nothing masked comes back. Both carry their intake.
	 */
	boolean known(FeedbackEntity before, FeedbackEntity row) {
		return Arrays.equals(before.content, row.content)
				&& (sets(row.intake).isEmpty() || sets(before.intake).containsAll(sets(row.intake)) || same(before, row));
	}

	/**
	 * Whether {@code row} is read in another way than its version {@code before}, with more of it: masked by the same rules it says something
	 * else, and neither a time nor ratings nor the text is missing that were there. Both carry their intake.
	 */
	boolean readAnew(FeedbackEntity before, FeedbackEntity row) {
		return !same(before, row) && !loses(before, row) && rules(before.intake).equals(rules(row.intake));
	}

	private static boolean loses(FeedbackEntity before, FeedbackEntity row) {
		return before.occurred != Times.UNKNOWN && row.occurred == Times.UNKNOWN
				|| !before.text.isBlank() && row.text.isBlank()
				|| JsonColumn.ratings(row.ratings).size() < JsonColumn.ratings(before.ratings).size();
	}

	private static boolean same(FeedbackEntity before, FeedbackEntity row) {
		return before.contentHash.equals(row.contentHash) && before.attributes.equals(row.attributes);
	}

	/** Chosen for an intake, under way or completed. */
	private Set<String> sets(long intake) {
		return rules(intake).sets;
	}

	private Rules rules(long intake) {
		return rules.computeIfAbsent(intake, unknown -> store.scan(manager -> {
			@Nullable IntakeEntity line = manager.find(IntakeEntity.class, unknown);
			return line == null ? Rules.NONE : new Rules(line.redactionVersion, line.sets(), line.ownHandles);
		}));
	}

	/** The newest version of each identity in {@code keys} (their first 64 bits) among the given intakes. */
	Map<ByteBuffer, FeedbackEntity> newest(long[] keys, LongPredicate intakes) {
		var newest = new HashMap<ByteBuffer, FeedbackEntity>();
		versions(keys, intakes).forEach((identity, versions) -> newest.put(identity, versions.getLast()));
		return newest;
	}

	/** All versions of each identity in {@code keys} among the given intakes, oldest first. */
	public Map<ByteBuffer, List<FeedbackEntity>> versions(long[] keys, LongPredicate intakes) {
		return store.scan(manager -> {
			var ids = ids(manager, keys, intakes);
			return ids.length == 0 ? Map.of() : sorted(FeedbackById.entities(manager, ids).values());
		});
	}

	/** From the index alone: most of what comes in is new. */
	private static long[] ids(EntityManager manager, long[] keys, LongPredicate intakes) {
		var found = new ArrayList<Object[]>();
		for (var few : IdLists.few(keys)) {
			found.addAll(manager.createQuery(
					"SELECT f.id, f.intake FROM FeedbackEntity f WHERE f.identityKey IN :keys", Object[].class)
					.setParameter("keys", few)
					.getResultList());
		}
		return found.stream()
				.filter(row -> intakes.test((Long) row[1]))
				.mapToLong(row -> (Long) row[0])
				.distinct()
				.toArray();
	}

	private static Map<ByteBuffer, List<FeedbackEntity>> sorted(Collection<FeedbackEntity> rows) {
		var sorted = new HashMap<ByteBuffer, List<FeedbackEntity>>();
		rows.stream()
				.sorted(BY_VERSION)
				.forEach(row -> sorted.computeIfAbsent(identity(row), key -> new ArrayList<>()).add(row));
		return sorted;
	}
}
