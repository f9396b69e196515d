package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Query.Order;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.Names;
import io.antiphon.feedback.internal.store.rows.Times;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Puts the hits of a search into the order asked for. Ids alone are kept: 8 bytes a row. */
final class Arrangement {

	private final EntityManager manager;
	private final Order order;

	Arrangement(EntityManager manager, Order order) {
		this.manager = manager;
		this.order = order;
	}

	/** The column to order by that hits do not carry by themselves; empty where they carry all it takes. */
	String column() {
		return switch (order.by()) {
			case LANGUAGE -> "f.language";
			case RATING -> "f.ratings";
			case TIME, SERVICE, TOUCHPOINT, CHANNEL -> "";
		};
	}

	/** Whether that column is in no index, so that the rows are best read in the order they lie in. */
	boolean readsRows() {
		return order.by() == Order.By.RATING;
	}

	/** The ids of hits that come newest first. */
	long[] ids(Stream<Hit> newest) {
		return switch (order.by()) {
			case TIME -> order.descending() ? newest.mapToLong(Hit::id).toArray() : oldestFirst(newest);
			case SERVICE -> byContext(newest, Context::service);
			case TOUCHPOINT -> byContext(newest, Context::touchpoint);
			case CHANNEL -> byContext(newest, Context::channel);
			case LANGUAGE -> grouped(newest, Hit::column, String::isEmpty);
			case RATING -> grouped(newest, hit -> rating(hit.column()), value -> value.isNaN());
		};
	}

	private static long[] oldestFirst(Stream<Hit> newest) {
		var known = LongStream.builder();
		var unknown = LongStream.builder();
		newest.forEach(hit -> (hit.occurred() == Times.UNKNOWN ? unknown : known).add(hit.id()));
		var ids = known.build().toArray();
		for (int from = 0, to = ids.length - 1; from < to; from++, to--) {
			var id = ids[from];
			ids[from] = ids[to];
			ids[to] = id;
		}
		return LongStream.concat(LongStream.of(ids), unknown.build()).toArray();
	}

	private long[] byContext(Stream<Hit> newest, Function<Context, String> part) {
		Map<Long, String> names = Names.all(manager).stream()
				.collect(Collectors.toMap(entity -> entity.id, entity -> part.apply(entity.context())));
		return grouped(newest, hit -> names.getOrDefault(hit.context(), ""), String::isEmpty);
	}

	private static double rating(String ratings) {
		return JsonColumn.ratings(ratings).stream().mapToDouble(Rating::share).average().orElse(Double.NaN);
	}

	/** Few values and many rows: one group for each value keeps the order within it. */
	private <T extends Comparable<T>> long[] grouped(
			Stream<Hit> newest, Function<Hit, T> value, Function<T, Boolean> none) {
		Comparator<T> direction = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
		var groups = new TreeMap<T, LongStream.Builder>(Comparator.<T, Boolean>comparing(none).thenComparing(direction));
		newest.forEach(hit -> groups.computeIfAbsent(value.apply(hit), found -> LongStream.builder()).add(hit.id()));
		return groups.values().stream().flatMapToLong(LongStream.Builder::build).toArray();
	}
}
