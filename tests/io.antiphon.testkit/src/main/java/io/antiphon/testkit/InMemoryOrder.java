package io.antiphon.testkit;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query.Order;
import io.antiphon.feedback.Rating;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders of feedback as the contract has them; what has no value comes last either way. */
final class InMemoryOrder {

	private InMemoryOrder() {}

	/** To be used on rows that stand newest first already: what is equal stays so. */
	static Comparator<Feedback> of(Order order) {
		return switch (order.by()) {
			case TIME -> by(InMemoryOrder::second, order.descending());
			case SERVICE -> by(row -> name(row.context().service()), order.descending());
			case TOUCHPOINT -> by(row -> name(row.context().touchpoint()), order.descending());
			case CHANNEL -> by(row -> name(row.context().channel()), order.descending());
			case LANGUAGE -> by(row -> name(row.language()), order.descending());
			case RATING -> by(InMemoryOrder::share, order.descending());
		};
	}

	private static <T extends Comparable<T>> Comparator<Feedback> by(
			Function<Feedback, @Nullable T> value, boolean descending) {
		Comparator<T> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(value, Comparator.nullsLast(way));
	}

	private static @Nullable Long second(Feedback row) {
		var occurred = row.occurred();
		return occurred == null ? null : occurred.at().toEpochSecond(ZoneOffset.UTC);
	}

	private static @Nullable String name(String name) {
		return name.isEmpty() ? null : name;
	}

	private static @Nullable Double share(Feedback row) {
		var ratings = row.ratings();
		return ratings.isEmpty() ? null : ratings.stream().mapToDouble(Rating::share).average().orElseThrow();
	}
}
