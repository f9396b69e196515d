package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums the cells of the complete intakes. The rows of feedback are not touched. */
final class TallyReader {

	private static final Comparator<Cell> CELLS = Comparator.<Cell>comparingInt(cell -> cell.day == Times.NO_DAY ? 1 : 0)
			.thenComparingInt(Cell::day)
			.thenComparing(cell -> cell.context.service())
			.thenComparing(cell -> cell.context.touchpoint())
			.thenComparing(cell -> cell.context.channel())
			.thenComparing(Cell::language);
	private static final Comparator<Rated> RATINGS = Comparator.comparing(Rated::cell, CELLS)
			.thenComparing(rated -> rated.rating.name())
			.thenComparing(rated -> rated.rating.scale().kind())
			.thenComparing(rated -> rated.rating.value());

	private final Store store;
	private final Names names;

	private record Cell(int day, Context context, String language) {}

	private record Rated(Cell cell, Rating rating) {}

	TallyReader(Store store, Names names) {
		this.store = store;
		this.names = names;
	}

	Tally tally(Scope scope) {
		var visible = Visible.now(store);
		var counts = new HashMap<Cell, Long>();
		var ratings = new HashMap<Rated, Long>();
		store.scan(manager -> {
			try (var rows = question(manager, scope).getResultStream()) {
				rows.filter(row -> visible.sees((Long) row[0])).forEach(row -> {
					var cell = new Cell((Integer) row[1], names.context(manager, (Long) row[2]), (String) row[3]);
					if (scope.within(null).contains(cell.context, null)) {
						counts.merge(cell, (Long) row[4], Long::sum);
						Json.counts((String) row[5])
								.forEach((rating, count) -> ratings.merge(new Rated(cell, rating), count, Long::sum));
					}
				});
			}
			return counts;
		});
		return new Tally(
				left(counts, CELLS).stream().map(TallyReader::cell).toList(),
				left(ratings, RATINGS).stream().map(TallyReader::rated).toList());
	}

	private static TypedQuery<Object[]> question(EntityManager manager, Scope scope) {
		var all = "SELECT c.intake, c.day, c.context, c.language, c.amount, c.ratings FROM CountEntity c";
		var period = scope.period();
		return period == null
				? manager.createQuery(all, Object[].class)
				: manager.createQuery(all + " WHERE c.day >= :from AND c.day < :to", Object[].class)
						.setParameter("from", (int) period.from().toEpochDay())
						.setParameter("to", (int) period.to().toEpochDay());
	}

	private static <T> List<Map.Entry<T, Long>> left(Map<T, Long> sums, Comparator<T> order) {
		var left = new ArrayList<>(sums.entrySet());
		left.removeIf(sum -> sum.getValue() == 0);
		left.sort(Map.Entry.comparingByKey(order));
		return left;
	}

	private static Tally.Cell cell(Map.Entry<Cell, Long> sum) {
		var cell = sum.getKey();
		return new Tally.Cell(Times.day(cell.day), cell.context, cell.language, sum.getValue());
	}

	private static Tally.RatingCell rated(Map.Entry<Rated, Long> sum) {
		var cell = sum.getKey().cell;
		var rating = sum.getKey().rating;
		return new Tally.RatingCell(Times.day(cell.day), cell.context, cell.language, rating, sum.getValue());
	}
}
