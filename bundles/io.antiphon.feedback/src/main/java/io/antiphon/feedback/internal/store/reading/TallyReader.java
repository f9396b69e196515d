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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

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
		var sums = store.scan(manager -> scope.segment() == null
				? sums(manager, scope, visible)
				: counted(
						manager, Search.ids(manager, Query.of(scope), visible), hit -> Optional.of(Times.day(hit.occurred()))));
		return sorted(sums);
	}

	/** The services of what each complete intake brought, by its id; cells of what it took another's place of are less than nothing. */
	public Map<Long, Set<String>> services() {
		var visible = Visible.now(store);
		return store.scan(manager -> {
			var services = new HashMap<Long, Set<String>>();
			try (var rows = manager.createQuery("SELECT DISTINCT c.intake, c.context FROM CountEntity c WHERE c.amount > 0", Object[].class)
					.getResultStream()) {
				rows.filter(row -> visible.sees((Long) row[0])).forEach(row -> {
					var service = names.context(manager, (Long) row[1]).service();
					if (!service.isEmpty()) {
						services.computeIfAbsent((Long) row[0], fresh -> new HashSet<>()).add(service);
					}
				});
			}
			return services;
		});
	}

	/**
	 * The same of groups alone, by months: each cell under the month in which it is told, or not at all, and of all languages together. Of a segment nothing is told. Where some agree and
	 * others do not, rows are counted, for cells know no people.
	 */
	public Tally tally(Scope scope, Grouping grouping) {
		if (scope.segment() != null) {
			return new Tally(List.of());
		}
		var sight = grouping.sight();
		var anywhen = scope.within(null);
		var sums = store.scan(manager -> sight.ofEverybody()
				? sums(manager, anywhen, sight.collected(), grouping)
				: counted(
						manager,
						Search.ids(manager, Query.of(anywhen), sight, hit -> grouping.counts(hit, scope)),
						row -> grouping.month(row).map(TallyReader::first)));
		var period = scope.period();
		sums.keySet().removeIf(cell -> period != null && !period.contains(LocalDate.ofEpochDay(cell.day)));
		var told = ofAllLanguages(sums);
		told.values().removeIf(sum -> sum.amount <= 0);
		told.values().forEach(sum -> sum.ratings.values().removeIf(count -> count <= 0));
		return sorted(told);
	}

	/** Who speaks what would part a group. */
	private static Map<Cell, Sum> ofAllLanguages(Map<Cell, Sum> sums) {
		var all = new HashMap<Cell, Sum>();
		sums.forEach((cell, part) -> {
			var sum = all.computeIfAbsent(new Cell(cell.day, cell.context, ""), fresh -> new Sum());
			sum.amount += part.amount;
			part.ratings.forEach((rating, count) -> sum.ratings.merge(rating, count, Long::sum));
		});
		return all;
	}

	private Map<Cell, Sum> sums(EntityManager manager, Scope scope, Visible visible) {
		return sums(manager, scope, visible, row -> Optional.of((Integer) row[1]));
	}

	private Map<Cell, Sum> sums(EntityManager manager, Scope scope, Visible visible, Grouping grouping) {
		return sums(manager, scope, visible, row -> grouping.month((Integer) row[1], (Long) row[2], (Long) row[0])
				.map(TallyReader::first));
	}

	private static int first(YearMonth month) {
		return (int) month.atDay(1).toEpochDay();
	}

	/** {@code day}: under which one a row is counted. */
	private Map<Cell, Sum> sums(EntityManager manager, Scope scope, Visible visible, Function<Object[], Optional<Integer>> day) {
		var anywhen = scope.within(null);
		var sums = new HashMap<Cell, Sum>();
		try (var rows = question(manager, scope).getResultStream()) {
			rows.filter(row -> visible.sees((Long) row[0])).forEach(row -> {
				var context = names.context(manager, (Long) row[2]);
				if (anywhen.contains(context, null)) {
					day.apply(row).ifPresent(counted -> {
						var sum = sums.computeIfAbsent(new Cell(counted, context, (String) row[3]), fresh -> new Sum());
						sum.amount += (Long) row[4];
						JsonColumn.counts((String) row[5]).forEach((rating, count) -> sum.ratings.merge(rating, count, Long::sum));
					});
				}
			});
		}
		return sums;
	}

	private Map<Cell, Sum> counted(EntityManager manager, long[] ids, Function<Hit, Optional<Integer>> day) {
		var sums = new HashMap<Cell, Sum>();
		for (int from = 0; from < ids.length; from += PAGE) {
			var page = Arrays.stream(ids, from, Math.min(from + PAGE, ids.length)).boxed().toList();
			var rows = manager.createQuery(
					"SELECT f.id, f.intake, f.context, f.occurred, f.language, f.ratings FROM FeedbackEntity f WHERE f.id IN :ids",
					Object[].class)
					.setParameter("ids", page)
					.getResultList();
			for (var row : rows) {
				var hit = new Hit((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], "");
				day.apply(hit).ifPresent(counted -> {
					var cell = new Cell(counted, names.context(manager, hit.context()), (String) row[4]);
					var sum = sums.computeIfAbsent(cell, fresh -> new Sum());
					sum.amount++;
					JsonColumn.ratings((String) row[5]).forEach(rating -> sum.ratings.merge(rating, 1L, Long::sum));
				});
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
