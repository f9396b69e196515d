package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.Names;
import io.antiphon.feedback.internal.store.rows.Sight;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback answers a query. Without words, and ordered by anything but ratings, an index alone is read. Nothing waits
 * for a writer: what is not complete is left out here, row by row.
 */
public final class Search {

	private static final int FEW_CONTEXTS = 200;
	private static final Comparator<Hit> NEWEST = Comparator.comparingLong(Hit::occurred)
			.thenComparingLong(Hit::id)
			.reversed();

	private final Store store;

	public Search(Store store) {
		this.store = store;
	}

	public long[] ids(Query query, Sight sight) {
		return ids(query, sight, hit -> true);
	}

	/** Those of which more is asked. */
	long[] ids(Query query, Sight sight, Predicate<Hit> more) {
		return store.scan(manager -> ids(manager, query, sight, more));
	}

	/** Whatever it was collected for. */
	public static long[] ids(EntityManager manager, Query query, Visible visible) {
		return ids(manager, query, new Sight(visible, visible), hit -> true);
	}

	static long[] ids(EntityManager manager, Query query, Sight sight, Predicate<Hit> more) {
		var contexts = contexts(manager, query.scope());
		if (contexts != null && contexts.isEmpty()) {
			return new long[0];
		}
		var replaced = replaced(manager, sight.complete());
		var among = query.among();
		var by = query.brought();
		var brought = by == null ? null : Bringing.ids(manager, by, sight.complete());
		Predicate<Hit> wanted = hit -> sight.sees(hit.intake(), hit.id())
				&& (contexts == null || contexts.contains(hit.context()))
				&& (among == null || among.contains(hit.id()))
				&& (brought == null || brought.contains(hit.id()))
				&& Arrays.binarySearch(replaced, hit.id()) < 0
				&& more.test(hit);
		var arrangement = new Arrangement(manager, query.order());
		var indexed = query.text().isBlank() && query.scope().segment() == null && !arrangement.readsRows();
		var pages = new Pages(manager, query, contexts, arrangement.column(), indexed, new HashMap<>());
		var hits = pages.hits().filter(wanted);
		return arrangement.ids(indexed ? hits : hits.sorted(NEWEST));
	}

	/**
	 * The rows, one page after the other from the last key on: a result of a million rows at once takes hundreds of megabytes.
	 * By the index the newest come first; what is not in it is read in the order the rows lie in, that of their ids.
	 */
	private record Pages(
			EntityManager manager,
			Query query,
			@Nullable Set<Long> contexts,
			String column,
			boolean indexed,
			Map<String, String> columns) {

		private static final int PAGE = 2_000;

		Stream<Hit> hits() {
			return Stream.iterate(
					after(null), page -> !page.isEmpty(), page -> page.size() < PAGE ? List.of() : after(page.getLast()))
					.flatMap(List::stream);
		}

		private List<Hit> after(@Nullable Hit last) {
			var conditions = new ArrayList<String>();
			var values = new HashMap<String, Object>();
			narrow(conditions, values);
			if (last != null && indexed) {
				conditions.add("f.occurred <= :lastTime AND (f.occurred < :lastTime OR f.id < :lastId)");
				values.put("lastTime", last.occurred());
				values.put("lastId", last.id());
			} else if (last != null) {
				conditions.add("f.id > :lastId");
				values.put("lastId", last.id());
			}
			var question = manager.createQuery(
					"SELECT f.id, f.intake, f.context, f.occurred" + (column.isEmpty() ? "" : ", " + column) + " FROM FeedbackEntity f"
							+ (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
							+ " ORDER BY " + (indexed ? "f.occurred DESC, f.id DESC" : "f.id"),
					Object[].class);
			values.forEach(question::setParameter);
			return question.setMaxResults(PAGE).getResultList().stream().map(row -> Hit.of(row, columns)).toList();
		}

		private void narrow(List<String> conditions, Map<String, Object> values) {
			var period = query.scope().period();
			if (period != null) {
				conditions.add("f.occurred >= :from AND f.occurred < :to");
				values.put("from", Times.seconds(period.from()));
				values.put("to", Times.seconds(period.to()));
			}
			var segment = query.scope().segment();
			if (segment != null) {
				conditions.add("LOCATE(:segment, f.attributes) > 0");
				values.put("segment", JsonColumn.entry(segment.attribute(), segment.value()));
			}
			if (!query.language().isEmpty()) {
				conditions.add("f.language = :language");
				values.put("language", query.language());
			}
			if (contexts != null && contexts.size() <= FEW_CONTEXTS) {
				conditions.add("f.context IN :contexts");
				values.put("contexts", contexts);
			}
			words(query.text(), conditions, values);
		}
	}

	private static void words(String text, List<String> conditions, Map<String, Object> values) {
		for (var word : text.isBlank() ? new String[0] : text.strip().split("[\\s\\p{Z}]+")) {
			var name = "word" + values.size();
			var small = word.toLowerCase(Locale.ENGLISH);
			var cased = !small.equals(word.toUpperCase(Locale.ENGLISH));
			conditions.add("LOCATE(:" + name + ", " + (cased ? "LOWER(f.text)" : "f.text") + ") > 0");
			values.put(name, small);
		}
	}

	/** The numbers of the contexts in a scope; {@code null} where all are. */
	private static @Nullable Set<Long> contexts(EntityManager manager, Scope scope) {
		var anywhere = scope.within(null).withSegment(null);
		if (anywhere.equals(Scope.ALL)) {
			return null;
		}
		return Names.all(manager).stream()
				.filter(entity -> anywhere.contains(entity.context(), null))
				.map(entity -> entity.id)
				.collect(Collectors.toCollection(HashSet::new));
	}

	/** Sorted. */
	static long[] replaced(EntityManager manager, Visible visible) {
		try (var rows = manager.createQuery("SELECT r.replaced, r.intake FROM ReplacementEntity r", Object[].class)
				.getResultStream()) {
			return rows.filter(row -> visible.sees((Long) row[1]))
					.mapToLong(row -> (Long) row[0])
					.sorted()
					.toArray();
		}
	}
}
