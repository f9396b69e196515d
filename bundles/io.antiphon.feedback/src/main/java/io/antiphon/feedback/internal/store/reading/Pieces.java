package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.feedback.internal.store.rows.KeptOut;
import io.antiphon.feedback.internal.store.rows.Sight;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.privacy.groups.Place;
import io.antiphon.privacy.groups.Said;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was said, by whom, where and when, read once for small groups: what is seen, and what was erased, which the roll-up still counts. A
 * correction is read as what it corrects was received. Confined to one thread.
 */
final class Pieces {

	private static final int PAGE = 5_000;

	private final EntityManager manager;
	private final Sight sight;
	private final Map<Long, Place> places;
	private final Map<Long, LocalDate> received;
	private final long[] replaced;
	private final Map<Long, Long> first;
	/** How many pieces the roll-up counts more than there are; a place of a month each. */
	private final Map<YearMonth, TreeMap<Place, Long>> gone = new HashMap<>();

	/** {@code places} of contexts; {@code received}: on which day an intake came. */
	Pieces(EntityManager manager, Sight sight, Map<Long, Place> places, Map<Long, LocalDate> received) {
		this.manager = manager;
		this.sight = sight;
		this.places = places;
		this.received = received;
		this.replaced = Search.replaced(manager, sight.complete());
		this.first = first();
	}

	/** The intake of the first version of each piece that was corrected, by the id of the newest. */
	Map<Long, Long> intakes() {
		return first;
	}

	private Map<Long, Long> first() {
		var before = new HashMap<Long, Long>();
		manager.createQuery("SELECT r.id, r.replaced, r.intake FROM ReplacementEntity r", Object[].class)
				.getResultStream()
				.filter(row -> sight.complete().sees((Long) row[2]))
				.forEach(row -> before.put((Long) row[0], (Long) row[1]));
		var roots = new HashMap<Long, Long>();
		before.keySet().stream().filter(id -> Arrays.binarySearch(replaced, id) < 0).forEach(id -> roots.put(id, root(id, before)));
		var intakes = new HashMap<Long, Long>();
		for (var few : IdLists.few(roots.values().stream().mapToLong(Long::longValue).sorted().distinct().toArray())) {
			manager.createQuery("SELECT f.id, f.intake FROM FeedbackEntity f WHERE f.id IN :ids", Object[].class)
					.setParameter("ids", few)
					.getResultList()
					.forEach(row -> intakes.put((Long) row[0], (Long) row[1]));
		}
		roots.replaceAll((id, root) -> intakes.getOrDefault(root, -1L));
		roots.values().removeIf(intake -> intake < 0);
		return roots;
	}

	private static long root(long id, Map<Long, Long> before) {
		var at = id;
		for (var earlier = before.get(at); earlier != null; earlier = before.get(at)) {
			at = earlier;
		}
		return at;
	}

	Iterable<Said> said() {
		return () -> Stream.concat(living(), Stream.of(manager).flatMap(late -> erased())).iterator();
	}

	private Stream<Said> living() {
		return Stream.iterate(page(Long.MIN_VALUE), page -> !page.isEmpty(), page -> page(lastId(page)))
				.flatMap(List::stream)
				.filter(row -> sight.sees((Long) row[1], (Long) row[0]) && Arrays.binarySearch(replaced, (Long) row[0]) < 0)
				.map(this::living)
				.flatMap(Optional::stream);
	}

	private static long lastId(List<Object[]> page) {
		return (Long) page.getLast()[0];
	}

	private List<Object[]> page(long after) {
		return manager.createQuery(
				"SELECT f.id, f.intake, f.context, f.occurred, f.pseudonym FROM FeedbackEntity f WHERE f.id > :after ORDER BY f.id",
				Object[].class)
				.setParameter("after", after)
				.setMaxResults(PAGE)
				.getResultList();
	}

	private Optional<Said> living(Object[] row) {
		var day = Times.day(Times.day((Long) row[3]));
		var place = places.get((Long) row[2]);
		var came = received.get(first.getOrDefault((Long) row[0], (Long) row[1]));
		if (day == null || place == null || came == null) {
			return Optional.empty();
		}
		more(day, place, -1);
		var person = (String) row[4];
		return Optional.of(new Said(person.isEmpty() ? null : person, place, day, came));
	}

	private void more(LocalDate day, Place place, long pieces) {
		gone.computeIfAbsent(YearMonth.from(day), month -> new TreeMap<>(ORDER)).merge(place, pieces, Long::sum);
	}

	private static final Comparator<Place> ORDER =
			Comparator.comparing(Place::service).thenComparing(Place::touchpoint).thenComparing(Place::channel);

	/** Tombstones know the day and who it was, and not the place: that is where the roll-up counts more than there is. */
	private Stream<Said> erased() {
		manager.createQuery("SELECT c.intake, c.day, c.context, c.amount FROM CountEntity c", Object[].class)
				.getResultStream()
				.filter(row -> sight.collected().sees((Long) row[0]))
				.forEach(row -> {
					var day = Times.day((Integer) row[1]);
					var place = places.get((Long) row[2]);
					if (day != null && place != null) {
						more(day, place, (Long) row[3]);
					}
				});
		return manager.createQuery(
				"SELECT t.intake, t.day, t.keptOut FROM TombstoneEntity t WHERE t.counted = TRUE ORDER BY t.intake, t.id", Object[].class)
				.getResultList()
				.stream()
				.filter(row -> sight.collected().sees((Long) row[0]))
				.flatMap(row -> erased(Times.day((Integer) row[1]), received.get((Long) row[0]), (String) row[2]).stream());
	}

	private Optional<Said> erased(@Nullable LocalDate day, @Nullable LocalDate came, String keptOut) {
		if (day == null || came == null) {
			return Optional.empty();
		}
		return gone.getOrDefault(YearMonth.from(day), new TreeMap<>()).entrySet().stream()
				.filter(entry -> entry.getValue() > 0)
				.findFirst()
				.map(entry -> {
					entry.setValue(entry.getValue() - 1);
					return new Said(KeptOut.person(keptOut).orElse(null), entry.getKey(), day, came);
				});
	}
}
