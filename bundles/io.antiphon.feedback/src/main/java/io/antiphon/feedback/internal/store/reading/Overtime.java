package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks for what is over its time, in an index alone. */
public final class Overtime {

	private static final int PAGE = 2_000;
	private static final Comparator<Overdue.Count> ORDER =
			Comparator.comparing(Overdue.Count::named).thenComparing(Overdue.Count::month);

	private final Store store;
	private final Map<Purpose, LocalDate> keptFrom;
	private final long[] restricted;

	/** {@code restricted}: ids, in their order, of what is kept whatever its time. */
	public Overtime(Store store, Map<Purpose, LocalDate> keptFrom, long[] restricted) {
		this.restricted = restricted;
		this.store = store;
		this.keptFrom = Map.copyOf(keptFrom);
	}

	/** What an intake says: what for, the first day that is kept, and the day of its feedback of which none is known. */
	private record Line(Set<Purpose> purposes, LocalDate keptFrom, LocalDate received) {}

	private record Cell(Set<Purpose> purposes, YearMonth month) {}

	public Overdue find() {
		var visible = Visible.now(store);
		var lines = lines(visible);
		if (lines.isEmpty()) {
			return new Overdue(List.of(), List.of());
		}
		return store.scan(manager -> find(manager, lines, Search.replaced(manager, visible)));
	}

	/** The intakes of which something can be over its time. */
	private Map<Long, Line> lines(Visible visible) {
		var lines = new HashMap<Long, Line>();
		store.read(manager -> manager.createQuery("SELECT i FROM IntakeEntity i WHERE i.complete = TRUE", IntakeEntity.class)
				.getResultList())
				.stream()
				.filter(line -> visible.sees(line.id) && keptFrom.keySet().containsAll(line.collectedFor()))
				.forEach(line -> lines.put(line.id, line(line)));
		return lines;
	}

	private Line line(IntakeEntity line) {
		var first = line.collectedFor().stream().map(keptFrom::get).min(Comparator.naturalOrder()).orElseThrow();
		var received = LocalDate.ofInstant(Instant.ofEpochMilli(line.completed), ZoneOffset.UTC);
		return new Line(line.collectedFor(), first, received);
	}

	private Overdue find(EntityManager manager, Map<Long, Line> lines, long[] replaced) {
		var before = lines.values().stream().map(Line::keptFrom).max(Comparator.naturalOrder()).orElseThrow();
		var pieces = new ArrayList<Long>();
		var counts = new TreeMap<Cell, Long>(Comparator.comparing(Overtime::count, ORDER));
		var page = page(manager, Times.seconds(before), Long.MIN_VALUE);
		while (!page.isEmpty()) {
			for (var row : page) {
				var line = lines.get((Long) row[1]);
				var id = (Long) row[0];
				if (line == null || Arrays.binarySearch(replaced, id) >= 0 || Arrays.binarySearch(restricted, id) >= 0) {
					continue;
				}
				var said = Times.day(Times.day((Long) row[2]));
				var day = said == null ? line.received : said;
				if (day.isBefore(line.keptFrom)) {
					pieces.add(id);
					counts.merge(new Cell(line.purposes, YearMonth.from(day)), 1L, Long::sum);
				}
			}
			var last = page.getLast();
			page = page.size() < PAGE ? List.of() : page(manager, (Long) last[2], (Long) last[0]);
		}
		return new Overdue(
				counts.entrySet().stream()
						.map(cell -> new Overdue.Count(cell.getKey().purposes, cell.getKey().month, cell.getValue()))
						.toList(),
				pieces);
	}

	private static Overdue.Count count(Cell cell) {
		return new Overdue.Count(cell.purposes, cell.month, 0);
	}

	/** In the order of the index, from the newest on. */
	private static List<Object[]> page(EntityManager manager, long time, long id) {
		return manager.createQuery(
				"SELECT f.id, f.intake, f.occurred FROM FeedbackEntity f WHERE f.occurred <= :time AND (f.occurred < :time OR f.id < :id)"
						+ " ORDER BY f.occurred DESC, f.id DESC",
				Object[].class)
				.setParameter("time", time)
				.setParameter("id", id)
				.setMaxResults(PAGE)
				.getResultList();
	}
}
