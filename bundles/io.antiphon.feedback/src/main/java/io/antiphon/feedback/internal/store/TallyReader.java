package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sums the cells of the complete intakes. The rows of feedback are not touched. */
final class TallyReader {

	private static final Comparator<Cell> ORDER = Comparator.<Cell>comparingInt(cell -> cell.day == Times.NO_DAY ? 1 : 0)
			.thenComparingInt(Cell::day)
			.thenComparing(cell -> cell.context.service())
			.thenComparing(cell -> cell.context.touchpoint())
			.thenComparing(cell -> cell.context.channel())
			.thenComparing(Cell::language);
	private static final Comparator<Rated> RATED = Comparator.comparing(Rated::cell, ORDER)
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
		return store.scan(manager -> new Tally(counts(manager, scope, visible), ratings(manager, scope, visible)));
	}

	private List<Tally.Cell> counts(EntityManager manager, Scope scope, Visible visible) {
		var sums = new HashMap<Cell, Long>();
		try (var rows = rows(manager, CountEntity.class, scope)) {
			rows.filter(row -> visible.sees(row.intake)).forEach(row -> {
				var cell = new Cell(row.day, names.context(manager, row.context), row.language);
				if (inside(scope, cell)) {
					sums.merge(cell, row.amount, Long::sum);
				}
			});
		}
		return left(sums, ORDER).stream()
				.map(sum -> {
					var cell = sum.getKey();
					return new Tally.Cell(Times.day(cell.day), cell.context, cell.language, sum.getValue());
				})
				.toList();
	}

	private List<Tally.RatingCell> ratings(EntityManager manager, Scope scope, Visible visible) {
		var sums = new HashMap<Rated, Long>();
		try (var rows = rows(manager, RatingCountEntity.class, scope)) {
			rows.filter(row -> visible.sees(row.intake)).forEach(row -> {
				var cell = new Cell(row.day, names.context(manager, row.context), row.language);
				if (inside(scope, cell)) {
					var scale = new RatingScale(row.kind, row.worst, row.best);
					sums.merge(new Rated(cell, new Rating(row.name, scale, row.rating)), row.amount, Long::sum);
				}
			});
		}
		return left(sums, RATED).stream()
				.map(sum -> {
					var cell = sum.getKey().cell;
					var rating = sum.getKey().rating;
					return new Tally.RatingCell(
							Times.day(cell.day), cell.context, cell.language, rating, sum.getValue());
				})
				.toList();
	}

	private static <T> Stream<T> rows(EntityManager manager, Class<T> kind, Scope scope) {
		var period = scope.period();
		var name = kind.getSimpleName();
		var rows = period == null
				? manager.createQuery("SELECT c FROM " + name + " c", kind)
				: manager.createQuery("SELECT c FROM " + name + " c WHERE c.day >= :from AND c.day < :to", kind)
						.setParameter("from", (int) period.from().toEpochDay())
						.setParameter("to", (int) period.to().toEpochDay());
		return rows.setHint("eclipselink.read-only", "true").getResultStream();
	}

	/** The period was asked for already. */
	private static boolean inside(Scope scope, Cell cell) {
		return scope.within(null).contains(cell.context, null);
	}

	private static <T> List<Map.Entry<T, Long>> left(Map<T, Long> sums, Comparator<T> order) {
		var left = new ArrayList<>(sums.entrySet());
		left.removeIf(sum -> sum.getValue() == 0);
		left.sort(Map.Entry.comparingByKey(order));
		return left;
	}
}
