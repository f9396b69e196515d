package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.Names;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums the cells of the complete intakes. The rows of feedback are not touched, but for a segment: cells know no attributes, so
 * its rows are counted.
 */
public final class TallyReader {

	private static final Comparator<Cell> CELLS = Comparator.<Cell>comparingInt(cell -> cell.day == Times.NO_DAY ? 1 : 0)
			.thenComparingInt(Cell::day)
			.thenComparing(cell -> cell.context.service())
			.thenComparing(cell -> cell.context.touchpoint())
			.thenComparing(cell -> cell.context.channel())
			.thenComparing(Cell::language);
	private static final Comparator<Rating> RATINGS = Comparator.comparing(Rating::name)
			.thenComparing(rating -> rating.scale().kind())
			.thenComparing(rating -> rating.scale().worst())
			.thenComparing(rating -> rating.scale().best())
			.thenComparing(Rating::value);

	private static final int PAGE = 1_000;

	private final Store store;
	private final Names names;

	private record Cell(int day, Context context, String language) {}

	private static final class Sum {

		private long amount;
		private final Map<Rating, Long> ratings = new HashMap<>();
	}

	public TallyReader(Store store, Names names) {
		this.store = store;
		this.names = names;
	}

	public Tally tally(Scope scope) {
		var visible = Visible.now(store);
		var sums = store.scan(manager -> scope.segment() == null ? sums(manager, scope, visible) : counted(manager, scope, visible));
		return sorted(sums);
	}

	private Map<Cell, Sum> sums(EntityManager manager, Scope scope, Visible visible) {
		var anywhen = scope.within(null);
		var sums = new HashMap<Cell, Sum>();
		try (var rows = question(manager, scope).getResultStream()) {
			rows.filter(row -> visible.sees((Long) row[0])).forEach(row -> {
				var context = names.context(manager, (Long) row[2]);
				if (anywhen.contains(context, null)) {
					var cell = new Cell((Integer) row[1], context, (String) row[3]);
					var sum = sums.computeIfAbsent(cell, fresh -> new Sum());
					sum.amount += (Long) row[4];
					JsonColumn.counts((String) row[5]).forEach((rating, count) -> sum.ratings.merge(rating, count, Long::sum));
				}
			});
		}
		return sums;
	}

	private Map<Cell, Sum> counted(EntityManager manager, Scope scope, Visible visible) {
		var sums = new HashMap<Cell, Sum>();
		var ids = Search.ids(manager, Query.of(scope), visible);
		for (int from = 0; from < ids.length; from += PAGE) {
			var page = Arrays.stream(ids, from, Math.min(from + PAGE, ids.length)).boxed().toList();
			var rows = manager.createQuery(
					"SELECT f.occurred, f.context, f.language, f.ratings FROM FeedbackEntity f WHERE f.id IN :ids",
					Object[].class)
					.setParameter("ids", page)
					.getResultList();
			for (var row : rows) {
				var cell = new Cell(Times.day((Long) row[0]), names.context(manager, (Long) row[1]), (String) row[2]);
				var sum = sums.computeIfAbsent(cell, fresh -> new Sum());
				sum.amount++;
				JsonColumn.ratings((String) row[3]).forEach(rating -> sum.ratings.merge(rating, 1L, Long::sum));
			}
		}
		return sums;
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

	private static Tally sorted(Map<Cell, Sum> sums) {
		var cells = new ArrayList<Tally.Cell>();
		var ratings = new ArrayList<Tally.RatingCell>();
		sums.entrySet().stream().sorted(Map.Entry.comparingByKey(CELLS)).forEach(entry -> {
			var cell = entry.getKey();
			var day = Times.day(cell.day);
			var sum = entry.getValue();
			if (sum.amount != 0) {
				cells.add(new Tally.Cell(day, cell.context, cell.language, sum.amount));
			}
			var rated = new TreeMap<Rating, Long>(RATINGS);
			rated.putAll(sum.ratings);
			rated.forEach((rating, count) -> {
				if (count != 0) {
					ratings.add(new Tally.RatingCell(day, cell.context, cell.language, rating, count));
				}
			});
		});
		return new Tally(cells, ratings);
	}
}
